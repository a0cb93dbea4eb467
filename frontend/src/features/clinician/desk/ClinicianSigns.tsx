import {
  IconAlertTriangle,
  IconBan,
  IconCalendarOff,
  IconCertificateOff,
} from '@tabler/icons-react'
import type { ClinicianRow } from '@/api/gen'
import tables from '@/ui/staff/table.module.css'
import { ToneBadge } from '@/ui/ToneBadge'

/** What needs somebody to look at a clinician. */
export function ClinicianSigns({ clinician }: { clinician: ClinicianRow }) {
  const { blocked, blockedStates, missing, expiring } = clinician
  return (
    <div className={tables.signs}>
      {blocked && (
        <ToneBadge tone="red" icon={IconBan}>
          blocked
        </ToneBadge>
      )}
      {!blocked &&
        blockedStates.map((state) => (
          <ToneBadge key={state} tone="red" icon={IconBan}>
            blocked in {state}
          </ToneBadge>
        ))}
      {missing.map((sentence) => (
        <ToneBadge key={sentence} tone="red" icon={IconCertificateOff}>
          {sentence}
        </ToneBadge>
      ))}
      {expiring.map(({ name, until, stage }) =>
        stage === 'LAPSED' ? (
          <ToneBadge key={name} tone="red" icon={IconCalendarOff}>
            {name} ended {until}
          </ToneBadge>
        ) : (
          <ToneBadge key={name} tone="amber" icon={IconAlertTriangle}>
            {name} until {until}
          </ToneBadge>
        ),
      )}
    </div>
  )
}
