import { Alert, Text, Textarea } from '@mantine/core'
import { IconLogout } from '@tabler/icons-react'
import type { SubmitEvent } from 'react'
import { type Chart, depart, type Depart } from '@/api/gen'
import type { Timed } from '@/api/timedCommand'
import { minutesSince, useNow } from '@/ui/clock'
import { useDraft } from '@/ui/drafts'
import { MainAction } from '@/ui/MainAction'
import { useTapPosition } from '@/ui/position'
import { ProblemAlert } from '@/ui/ProblemAlert'
import { useTimedChartCommand } from './chartQueries'

const untouched = { observationReason: '' }

interface DepartStepProps {
  chart: Chart
  /** The server still asks for minutes of observation, or for the reason to leave before. */
  early: boolean
}

export function DepartStep({
  chart: { visitId, infusion, observationMinutes },
  early,
}: DepartStepProps) {
  const [{ observationReason }, change, forgetReason] = useDraft(`${visitId}/departure`, untouched)
  const { looking, find, forget } = useTapPosition(`${visitId}/departure-place`)
  const { act, error, isPending } = useTimedChartCommand(
    visitId,
    (body: Timed<Omit<Depart, 'deviceAt'>>, intent) =>
      depart({ path: { visitId }, body, ...intent }),
  )
  const leave = async (event: SubmitEvent) => {
    event.preventDefault()
    const position = await find()
    const done = () => {
      forget()
      forgetReason()
    }
    act(
      { ...(position && { position }), ...(observationReason && { observationReason }) },
      { onSuccess: done },
    )
  }
  return (
    <form id="depart" onSubmit={(event) => void leave(event)}>
      {infusion.stoppedAt && <Observed since={infusion.stoppedAt.at} wanted={observationMinutes} />}
      <Text>Your tap records the time and, if the tablet allows it, the place once.</Text>
      {(early || observationReason) && (
        <Textarea
          label={`Leaving before ${observationMinutes} minutes? Say why`}
          autosize
          minRows={2}
          mt="md"
          value={observationReason}
          error={error?.byField.observationReason}
          onChange={(event) => change({ observationReason: event.currentTarget.value })}
        />
      )}
      <ProblemAlert problem={error} />
      <MainAction form="depart" icon={IconLogout} busy={looking || isPending}>
        I am leaving
      </MainAction>
    </form>
  )
}

function Observed({ since, wanted }: { since: string; wanted: number }) {
  const minutes = minutesSince(since, useNow(10_000))
  return (
    <Alert variant="outline" mb="md" title={`${minutes} of ${wanted} minutes observed`}>
      Site looked at, device removed, instructions given?
    </Alert>
  )
}
