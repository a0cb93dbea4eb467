import { ActionIcon, Group, UnstyledButton } from '@mantine/core'
import { IconArrowDown, IconArrowUp } from '@tabler/icons-react'
import type { EditedQuestion, EditionContent } from '@/api/gen'
import tables from '@/ui/staff/table.module.css'
import { answerKinds } from './words'

interface QuestionTableProps {
  content: EditionContent
  /** Without it the questions can be read only. */
  onMove?: (id: string, by: 1 | -1) => void
  onOpen: (id: string) => void
}

/** The questions in the order in which patients meet them. */
export function QuestionTable({ content, onMove, onOpen }: QuestionTableProps) {
  return (
    <div className={tables.scroll}>
      <table className={tables.table}>
        <thead>
          <tr>
            <th scope="col">Id</th>
            <th scope="col">Question</th>
            <th scope="col">Answers</th>
            <th scope="col">Asked</th>
            {onMove && <th scope="col">Order</th>}
          </tr>
        </thead>
        <tbody>
          {content.items.map((item) => (
            <tr key={item.id}>
              <td className={tables.figure}>{item.id}</td>
              <td>
                <UnstyledButton className={tables.cover} onClick={() => onOpen(item.id)}>
                  {item.text.en || 'No words yet'}
                </UnstyledButton>
              </td>
              <td>
                {answerKinds[item.type]}
                {item.measure && ` in ${item.measure.text.en}`}
                {item.type !== 'YES_NO_UNSURE' && optionWords(item, content)}
              </td>
              <td>{asked(item)}</td>
              {onMove && (
                <td style={{ position: 'relative' }}>
                  <Group gap={4} wrap="nowrap">
                    <ActionIcon
                      variant="default"
                      aria-label={`Move ${item.id} up`}
                      onClick={() => onMove(item.id, -1)}
                    >
                      <IconArrowUp size={16} aria-hidden />
                    </ActionIcon>
                    <ActionIcon
                      variant="default"
                      aria-label={`Move ${item.id} down`}
                      onClick={() => onMove(item.id, 1)}
                    >
                      <IconArrowDown size={16} aria-hidden />
                    </ActionIcon>
                  </Group>
                </td>
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

const optionWords = (item: EditedQuestion, { words }: EditionContent) =>
  item.options.length > 0 &&
  `: ${item.options.map(({ code, text }) => (text ?? words[code])?.en ?? code).join(', ')}`

function asked({
  required,
  kinds,
  ingredients,
  reasons,
  onlyIf,
  anyOpens,
}: EditedQuestion): string {
  return [
    required ? 'must be answered' : 'may be left out',
    kinds.includes('RESCREEN') && (kinds.length > 1 ? 'before each visit too' : 're-screen only'),
    ingredients.length > 0 && `with ${ingredients.join(', ')}`,
    reasons.length > 0 && `for ${reasons.join(', ')}`,
    onlyIf.length > 0 &&
      `after ${onlyIf.map(({ item }) => item).join(anyOpens ? ' or ' : ' and ')}`,
  ]
    .filter(Boolean)
    .join('; ')
}
