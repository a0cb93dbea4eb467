import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import { Trans, useLingui } from '@lingui/react/macro'
import { Button, Stack, Text, Title } from '@mantine/core'
import type { MyVisit, PatientStatus, PatientTask } from '@/api/gen'
import { useTimes } from '@/ui/times'

const words: Record<PatientTask, MessageDescriptor> = {
  SCREENING: msg`Answer the health questions`,
  CONSENT: msg`Read and sign the consent`,
  RESCREEN: msg`Answer the short questions before your visit`,
}

/** A visit that is still to come. */
const comes: PatientStatus[] = ['REQUESTED', 'BEING_REVIEWED', 'CONFIRMED']

interface VisitTasksProps {
  visit: MyVisit
  hrefOf: (task: PatientTask) => string
}

/** What is left for the patient to do, the first of it as the one main action. */
export function VisitTasks({ visit, hrefOf }: VisitTasksProps) {
  const { t } = useLingui()
  const times = useTimes()
  const from =
    comes.includes(visit.status) && visit.rescreenFrom && times.dayTime(visit.rescreenFrom)
  if (visit.tasks.length === 0 && !from) return null
  return (
    <Stack gap="sm">
      <Title order={2}>
        <Trans>What is left to do</Trans>
      </Title>
      {visit.tasks.map((task, at) => (
        <Button
          key={task}
          component="a"
          href={hrefOf(task)}
          variant={at === 0 ? 'filled' : 'default'}
        >
          {t(words[task])}
        </Button>
      ))}
      {from && (
        <Text>
          <Trans>From {from} we ask you a few short questions again.</Trans>
        </Text>
      )}
    </Stack>
  )
}
