import { Button, Group, Kbd, Text } from '@mantine/core'
import { type ReactNode, useState } from 'react'
import type { FlagDecision, FlagView } from '@/api/gen'
import { FlagBadge } from '@/ui/staff/FlagBadge'
import tables from '@/ui/staff/table.module.css'
import { useTimes } from '@/ui/times'
import { decisionKeys, isDecidable, isOpen } from './decisions'
import { decisionNames } from './words'

interface FlagRowProps {
  flag: FlagView
  mayDecide: boolean
  onDecide: (decision: FlagDecision, id: string) => void
  /** The form that decides it, when it is open. */
  children: ReactNode
}

export function FlagRow({ flag, mayDecide, onDecide, children }: FlagRowProps) {
  const { level, question, answer, reason, rule, ruleVersion, source, judgement } = flag
  return (
    <>
      <tr data-row={flag.id} data-undecided={isOpen(flag) || undefined}>
        <td className={tables.figure}>
          <FlagBadge level={level} />
        </td>
        <td>
          {question}
          {answer && (
            <div>
              <strong>{answer}</strong>
            </div>
          )}
        </td>
        <td>
          {reason}
          <div className={tables.second}>
            {rule} · version {ruleVersion} · {source}
          </div>
          {judgement && (
            <div className={tables.second}>Example policy – to be reviewed by a clinician</div>
          )}
        </td>
        <td>
          <Decision flag={flag} mayDecide={mayDecide} onDecide={onDecide} />
        </td>
      </tr>
      {children && (
        <tr>
          <td colSpan={4}>{children}</td>
        </tr>
      )}
    </>
  )
}

function Decision({ flag, mayDecide, onDecide }: Omit<FlagRowProps, 'children'>) {
  const [again, setAgain] = useState(false)
  if (!isDecidable(flag)) {
    return (
      <Text size="sm" c="dimmed">
        {flag.level === 'INFO'
          ? 'To know, nothing to decide'
          : 'Nobody can allow this for this visit'}
      </Text>
    )
  }
  return (
    <>
      {flag.decision && <Decided decision={flag.decision} />}
      {mayDecide && flag.decision && !again && (
        <Button variant="subtle" size="compact-sm" px={0} onClick={() => setAgain(true)}>
          Decide again
        </Button>
      )}
      {mayDecide && (!flag.decision || again) && (
        <Group gap={4}>
          {decisionKeys.map(({ key, decision }) => (
            <Button
              key={key}
              variant="default"
              size="compact-sm"
              rightSection={<Kbd size="xs">{key}</Kbd>}
              onClick={() => onDecide(decision, flag.id)}
            >
              {decision === 'ALLOW_WITH_CONDITIONS' ? 'Conditions' : decisionNames[decision]}
            </Button>
          ))}
        </Group>
      )}
      {!mayDecide && !flag.decision && <Text size="sm">Not decided yet</Text>}
    </>
  )
}

function Decided({
  decision: { decision, reason, by, at },
}: {
  decision: NonNullable<FlagView['decision']>
}) {
  const { dayTime } = useTimes()
  return (
    <>
      <strong>{decisionNames[decision]}</strong>
      <div>{reason}</div>
      <div className={tables.second}>
        {by}, {dayTime(at)}
      </div>
    </>
  )
}
