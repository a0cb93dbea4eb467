import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import { useLingui } from '@lingui/react/macro'
import {
  type Icon,
  IconCalendarCheck,
  IconCar,
  IconCircleCheck,
  IconCircleDashed,
  IconCircleX,
  IconHome,
  IconStethoscope,
} from '@tabler/icons-react'
import type { PatientStatus } from '@/api/gen'
import { type Tone, ToneBadge } from '@/ui/ToneBadge'

interface Look {
  tone: Tone
  icon: Icon
  word: MessageDescriptor
  next: MessageDescriptor
  outline?: boolean
  struck?: boolean
}

/** Neutral words: they say what happens, never what was found. */
const looks: Record<PatientStatus, Look> = {
  REQUESTED: {
    tone: 'grey',
    icon: IconCircleDashed,
    outline: true,
    word: msg`Requested`,
    next: msg`Your time is planned. Please finish what is listed below.`,
  },
  BEING_REVIEWED: {
    tone: 'blue',
    icon: IconStethoscope,
    word: msg`Being reviewed`,
    next: msg`A clinician is reviewing your answers and may call you.`,
  },
  CONFIRMED: {
    tone: 'blue',
    icon: IconCalendarCheck,
    word: msg`Confirmed`,
    next: msg`A nurse will come at this time.`,
  },
  ON_THE_WAY: {
    tone: 'violet',
    icon: IconCar,
    word: msg`On the way`,
    next: msg`The nurse is on the way to you.`,
  },
  IN_YOUR_HOME: {
    tone: 'teal',
    icon: IconHome,
    word: msg`In your home`,
    next: msg`The nurse is with you.`,
  },
  DONE: {
    tone: 'green',
    icon: IconCircleCheck,
    word: msg`Done`,
    next: msg`This visit has taken place. Tell us at once if you notice anything unusual.`,
  },
  CANCELLED: {
    tone: 'grey',
    icon: IconCircleX,
    struck: true,
    word: msg`Cancelled`,
    next: msg`This visit was cancelled. You can book another one.`,
  },
  NOT_DONE: {
    tone: 'brown',
    icon: IconCircleX,
    word: msg`Did not take place`,
    next: msg`This visit did not take place. Call us if you have a question.`,
  },
}

export function VisitStatus({ status }: { status: PatientStatus }) {
  const { t } = useLingui()
  const { word, tone, icon, outline, struck } = looks[status]
  return (
    <ToneBadge tone={tone} icon={icon} outline={outline ?? false} struck={struck ?? false}>
      {t(word)}
    </ToneBadge>
  )
}

/** What the status means, in a sentence. */
export function StatusSentence({ status }: { status: PatientStatus }) {
  const { t } = useLingui()
  return <>{t(looks[status].next)}</>
}
