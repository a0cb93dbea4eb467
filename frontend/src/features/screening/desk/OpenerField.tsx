import { Button, Fieldset, NativeSelect } from '@mantine/core'
import type { EditedQuestion, EditionContent } from '@/api/gen'
import { optionsOf } from './editing'
import { OneOpener } from './OneOpener'
import { isNumber } from './words'

interface OpenerFieldProps {
  content: EditionContent
  question: EditedQuestion
  onChange: (part: Partial<EditedQuestion>) => void
}

/** The answers to earlier questions that open this one. */
export function OpenerField({ content, question, onChange }: OpenerFieldProps) {
  const { onlyIf, anyOpens } = question
  const at = content.items.findIndex(({ id }) => id === question.id)
  const earlier = content.items
    .slice(0, at < 0 ? undefined : at)
    .filter((item) => isNumber(item.type) || optionsOf(item).length > 0)
  return (
    <Fieldset legend="Asked only after">
      {onlyIf.map((opener, place) => (
        <OneOpener
          key={place}
          earlier={earlier}
          words={content.words}
          opener={opener}
          onChange={(changed) => onChange({ onlyIf: onlyIf.with(place, changed) })}
          onRemove={() => onChange({ onlyIf: onlyIf.toSpliced(place, 1) })}
        />
      ))}
      {onlyIf.length > 1 && (
        <NativeSelect
          label="Of these"
          mb="sm"
          data={[
            { value: 'all', label: 'all must hold' },
            { value: 'any', label: 'any one is enough' },
          ]}
          value={anyOpens ? 'any' : 'all'}
          onChange={(event) => onChange({ anyOpens: event.currentTarget.value === 'any' })}
        />
      )}
      <Button
        variant="default"
        size="compact-sm"
        onClick={() => onChange({ onlyIf: [...onlyIf, { item: '', anyOf: [], number: [] }] })}
      >
        Add a condition
      </Button>
    </Fieldset>
  )
}
