import { Checkbox, Stack } from '@mantine/core'
import type { EditedQuestion, EditionContent } from '@/api/gen'
import { optionsOf } from './editing'

interface OptionBoxesProps {
  label: string
  question: EditedQuestion
  words: EditionContent['words']
  value: string[]
  onChange: (codes: string[]) => void
}

/** Some of the options of a question. */
export function OptionBoxes({ label, question, words, value, onChange }: OptionBoxesProps) {
  return (
    <Checkbox.Group label={label} value={value} onChange={onChange}>
      <Stack gap={6} mt={4}>
        {optionsOf(question).map(({ code, text }) => (
          <Checkbox key={code} value={code} label={(text ?? words[code])?.en ?? code} />
        ))}
      </Stack>
    </Checkbox.Group>
  )
}
