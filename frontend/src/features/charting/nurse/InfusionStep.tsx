import { Button, Group, Stack, Text } from '@mantine/core'
import { IconHeartbeat, IconPlayerPause, IconPlayerStop } from '@tabler/icons-react'
import type { Chart } from '@/api/gen'
import { minutesSince, useNow } from '@/ui/clock'
import { useDraft } from '@/ui/drafts'
import { MainAction } from '@/ui/MainAction'
import { useTimes } from '@/ui/times'
import { InfusionRing } from './InfusionRing'
import { PauseForm } from './PauseForm'
import { PauseList } from './PauseList'
import { ResumeAction } from './ResumeAction'
import { StopForm } from './StopForm'
import { VitalsForm } from './VitalsForm'
import { VitalsTable } from './VitalsTable'

interface Doing {
  what?: 'VITALS' | 'PAUSE' | 'STOP' | undefined
}

const watching: Doing = {}

/** While it runs: the clock, vitals, pause, and the way to the stop. */
export function InfusionStep({ chart, paused }: { chart: Chart; paused: boolean }) {
  const { visitId, infusion, vitals } = chart
  const [{ what }, change] = useDraft(`${visitId}/infusion`, watching)
  const times = useTimes()
  const close = () => change({ what: undefined })
  if (!infusion.startedAt) return null
  if (what === 'STOP') return <StopForm visitId={visitId} onClose={close} />
  return (
    <>
      <Group align="center" gap="lg" mb="md">
        <InfusionRing startedAt={infusion.startedAt.at} paused={paused} />
        <Stack gap="sm" flex={1} miw={220}>
          <Text className="tabular">Started {times.time(infusion.startedAt)}</Text>
          <LastCheck at={vitals.at(-1)?.takenAt.at} />
          <Button
            variant="default"
            leftSection={<IconHeartbeat size={22} aria-hidden />}
            onClick={() => change({ what: what === 'VITALS' ? undefined : 'VITALS' })}
          >
            {what === 'VITALS' ? 'Leave vitals for now' : 'Take vitals'}
          </Button>
          {!paused && (
            <Button
              variant="default"
              leftSection={<IconPlayerPause size={22} aria-hidden />}
              onClick={() => change({ what: 'PAUSE' })}
            >
              Pause
            </Button>
          )}
          {paused && (
            <Button
              variant="default"
              leftSection={<IconPlayerStop size={22} aria-hidden />}
              onClick={() => change({ what: 'STOP' })}
            >
              Stop infusion
            </Button>
          )}
        </Stack>
      </Group>
      {what === 'PAUSE' && !paused && <PauseForm visitId={visitId} onClose={close} />}
      {what === 'VITALS' && (
        <VitalsForm
          visitId={visitId}
          phase="DURING"
          last={vitals.at(-1)}
          limits={chart.patientLimits}
          onSaved={close}
        />
      )}
      {paused && what !== 'VITALS' && <ResumeAction visitId={visitId} />}
      {!paused && what === undefined && (
        <MainAction icon={IconPlayerStop} onPress={() => change({ what: 'STOP' })}>
          Stop infusion
        </MainAction>
      )}
      <PauseList pauses={infusion.pauses} />
      <VitalsTable vitals={vitals} />
    </>
  )
}

function LastCheck({ at }: { at: string | undefined }) {
  const now = useNow(10_000)
  return at && <Text>Last vitals {minutesSince(at, now)} min ago</Text>
}
