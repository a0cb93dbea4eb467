import { NumberInput, Text, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useCommand } from '@/api/command'
import { setAddressPoint, type SetPoint } from '@/api/gen'
import { CommandForm } from '@/ui/staff/CommandForm'
import { useFieldErrors } from '@/ui/staff/fieldErrors'
import { focusWhenShown } from '@/ui/staff/focusWhenShown'
import { readPoint } from './readPoint'

interface AddressPointProps {
  addressId: string
  onDone: () => void
  onCancel: () => void
}

/** Sets where exactly the door is, so that the check-in can be judged. */
export function AddressPoint({ addressId, onDone, onCancel }: AddressPointProps) {
  const [typed, setTyped] = useState('')
  const [accuracyM, setAccuracyM] = useState<number | string>('')
  const save = useCommand(
    (body: SetPoint, intent) => setAddressPoint({ path: { id: addressId }, body, ...intent }),
    { onSuccess: onDone },
  )
  const { errors, check } = useFieldErrors(save.error)
  const submit = () => {
    const point = readPoint(typed)
    const exact = typeof accuracyM === 'number' && accuracyM > 0
    const complete = check({
      latitude: !point && 'Two numbers with a comma between them',
      accuracyM: !exact && 'How exact is the point?',
    })
    if (complete && point && exact) save.mutate({ ...point, accuracyM })
  }
  return (
    <CommandForm
      command={save}
      errors={errors}
      action="Set the point"
      onSubmit={submit}
      onCancel={onCancel}
    >
      <Text size="sm">
        A check-in within 400 m of this point needs no explanation. Only a point exact to 100 m or
        better is used for that.
      </Text>
      <TextInput
        ref={focusWhenShown}
        label="Latitude, longitude"
        description="As a map copies it, for example 33.448, -112.074"
        required
        value={typed}
        error={errors.latitude ?? errors.longitude}
        onChange={(event) => setTyped(event.currentTarget.value)}
      />
      <NumberInput
        label="Exact to (metres)"
        required
        min={1}
        hideControls
        value={accuracyM}
        error={errors.accuracyM}
        onChange={setAccuracyM}
      />
    </CommandForm>
  )
}
