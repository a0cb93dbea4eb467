import { Button, FileButton, Group, List, Text } from '@mantine/core'
import { startEditionDraft, type StartDraft as Start } from '@/api/gen'
import { ProblemAlert } from '@/ui/ProblemAlert'
import { useDraftCommand } from './useDraftCommand'

/** Opens a draft: as a copy of what patients are asked now, or from a FHIR file. */
export function StartDraft() {
  const start = useDraftCommand((body: Start, intent) => startEditionDraft({ body, ...intent }))
  const refused = Object.entries(start.error?.byField ?? {})
  return (
    <>
      <Group gap="xs">
        <Button loading={start.isPending} onClick={() => start.mutate({})}>
          Write the next edition
        </Button>
        <FileButton
          accept=".json,application/json,application/fhir+json"
          onChange={(file) => {
            void file?.text().then((fhir) => start.mutate({ fhir }))
          }}
        >
          {(props) => (
            <Button variant="default" {...props}>
              Import a FHIR file
            </Button>
          )}
        </FileButton>
      </Group>
      <ProblemAlert problem={start.error}>
        <List size="sm" mt="xs">
          {refused.slice(0, 20).map(([path, why]) => (
            <List.Item key={path}>
              <code>{path}</code>: {why}
            </List.Item>
          ))}
        </List>
        {refused.length > 20 && <Text size="sm">and {refused.length - 20} more</Text>}
      </ProblemAlert>
    </>
  )
}
