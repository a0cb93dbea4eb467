import { useLingui } from '@lingui/react/macro'
import type { ScreeningKind } from '@/api/gen'
import { ConsentStep } from '@/features/consent/book/ConsentStep'
import { ScreeningStep } from '@/features/screening/book/ScreeningStep'
import { Page } from '@/ui/Page'
import { useDraft } from './draft'
import { Emergency } from './Emergency'
import { Frame } from './Frame'
import { go, replace } from './route'

interface VisitStepProps {
  id: string
}

/** Health questions: step 6 of a booking, or the short ones before a visit. */
export function HealthPage({
  id,
  kind,
  part,
}: VisitStepProps & { kind: ScreeningKind; part: number | undefined }) {
  const { t } = useLingui()
  const { draft, change } = useDraft()
  const full = kind === 'FULL'
  const booking = draft.visitId === id
  const here = `/visits/${id}/${full ? 'health' : 'check'}`
  return (
    <Frame step={full && booking ? 'health' : undefined} above={`/visits/${id}`}>
      <Page title={full ? t`Your health` : t`Before your visit`} focus={!part}>
        <ScreeningStep
          visitId={id}
          kind={kind}
          part={part}
          onPart={(next) => go(`${here}/${next + 1}`)}
          onDone={(emergencyText) => {
            change({ emergency: emergencyText ? { visitId: id, text: emergencyText } : undefined })
            replace(booking && full ? `/visits/${id}/consent` : `/visits/${id}/sent`)
          }}
        />
      </Page>
    </Frame>
  )
}

/** An emergency text from the answers stands above the consent, where it cannot be missed. */
export function ConsentPage({ id }: VisitStepProps) {
  const { t } = useLingui()
  const { draft } = useDraft()
  const booking = draft.visitId === id
  return (
    <Frame step={booking ? 'consent' : undefined} above={`/visits/${id}`}>
      <Emergency visitId={id} />
      <Page title={t`Your consent`}>
        <ConsentStep
          visitId={id}
          onDone={() => replace(booking ? `/visits/${id}/done` : `/visits/${id}`)}
        />
      </Page>
    </Frame>
  )
}
