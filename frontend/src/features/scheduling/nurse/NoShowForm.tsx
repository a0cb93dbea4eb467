import { Button, Group, List, Text, TextInput } from '@mantine/core'
import { IconDoorOff, IconTrash } from '@tabler/icons-react'
import { reportNoShow } from '@/api/gen'
import { useCommand } from '@/api/command'
import { wallClock } from '@/ui/clock'
import { useDraft } from '@/ui/drafts'
import { MainAction } from '@/ui/MainAction'
import { ProblemAlert } from '@/ui/ProblemAlert'

const usual = ['Rang the bell', 'Knocked', 'Phoned, no answer', 'Left a message']

interface Attempts {
  made: readonly string[]
  typed: string
}

const none: Attempts = { made: [], typed: '' }

interface NoShowFormProps {
  visitId: string
  zone: string
  onReported: () => void
}

/** Nobody opens: what was tried, with the time of each tap. The dispatcher decides what becomes of the visit. */
export function NoShowForm({ visitId, zone, onReported }: NoShowFormProps) {
  const [{ made, typed }, change, forget] = useDraft(`${visitId}/no-show`, none)
  const { mutate, error, isPending } = useCommand((attempts: readonly string[], intent) =>
    reportNoShow({
      path: { id: visitId },
      body: { attempts: [...attempts] },
      ...intent,
    }),
  )
  const add = (what: string) =>
    change({ made: [...made, `${wallClock(new Date(), zone)} ${what}`], typed: '' })
  const report = () =>
    mutate(made, {
      onSuccess: () => {
        forget()
        onReported()
      },
    })
  return (
    <>
      <Text mb="sm">Tap what you try, as you try it. Two attempts are needed.</Text>
      <Group gap="sm">
        {usual.map((what) => (
          <Button key={what} variant="default" onClick={() => add(what)}>
            {what}
          </Button>
        ))}
      </Group>
      <Group align="end" mt="md" wrap="nowrap">
        <TextInput
          label="Something else you tried"
          style={{ flex: 1 }}
          value={typed}
          onChange={(event) => change({ typed: event.currentTarget.value })}
        />
        <Button variant="default" disabled={!typed.trim()} onClick={() => add(typed.trim())}>
          Add
        </Button>
      </Group>
      <List listStyleType="none" mt="md" spacing="xs" aria-label="Contact attempts">
        {made.map((attempt, index) => (
          <List.Item key={attempt + index}>
            <Group justify="space-between" wrap="nowrap">
              <Text className="tabular">{attempt}</Text>
              <Button
                variant="subtle"
                leftSection={<IconTrash size={20} aria-hidden />}
                aria-label={`Remove ${attempt}`}
                onClick={() => change({ made: made.toSpliced(index, 1) })}
              >
                Remove
              </Button>
            </Group>
          </List.Item>
        ))}
      </List>
      <ProblemAlert problem={error} />
      <MainAction icon={IconDoorOff} busy={isPending} disabled={made.length < 2} onPress={report}>
        {made.length < 2 ? `Report no-show (${made.length} of 2)` : 'Report no-show'}
      </MainAction>
    </>
  )
}
