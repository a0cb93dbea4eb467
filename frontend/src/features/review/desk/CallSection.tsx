import { Button, Kbd, List, Text } from '@mantine/core'
import { useState } from 'react'
import { askCall, type AskCall, type CallView, type Review } from '@/api/gen'
import { useKeys } from '@/ui/keys'
import { PhoneLink } from '@/ui/PhoneLink'
import { ReasonForm } from '@/ui/staff/ReasonForm'
import { Section } from '@/ui/staff/Section'
import { useTimes } from '@/ui/times'
import { CallBadge } from './CallBadge'
import { openCall, triesInWords } from './calls'
import { ReportCall } from './ReportCall'
import { useReviewCommand } from './useReviewCommand'
import { callOutcomes } from './words'

/** Calls to the patient: why, every try, and what came of them. An open one keeps the review on the list. */
export function CallSection({ review, mayCall }: { review: Review; mayCall: boolean }) {
  const [writing, setWriting] = useState(false)
  const { visitId, calls, phone } = review
  const open = openCall(calls)
  const act = open ? 'Record the call' : 'Ask for a call'
  const write = () => setWriting(true)
  const close = () => setWriting(false)
  useKeys(mayCall ? [{ key: 't', says: `${act} (telephone)`, run: write }] : [])
  return (
    <Section title="Call the patient" card aside={open && <CallBadge tries={open.tries} />}>
      {open && (
        <Text size="lg">
          <PhoneLink number={phone} />
        </Text>
      )}
      {calls.length === 0 && <Text c="dimmed">Nobody asked for a call.</Text>}
      {calls.map((call) => (
        <Call key={call.id} call={call} />
      ))}
      {mayCall && !writing && (
        <div>
          <Button variant="default" rightSection={<Kbd size="xs">t</Kbd>} onClick={write}>
            {act}
          </Button>
        </div>
      )}
      {writing &&
        (open ? (
          <ReportCall visitId={visitId} callId={open.id} onClose={close} />
        ) : (
          <Ask visitId={visitId} onClose={close} />
        ))}
    </Section>
  )
}

function Call({ call: { reason, by, at, tries, outcome, reports } }: { call: CallView }) {
  const { dayTime } = useTimes()
  return (
    <div>
      <Text fw={600}>{reason}</Text>
      <Text size="sm" c="dimmed">
        {by}, {dayTime(at)} · {triesInWords(tries)}
        {outcome && ` · ${callOutcomes[outcome]}`}
      </Text>
      <List size="sm" spacing={4} mt={4}>
        {reports.map((report) => (
          <List.Item key={report.at.at}>
            <strong>{callOutcomes[report.outcome]}</strong>: {report.words}
            <Text size="sm" c="dimmed">
              {report.by}, {dayTime(report.at)}
            </Text>
          </List.Item>
        ))}
      </List>
    </div>
  )
}

function Ask({ visitId, onClose }: { visitId: string; onClose: () => void }) {
  const ask = useReviewCommand(
    visitId,
    (body: AskCall, intent) => askCall({ path: { visitId }, body, ...intent }),
    onClose,
  )
  return (
    <ReasonForm
      label="Why is the patient to be called?"
      action="Ask for the call"
      command={ask}
      onSend={(reason) => ask.mutate({ reason })}
      onCancel={onClose}
    />
  )
}
