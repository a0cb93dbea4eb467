import { Stack, Text } from '@mantine/core'
import type { ExampleTrial, TrialFlag } from '@/api/gen'
import { FlagBadge } from '@/ui/staff/FlagBadge'
import tables from '@/ui/staff/table.module.css'

/** Made-up patients, and the flags that their answers raise now and would raise under the draft. */
export function ExamplesTable({ examples }: { examples: readonly ExampleTrial[] }) {
  return (
    <div className={tables.scroll}>
      <table className={tables.table}>
        <thead>
          <tr>
            <th scope="col">Made-up patient</th>
            <th scope="col">Published</th>
            <th scope="col">Draft</th>
          </tr>
        </thead>
        <tbody>
          {examples.map(({ title, before, after, changed }) => (
            <tr key={title}>
              <td>{title}</td>
              <td>
                <Flags flags={before} />
              </td>
              <td>{changed ? <Flags flags={after} /> : <Text c="dimmed">the same</Text>}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function Flags({ flags }: { flags: readonly TrialFlag[] }) {
  if (flags.length === 0) return <Text c="dimmed">no flag</Text>
  return (
    <Stack gap={6}>
      {flags.map(({ rule, level, item, reason }) => (
        <div key={`${rule} ${item ?? ''}`}>
          <FlagBadge level={level} /> {rule}
          {item && !rule.startsWith(item) && ` for ${item}`}
          <Text size="sm" c="dimmed">
            {reason}
          </Text>
        </div>
      ))}
    </Stack>
  )
}
