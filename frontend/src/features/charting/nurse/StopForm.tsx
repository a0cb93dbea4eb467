import { Button, Group, Text } from '@mantine/core'
import { IconPlayerStop } from '@tabler/icons-react'
import type { SubmitEvent } from 'react'
import { type InfusionOutcome, stopInfusion, type StopInfusion, type StopReason } from '@/api/gen'
import { Choices } from '@/ui/Choices'
import { useDraft } from '@/ui/drafts'
import { MainAction } from '@/ui/MainAction'
import { typedNumber } from '@/ui/padKeys'
import { ProblemAlert } from '@/ui/ProblemAlert'
import { useChartCommand } from './chartQueries'
import { ReasonFields } from './ReasonFields'
import { SmallVolumeDialog } from './SmallVolumeDialog'
import { StopClock } from './StopClock'
import { VolumeFields } from './VolumeFields'

interface Stop {
  /** The moment the clamp was closed, taken by the first tap and not by the end of the typing. */
  at?: string
  containerMl: string
  infusedMl: string
  outcome?: InfusionOutcome
  reason?: StopReason
  reasonText: string
}

const blank: Stop = { containerMl: '', infusedMl: '', reasonText: '' }

export function StopForm({ visitId, onClose }: { visitId: string; onClose: () => void }) {
  const [stop, change, forget] = useDraft(`${visitId}/stop`, blank)
  const { mutate, error, isPending, reset } = useChartCommand(
    visitId,
    (body: StopInfusion, intent) => stopInfusion({ path: { visitId }, body, ...intent }),
  )
  const containerMl = typedNumber(stop.containerMl)
  const infusedMl = typedNumber(stop.infusedMl)
  const early = stop.outcome === 'STOPPED_EARLY'
  const errors = error?.byField ?? {}
  const small = error?.is('charting/confirm-volume') ?? false
  const close = () => {
    forget()
    onClose()
  }
  const send = (confirmed: boolean) => {
    if (containerMl === undefined || infusedMl === undefined || !stop.outcome || !stop.at) return
    const why = early && {
      ...(stop.reason && { reason: stop.reason }),
      ...(stop.reasonText && { reasonText: stop.reasonText }),
    }
    const body = { deviceAt: stop.at, containerMl, infusedMl, outcome: stop.outcome, confirmed }
    mutate({ ...body, ...why }, { onSuccess: close })
  }
  const submit = (event: SubmitEvent) => {
    event.preventDefault()
    send(false)
  }
  const complete = containerMl !== undefined && infusedMl !== undefined && stop.outcome
  return (
    <form id="stop" onSubmit={submit}>
      <StopClock at={stop.at} onTake={(at) => change({ at })} />
      <VolumeFields value={stop} errors={small ? {} : errors} onChange={change} />
      <Choices
        id="outcome"
        legend="How did it end?"
        options={[
          { code: 'COMPLETED', text: 'Completed' },
          { code: 'STOPPED_EARLY', text: 'Stopped early' },
        ]}
        chosen={stop.outcome ? [stop.outcome] : []}
        row
        onChoose={(outcome) => change({ outcome })}
      />
      {early && <ReasonFields legend="Why early?" value={stop} errors={errors} onChange={change} />}
      {!small && <ProblemAlert problem={error} />}
      <Group mt="md">
        <Button variant="subtle" onClick={close}>
          It keeps running
        </Button>
        <Text size="sm" c="dimmed">
          Write down what the container says.
        </Text>
      </Group>
      <SmallVolumeDialog opened={small} onCheck={reset} onConfirm={() => send(true)} />
      <MainAction form="stop" icon={IconPlayerStop} busy={isPending} disabled={!complete}>
        Save stop
      </MainAction>
    </form>
  )
}
