import { Text, Title, VisuallyHidden } from '@mantine/core'
import { IconArrowRight } from '@tabler/icons-react'
import type { AnswerChange, SinceScreening } from '@/api/gen'
import { useTimes } from '@/ui/times'
import classes from './SinceScreeningPanel.module.css'

interface SinceScreeningPanelProps {
  since: SinceScreening
  /** What the prescriber asks for, as on the clearance. */
  conditions: string | undefined
}

/** Only what is otherwise than in the screening that was cleared. */
export function SinceScreeningPanel({ since, conditions }: SinceScreeningPanelProps) {
  return (
    <section className={classes.panel} aria-label="Since the screening">
      <Title order={3}>Since the screening</Title>
      <Changes since={since} />
      {conditions && (
        <Text>
          Conditions of the clearance: <strong>{conditions}</strong>
        </Text>
      )}
    </section>
  )
}

function Changes({ since: { screened, askedAgain, changes } }: { since: SinceScreening }) {
  const times = useTimes()
  if (!askedAgain)
    return (
      <Text>The short questions were not answered since {times.dayTime(screened)}: ask all.</Text>
    )
  if (changes.length === 0)
    return (
      <Text>
        Nothing has changed since {times.dayTime(screened)}. Last answered{' '}
        {times.dayTime(askedAgain)}.
      </Text>
    )
  return (
    <>
      <Text size="sm">
        Screened {times.dayTime(screened)}, answered otherwise {times.dayTime(askedAgain)}:
      </Text>
      <ul className={classes.changes}>
        {changes.map((change) => (
          <Change key={change.item} change={change} />
        ))}
      </ul>
    </>
  )
}

function Change({ change: { question, before, now } }: { change: AnswerChange }) {
  return (
    <li>
      {question}
      <span className={classes.answers}>
        <VisuallyHidden>before </VisuallyHidden>
        {before ?? 'not asked'}
        <IconArrowRight size={20} aria-label="now" />
        <strong>{now}</strong>
      </span>
    </li>
  )
}
