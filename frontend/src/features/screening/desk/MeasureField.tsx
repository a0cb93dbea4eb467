import { Fieldset, Group, TextInput } from '@mantine/core'
import type { EditedMeasure } from '@/api/gen'
import { BothLanguagesField } from './BothLanguagesField'
import { without } from '@/ui/without'
import { NumberField } from './NumberField'

interface MeasureFieldProps {
  measure: EditedMeasure | undefined
  onChange: (measure: EditedMeasure) => void
}

const empty: EditedMeasure = { unit: '', text: { en: '', es: '' } }

/** What a number counts, and between which ends it is taken. */
export function MeasureField({ measure = empty, onChange }: MeasureFieldProps) {
  const limit = (name: 'min' | 'max') => (value: number | undefined) =>
    onChange(value === undefined ? without(measure, name) : { ...measure, [name]: value })
  return (
    <Fieldset legend="Unit and limits">
      <TextInput
        label="Unit (UCUM)"
        description="Such as kg, mm[Hg] or h"
        maxLength={40}
        value={measure.unit}
        onChange={(event) => onChange({ ...measure, unit: event.currentTarget.value })}
      />
      <BothLanguagesField
        legend="Unit as patients read it"
        value={measure.text}
        onChange={(text) => onChange({ ...measure, text })}
      />
      <Group align="end" gap="xs">
        <NumberField label="Least" value={measure.min} onChange={limit('min')} />
        <NumberField label="Most" value={measure.max} onChange={limit('max')} />
      </Group>
    </Fieldset>
  )
}
