import { Text, UnstyledButton } from '@mantine/core'
import type { EditedRule } from '@/api/gen'
import { FlagBadge } from '@/ui/staff/FlagBadge'
import tables from '@/ui/staff/table.module.css'
import { conditionsOf } from './words'

interface RuleTableProps {
  rules: readonly EditedRule[]
  onOpen: (id: string) => void
}

/** Which answers raise which flag, why, and on whose word. */
export function RuleTable({ rules, onOpen }: RuleTableProps) {
  return (
    <div className={tables.scroll}>
      <table className={tables.table}>
        <thead>
          <tr>
            <th scope="col">Rule</th>
            <th scope="col">Level</th>
            <th scope="col">When</th>
            <th scope="col">Reason and source</th>
          </tr>
        </thead>
        <tbody>
          {rules.map((rule) => (
            <tr key={rule.id}>
              <td className={tables.figure}>
                <UnstyledButton className={tables.cover} onClick={() => onOpen(rule.id)}>
                  {rule.id}
                </UnstyledButton>
              </td>
              <td>
                <FlagBadge level={rule.level} />
              </td>
              <td>
                {rule.item === '*' ? 'any question' : (rule.item ?? 'the visit')}:{' '}
                {conditionsOf(rule)}
              </td>
              <td>
                {rule.reason}
                <Text size="sm" c="dimmed">
                  {rule.source}
                </Text>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
