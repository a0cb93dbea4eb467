import { Group, NativeSelect, TextInput } from '@mantine/core'
import { type ReactNode, useState } from 'react'
import type { Problem } from '@/api/Problem'
import { CommandForm } from './CommandForm'
import { useFieldErrors } from './fieldErrors'

export interface FormField<Name extends string> {
  /** Its name in the request. */
  name: Name
  label: string
  type?: 'text' | 'date' | 'time' | 'number'
  description?: string
  required?: boolean
  /** To choose from, instead of typing. */
  options?: readonly (readonly [value: string, label: string])[]
}

export type Entered<Name extends string> = Readonly<Partial<Record<Name, string>>>

interface FieldsFormProps<Name extends string> {
  /** Those of one inner list stand side by side. */
  fields: readonly (readonly FormField<Name>[])[]
  initial?: Entered<Name>
  command: { error: Problem | null; isPending: boolean }
  action: string
  danger?: boolean
  /** What else is missing, by the name of a field or of a child. */
  missing?: Readonly<Record<string, string | false>>
  /** Gets what was entered; what was left empty is absent. */
  onSend: (entered: Entered<Name>) => void
  onCancel: () => void
  children?: (errors: Readonly<Record<string, string | undefined>>) => ReactNode
}

/** A form of plain fields for one act. */
export function FieldsForm<Name extends string>(props: FieldsFormProps<Name>) {
  const { fields, initial, command, missing, onSend, children, ...form } = props
  const [values, setValues] = useState<Readonly<Record<string, string>>>({ ...initial })
  const { errors, check } = useFieldErrors(command.error)
  const submit = () => {
    const asked = fields.flat().filter(({ required }) => required)
    const empty = asked.map(({ name }) => [name, !values[name]?.trim() && 'Please enter this'])
    if (!check({ ...Object.fromEntries(empty), ...missing })) return
    const entered = Object.entries(values).map(([name, value]) => [name, value.trim()])
    onSend(Object.fromEntries(entered.filter(([, value]) => value)) as Entered<Name>)
  }
  return (
    <CommandForm {...form} command={command} errors={errors} onSubmit={submit}>
      {children?.(errors)}
      {fields.map((line) => (
        <Group key={line.map(({ name }) => name).join()} grow align="flex-start">
          {line.map((field) => (
            <Field
              key={field.name}
              field={field}
              value={values[field.name] ?? ''}
              error={errors[field.name]}
              onChange={(value) => setValues({ ...values, [field.name]: value })}
            />
          ))}
        </Group>
      ))}
    </CommandForm>
  )
}

interface FieldProps {
  field: FormField<string>
  value: string
  error: string | undefined
  onChange: (value: string) => void
}

function Field({ field, value, error, onChange }: FieldProps) {
  const { label, type = 'text', description, required = false, options } = field
  const shared = { label, description, required, value, error }
  return options ? (
    <NativeSelect
      {...shared}
      data={options.map(([one, name]) => ({ value: one, label: name }))}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  ) : (
    <TextInput
      {...shared}
      {...(type === 'number' ? { inputMode: 'decimal' } : { type })}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  )
}
