import { Checkbox, NativeSelect, Stack } from '@mantine/core'
import type { EditedQuestion, EditionContent } from '@/api/gen'
import { optionsOf } from './editing'

interface OpenerFieldProps {
  content: EditionContent
  question: EditedQuestion
  onChange: (question: EditedQuestion) => void
}

/** The answers to an earlier question that open this one. */
export function OpenerField({ content, question, onChange }: OpenerFieldProps) {
  const { onlyIf, ...rest } = question
  const at = content.items.findIndex(({ id }) => id === question.id)
  const earlier = content.items
    .slice(0, at < 0 ? undefined : at)
    .filter((item) => optionsOf(item).length > 0)
  const opener = content.items.find(({ id }) => id === onlyIf?.item)
  const choose = (item: string) =>
    onChange(item ? { ...rest, onlyIf: { item, anyOf: [] } } : { ...rest })
  return (
    <>
      <NativeSelect
        label="Asked only after an answer to"
        data={[
          { value: '', label: 'no other question' },
          ...earlier.map(({ id, text }) => ({ value: id, label: `${id} ${text.en}` })),
        ]}
        value={onlyIf?.item ?? ''}
        onChange={(event) => choose(event.currentTarget.value)}
      />
      {onlyIf && opener && (
        <Checkbox.Group
          label="Answers that open it"
          value={onlyIf.anyOf}
          onChange={(anyOf) => onChange({ ...rest, onlyIf: { item: onlyIf.item, anyOf } })}
        >
          <Stack gap={6} mt={4}>
            {optionsOf(opener).map(({ code, text }) => (
              <Checkbox key={code} value={code} label={(text ?? content.words[code])?.en ?? code} />
            ))}
          </Stack>
        </Checkbox.Group>
      )}
    </>
  )
}
