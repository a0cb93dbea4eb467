import {
  IconAlertTriangle,
  IconHandOff,
  IconShieldCheck,
  IconShieldOff,
  IconVaccineOff,
} from '@tabler/icons-react'
import type { ReactNode } from 'react'
import type { ArmRestriction, NurseVisit } from '@/api/gen'
import { FlagBadge } from '@/ui/staff/FlagBadge'
import { ToneBadge } from '@/ui/ToneBadge'
import { clearanceLook } from './clearanceLook'
import classes from './Pinned.module.css'
import { allergenOf, allergiesIn, byWeight } from './safety'

/** Stays in sight on every screen of the nurse: allergies, flags, what the prescriber asks for. */
export function Pinned({ visit }: { visit: NurseVisit }) {
  const grave = byWeight(visit.flags).filter(({ level }) => level !== 'INFO')
  const clearance = clearanceLook(visit.clearance)
  return (
    <div className={classes.pinned} role="region" aria-label="Allergies and flags">
      <AllergyLine visit={visit} />
      {visit.armRestriction && (
        <Line
          sign={
            <ToneBadge tone="red" icon={IconHandOff} bar>
              Arm
            </ToneBadge>
          }
        >
          <strong>{armWords[visit.armRestriction]}</strong>
        </Line>
      )}
      {grave.map(({ id, level, reason, decision }) => (
        <Line key={id} sign={<FlagBadge level={level} />}>
          {reason}
          {!decision && ' Not decided yet.'}
        </Line>
      ))}
      <Line
        sign={
          <ToneBadge tone={clearance.tone} icon={clearance.free ? IconShieldCheck : IconShieldOff}>
            {clearance.word}
          </ToneBadge>
        }
      >
        <strong>{visit.clearance?.conditions}</strong>
      </Line>
    </div>
  )
}

const armWords: Record<ArmRestriction, string> = {
  LEFT: 'Do not use the left arm',
  RIGHT: 'Do not use the right arm',
  BOTH: 'Use neither arm',
  NOT_SURE: 'The patient is not sure whether both arms may be used: ask',
}

function AllergyLine({ visit }: { visit: NurseVisit }) {
  const { told, incomplete } = allergiesIn(visit.answers)
  const quiet = told.length === 0 && !incomplete
  const sign = (
    <ToneBadge
      tone={quiet ? 'grey' : 'red'}
      icon={quiet ? IconVaccineOff : IconAlertTriangle}
      bar={!quiet}
    >
      Allergies
    </ToneBadge>
  )
  return (
    <Line sign={sign}>
      {quiet && 'None told'}
      {told.map((one, index) => (
        <span key={one.item}>
          {index > 0 && ' · '}
          {allergenOf(one)}: <strong>{one.answer}</strong>
        </span>
      ))}
      {incomplete && ' Not every question is answered: ask.'}
    </Line>
  )
}

function Line({ sign, children }: { sign: ReactNode; children: ReactNode }) {
  return (
    <div className={classes.line}>
      {sign}
      <span>{children}</span>
    </div>
  )
}
