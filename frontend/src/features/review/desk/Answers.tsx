import type { ScreeningView } from '@/api/gen'
import { Section } from '@/ui/staff/Section'
import tables from '@/ui/staff/table.module.css'
import { TableBox } from '@/ui/staff/TableBox'
import { useTimes } from '@/ui/times'
import { kindNames } from './words'

/** All that the patient answered, in the order in which it was asked. */
export function Answers({ screening }: { screening: ScreeningView }) {
  const { dayTime } = useTimes()
  const { kind, version, submittedAt, answers } = screening
  const title = `${kindNames[kind]}, ${dayTime(submittedAt)}, version ${version}`
  return (
    <Section title={title}>
      <TableBox label={`Answers: ${title}`}>
        <table className={tables.table}>
          <thead>
            <tr>
              <th scope="col">Item</th>
              <th scope="col">Question</th>
              <th scope="col">Answer</th>
            </tr>
          </thead>
          <tbody>
            {answers.map(({ item, question, answer }) => (
              <tr key={item}>
                <td className={`${tables.second} ${tables.figure}`}>{item}</td>
                <td>{question}</td>
                <td>
                  <strong>{answer}</strong>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </TableBox>
    </Section>
  )
}
