import { Button, Group, Textarea } from '@mantine/core'
import { IconPlayerPause } from '@tabler/icons-react'
import type { SubmitEvent } from 'react'
import { pauseInfusion, type PauseInfusion } from '@/api/gen'
import type { Timed } from '@/api/timedCommand'
import { useDraft } from '@/ui/drafts'
import { MainAction } from '@/ui/MainAction'
import { ProblemAlert } from '@/ui/ProblemAlert'
import { useTimedChartCommand } from './chartQueries'

const usual = ['Patient asked for a break', 'Site looked at', 'Vitals being checked']
const nothing = { reason: '' }

export function PauseForm({ visitId, onClose }: { visitId: string; onClose: () => void }) {
  const [{ reason }, change, forget] = useDraft(`${visitId}/pause`, nothing)
  const { act, error, isPending } = useTimedChartCommand(
    visitId,
    (body: Timed<Omit<PauseInfusion, 'deviceAt'>>, intent) =>
      pauseInfusion({ path: { visitId }, body, ...intent }),
  )
  const done = () => {
    forget()
    onClose()
  }
  const pause = (event: SubmitEvent) => {
    event.preventDefault()
    act({ reason }, { onSuccess: done })
  }
  return (
    <form id="pause" onSubmit={pause}>
      <Group gap="xs" mb="xs">
        {usual.map((words) => (
          <Button key={words} variant="default" onClick={() => change({ reason: words })}>
            {words}
          </Button>
        ))}
      </Group>
      <Textarea
        label="Why is it paused?"
        required
        autosize
        minRows={2}
        value={reason}
        error={error?.byField.reason}
        onChange={(event) => change({ reason: event.currentTarget.value })}
      />
      <Button variant="subtle" mt="xs" onClick={done}>
        Do not pause
      </Button>
      <ProblemAlert problem={error} />
      <MainAction form="pause" icon={IconPlayerPause} busy={isPending} disabled={!reason.trim()}>
        Pause now
      </MainAction>
    </form>
  )
}
