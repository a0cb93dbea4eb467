import { Button, Checkbox, NativeSelect, Stack } from '@mantine/core'
import type { EditedOpener, EditedQuestion, EditionContent } from '@/api/gen'
import { BoundsField } from './BoundsField'
import { OptionBoxes } from './OptionBoxes'
import { isNumber } from './words'

interface OneOpenerProps {
  earlier: readonly EditedQuestion[]
  words: EditionContent['words']
  opener: EditedOpener
  onChange: (opener: EditedOpener) => void
  onRemove: () => void
}

/** One earlier question: the options that open, or the numbers. */
export function OneOpener({ earlier, words, opener, onChange, onRemove }: OneOpenerProps) {
  const { item, anyOf, number } = opener
  const question = earlier.find(({ id }) => id === item)
  const byNumber = number.length > 0
  const limits: EditedOpener = { item, anyOf: [], number: [{ operator: 'ABOVE', number: 0 }] }
  return (
    <Stack gap={6} mb="sm">
      <NativeSelect
        label="An answer to"
        data={[
          { value: '', label: 'Choose a question' },
          ...earlier.map(({ id, text }) => ({ value: id, label: `${id} ${text.en}` })),
        ]}
        value={item}
        onChange={(event) => onChange({ item: event.currentTarget.value, anyOf: [], number: [] })}
      />
      {question && isNumber(question.type) && (
        <Checkbox
          label="Opened by a number"
          checked={byNumber}
          onChange={() => onChange(byNumber ? { item, anyOf: [], number: [] } : limits)}
        />
      )}
      {byNumber ? (
        <BoundsField
          key={item}
          label="It is"
          value={number}
          onChange={(changed) => onChange({ item, anyOf: [], number: changed })}
        />
      ) : (
        question && (
          <OptionBoxes
            label="Answers that open it"
            question={question}
            words={words}
            value={anyOf}
            onChange={(chosen) => onChange({ item, anyOf: chosen, number: [] })}
          />
        )
      )}
      <Button variant="default" size="compact-sm" w="fit-content" onClick={onRemove}>
        Take this condition out
      </Button>
    </Stack>
  )
}
