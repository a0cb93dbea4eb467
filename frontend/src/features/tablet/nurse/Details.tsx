import { Anchor, Text, Title } from '@mantine/core'
import type { ReactNode } from 'react'
import type { ConsentStatus, NurseVisit } from '@/api/gen'
import { FlagBadge } from '@/ui/staff/FlagBadge'
import { useTimes } from '@/ui/times'
import classes from './Details.module.css'
import { Orders } from './Orders'
import { byWeight } from './safety'

/** Everything about the visit that is known before the door opens. */
export function Details({ visit }: { visit: NurseVisit }) {
  const times = useTimes()
  const { address, clearance } = visit
  return (
    <dl className={classes.details}>
      <Line name="Address">
        <address>
          {[address.line1, address.line2].filter(Boolean).join(', ')}
          <br />
          {address.city}, {address.state} {address.zip}
        </address>
      </Line>
      {address.accessNotes && <Line name="Access">{address.accessNotes}</Line>}
      <Line name="Phone">
        <Anchor href={`tel:${visit.phone}`} className={classes.target}>
          {visit.phone}
        </Anchor>
      </Line>
      <Line name="Arrival promised">{times.window(visit.window)}</Line>
      <Line name="Therapy">
        {visit.therapyName}: {visit.ingredients.map(({ name }) => name).join(', ')}
      </Line>
      {clearance && (
        <Line name="Clearance">
          {[
            clearance.by,
            clearance.licence,
            clearance.at && times.dayTime(clearance.at),
            clearance.validUntil && `valid until ${times.day(clearance.validUntil)}`,
          ]
            .filter(Boolean)
            .join(' · ')}
        </Line>
      )}
      <Line name="Signed orders">
        <Orders visitId={visit.id} orders={visit.orders} />
      </Line>
      <Line name="Consent">
        {consentWords[visit.consent.status]}
        {visit.consent.at && ` ${times.dayTime(visit.consent.at)}`}
      </Line>
      {visit.policyNote && <Line name="Rules of the state">{visit.policyNote}</Line>}
    </dl>
  )
}

/** The screening as it was answered, and why a flag stands. */
export function ScreeningSummary({ visit: { flags, answers } }: { visit: NurseVisit }) {
  return (
    <>
      {byWeight(flags).map((flag) => (
        <Text key={flag.id} component="div" mb="xs">
          <FlagBadge level={flag.level} /> {flag.reason}
          <Text size="sm" c="dimmed">
            {[flag.rule, flag.source, flag.answer && `answer: ${flag.answer}`]
              .filter(Boolean)
              .join(' · ')}
          </Text>
          {flag.decision && (
            <Text size="sm">
              {decisions[flag.decision.decision]} by {flag.decision.by}: {flag.decision.reason}
            </Text>
          )}
        </Text>
      ))}
      <Title order={3} mt="md">
        Answers
      </Title>
      <dl className={classes.details}>
        {answers.map(({ item, question, answer }) => (
          <Line key={item} name={question}>
            {answer}
          </Line>
        ))}
      </dl>
    </>
  )
}

const consentWords: Record<ConsentStatus, string> = {
  NOT_ANSWERED: 'Not signed',
  SIGNED: 'Signed',
  REFUSED: 'Refused',
  TAKEN_BACK: 'Taken back',
  NEW_TEXT: 'A former text signed',
}

const decisions = {
  ALLOW: 'Allowed',
  ALLOW_WITH_CONDITIONS: 'Allowed with conditions',
  DECLINE: 'Declined',
} as const

function Line({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div className={classes.line}>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  )
}
