import { Checkbox, NumberInput, Stack, TextInput } from '@mantine/core'
import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useCommand } from '@/api/command'
import { addTherapy, changeTherapy, type IngredientView, type TherapyAdmin } from '@/api/gen'
import { CommandForm } from '@/ui/staff/CommandForm'
import { useFieldErrors } from '@/ui/staff/fieldErrors'

interface TherapyFormProps {
  /** Without one a therapy is added. */
  therapy?: TherapyAdmin
  ingredients: readonly IngredientView[]
  onClose: () => void
}

interface Draft {
  name: string
  minutes: number
  ingredients: string[]
  mixedOnSite: boolean
  active: boolean
}

export function TherapyForm({ therapy, ingredients, onClose }: TherapyFormProps) {
  const [draft, setDraft] = useState<Omit<Draft, 'minutes'> & { minutes: number | string }>(
    therapy ?? { name: '', minutes: '', ingredients: [], mixedOnSite: false, active: true },
  )
  const queries = useQueryClient()
  const save = useCommand(
    ({ active, ...body }: Draft, intent) =>
      therapy
        ? changeTherapy({
            path: { id: therapy.id },
            body: { ...body, active, version: therapy.version },
            ...intent,
          })
        : addTherapy({ body, ...intent }),
    {
      onSuccess: () => {
        void queries.invalidateQueries({ queryKey: ['catalogue'] })
        onClose()
      },
    },
  )
  const { errors, check } = useFieldErrors(save.error)
  const change = (part: Partial<typeof draft>) => setDraft({ ...draft, ...part })
  const submit = () => {
    const { name, minutes, mixedOnSite, active } = draft
    const complete = check({
      name: !name.trim() && 'The therapy needs a name',
      minutes: !(Number(minutes) > 0) && 'How long does it take?',
      ingredients: draft.ingredients.length === 0 && 'At least one ingredient',
    })
    if (!complete) return
    const body = { name: name.trim(), minutes: Number(minutes), mixedOnSite, active }
    save.mutate({ ...body, ingredients: draft.ingredients })
  }
  return (
    <CommandForm
      command={save}
      errors={errors}
      action={therapy ? 'Keep the changes' : 'Add the therapy'}
      onSubmit={submit}
      onCancel={onClose}
    >
      <TextInput
        label="Name"
        required
        data-autofocus
        value={draft.name}
        error={errors.name}
        onChange={(event) => change({ name: event.currentTarget.value })}
      />
      <NumberInput
        label="Minutes of the therapy itself"
        description="We are in the home 30 minutes before and after"
        required
        min={1}
        hideControls
        value={draft.minutes}
        error={errors.minutes}
        onChange={(minutes) => change({ minutes })}
      />
      <Checkbox.Group
        label="Ingredients"
        description="A new ingredient ends the clearances that do not cover it"
        required
        error={errors.ingredients}
        value={draft.ingredients}
        onChange={(chosen) => change({ ingredients: chosen })}
      >
        <Stack gap={6} mt={4}>
          {ingredients.map(({ code, name, kind }) => (
            <Checkbox key={code} value={code} label={kind === 'FLUID' ? `${name} (fluid)` : name} />
          ))}
        </Stack>
      </Checkbox.Group>
      <Checkbox
        label="Mixed in the home"
        description="In regions without a row of their own"
        checked={draft.mixedOnSite}
        onChange={(event) => change({ mixedOnSite: event.currentTarget.checked })}
      />
      {therapy && (
        <Checkbox
          label="Offered for booking"
          checked={draft.active}
          onChange={(event) => change({ active: event.currentTarget.checked })}
        />
      )}
    </CommandForm>
  )
}
