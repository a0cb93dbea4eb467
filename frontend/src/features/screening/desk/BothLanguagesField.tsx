import { Fieldset, Textarea } from '@mantine/core'
import type { BothLanguages } from '@/api/gen'

interface BothLanguagesFieldProps {
  legend: string
  description?: string
  value: BothLanguages
  onChange: (value: BothLanguages) => void
}

/** A text for patients, in both languages that we ask in. */
export function BothLanguagesField(props: BothLanguagesFieldProps) {
  const { legend, description, value, onChange } = props
  return (
    <Fieldset legend={legend}>
      <Textarea
        label="English"
        {...(description && { description })}
        autosize
        maxLength={1000}
        value={value.en}
        onChange={(event) => onChange({ ...value, en: event.currentTarget.value })}
      />
      <Textarea
        label="Spanish"
        lang="es"
        autosize
        maxLength={1000}
        mt={4}
        value={value.es}
        onChange={(event) => onChange({ ...value, es: event.currentTarget.value })}
      />
    </Fieldset>
  )
}
