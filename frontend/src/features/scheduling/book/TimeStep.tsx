import { Trans, useLingui } from '@lingui/react/macro'
import { msg } from '@lingui/core/macro'
import { useState } from 'react'
import type { DayPart, SlotDay, SlotView } from '@/api/gen'
import type { Problem } from '@/api/Problem'
import { Choices } from '@/ui/Choices'
import { StepForm } from '@/ui/StepForm'
import { useTimes } from '@/ui/times'

const parts: [DayPart, ReturnType<typeof msg>][] = [
  ['MORNING', msg`Morning`],
  ['AFTERNOON', msg`Afternoon`],
  ['EVENING', msg`Evening`],
]

interface TimeStepProps {
  day: SlotDay
  busy: boolean
  problem: Problem | null
  onKeep: (slot: SlotView) => void
}

/** Arrival windows of one day in three groups; the chosen one is held. */
export function TimeStep({ day, busy, problem, onKeep }: TimeStepProps) {
  const { t } = useLingui()
  const times = useTimes()
  const [at, setAt] = useState<string>()
  const [missing, setMissing] = useState(false)
  const slot = day.slots.find((one) => one.start.at === at)
  const open = parts.filter(([part]) => day.slots.some((one) => one.part === part))
  const error = missing && !slot ? t`Choose a time` : undefined
  return (
    <StepForm
      action={<Trans>Keep this time</Trans>}
      onSubmit={() => (slot ? onKeep(slot) : setMissing(true))}
      busy={busy}
      problem={problem}
      errors={error && open[0] ? { [open[0][0]]: error } : {}}
    >
      <p>
        <Trans>The nurse rings at your door within the hour you choose.</Trans>
      </p>
      {open.map(([part, word]) => (
        <Choices
          key={part}
          id={part}
          row
          legend={t(word)}
          options={day.slots
            .filter((one) => one.part === part)
            .map((one) => ({ code: one.start.at, text: times.span(one.start, one.windowEnd) }))}
          chosen={at ? [at] : []}
          onChoose={setAt}
        />
      ))}
    </StepForm>
  )
}
