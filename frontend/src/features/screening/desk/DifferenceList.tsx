import { Alert, List, Stack, Text } from '@mantine/core'
import { IconAlertTriangle } from '@tabler/icons-react'
import type { Change, Difference } from '@/api/gen'
import { Section } from '@/ui/staff/Section'
import { EmptyState } from '@/ui/states'
import tables from '@/ui/staff/table.module.css'

const kinds = { ADDED: 'Added', REMOVED: 'Removed', CHANGED: 'Changed' } as const

interface DifferenceListProps {
  difference: Difference
  comparedWith: string
}

/** What the draft changes in the published edition; what makes it less careful stands on top. */
export function DifferenceList({ difference, comparedWith }: DifferenceListProps) {
  const { questions, rules, weakened } = difference
  if (questions.length + rules.length === 0)
    return <EmptyState title={`Nothing differs from edition ${comparedWith} yet`} />
  return (
    <Stack gap="xl">
      {weakened.length > 0 && (
        <Alert
          role="alert"
          color="red"
          icon={<IconAlertTriangle aria-hidden />}
          title="Less careful than what is published"
          styles={{
            title: { color: 'var(--mantine-color-text)' },
            message: { color: 'var(--mantine-color-text)' },
          }}
        >
          <List spacing={4}>
            {weakened.map((one) => (
              <List.Item key={one}>{one}</List.Item>
            ))}
          </List>
          <Text mt="xs">The clinical lead confirms each of these before it can be published.</Text>
        </Alert>
      )}
      <Changes title="Questions and texts" changes={questions} />
      <Changes title="Rules" changes={rules} />
    </Stack>
  )
}

function Changes({ title, changes }: { title: string; changes: readonly Change[] }) {
  if (changes.length === 0) return null
  return (
    <Section title={title}>
      <div className={tables.scroll}>
        <table className={tables.table}>
          <thead>
            <tr>
              <th scope="col">What</th>
              <th scope="col">Field</th>
              <th scope="col">Before</th>
              <th scope="col">After</th>
            </tr>
          </thead>
          <tbody>
            {changes.flatMap(({ id, kind, title: name, details }) =>
              details.map(({ what, before, after }, row) => (
                <tr key={`${id} ${what}`}>
                  <td>
                    {row === 0 && (
                      <>
                        <b>{id}</b> {kinds[kind]}
                        <Text size="sm" c="dimmed">
                          {name}
                        </Text>
                      </>
                    )}
                  </td>
                  <td>{what}</td>
                  <td>{before}</td>
                  <td>{after}</td>
                </tr>
              )),
            )}
          </tbody>
        </table>
      </div>
    </Section>
  )
}
