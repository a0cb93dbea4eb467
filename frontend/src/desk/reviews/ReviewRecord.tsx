import { Stack } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import type { Review } from '@/api/gen'
import { PatientLimits } from '@/features/charting/desk/PatientLimits'
import { Answers } from '@/features/review/desk/Answers'
import { CallSection } from '@/features/review/desk/CallSection'
import { ChangedAnswers } from '@/features/review/desk/ChangedAnswers'
import { ClearanceSection } from '@/features/clearance/desk/ClearanceSection'
import { FlagTable } from '@/features/clearance/desk/FlagTable'
import { OrdersSection } from '@/features/clearance/desk/OrdersSection'
import { HandoverSection } from '@/features/review/desk/HandoverSection'
import { OtherVisits } from '@/features/review/desk/OtherVisits'
import { reviewQuery } from '@/features/review/desk/queries'
import { ReviewFacts } from '@/features/review/desk/ReviewFacts'
import { VisitHistory } from '@/features/visit/desk/VisitHistory'
import { useKeys } from '@/ui/keys'
import { ObstacleList } from '@/ui/staff/ObstacleList'
import { RecordHead } from '@/ui/staff/RecordHead'
import { Section } from '@/ui/staff/Section'
import { EmptyState, Loaded } from '@/ui/states'
import { without } from '@/ui/without'
import { AnchorLink } from '../AnchorLink'
import { therapiesQuery } from '../therapiesQuery'
import { useHasRole } from '../useHasRole'
import { PatientReports } from './PatientReports'
import styles from './ReviewRecord.module.css'

const route = getRouteApi('/desk/reviews')

interface ReviewRecordProps {
  visitId: string
  onDecided: () => void
}

export function ReviewRecord({ visitId, onDecided }: ReviewRecordProps) {
  return (
    <Loaded query={useQuery(reviewQuery(visitId))} rows={6}>
      {(review) => <Record review={review} onDecided={onDecided} />}
    </Loaded>
  )
}

/** One review from top to bottom in the order of the work: who, calls, flags, what changed, order, clearance, all answers. */
function Record({ review, onDecided }: { review: Review; onDecided: () => void }) {
  const decides = useHasRole('PRESCRIBER')
  const navigate = route.useNavigate()
  const { data: therapies = [] } = useQuery(therapiesQuery)
  const close = () => void navigate({ search: (now) => without(now, 'visit') })
  useKeys([{ key: 'Escape', says: 'Close the review', run: close }])
  return (
    <article aria-label={`Review of ${review.patientName}`}>
      <Stack gap="lg">
        <RecordHead title={review.patientName} closeLabel="Close the review" onClose={close}>
          <AnchorLink to="/visits/$visitId" params={{ visitId: review.visitId }}>
            Visit record
          </AnchorLink>
        </RecordHead>
        <div className={styles.top}>
          <ReviewFacts review={review} />
          <Section title="Before the next step">
            <ObstacleList obstacles={review.obstacles} />
          </Section>
        </div>
        <div className={styles.top}>
          <CallSection review={review} mayCall={decides} />
          <HandoverSection review={review} mayGive={decides} />
        </div>
        <Section title="Flags">
          {review.flags.length === 0 ? (
            <EmptyState title="The screening raised no flag" />
          ) : (
            <FlagTable visitId={review.visitId} flags={review.flags} mayDecide={decides} />
          )}
        </Section>
        {review.changes.length > 0 && (
          <Section title="Changed since the last clearance">
            <ChangedAnswers changes={review.changes} />
          </Section>
        )}
        <div className={styles.top}>
          <ClearanceSection
            review={review}
            mayDecide={decides}
            therapies={therapies.map(({ id, name }) => ({ code: id, name }))}
            onDecided={onDecided}
          />
          <OrdersSection review={review} mayRecord={decides} />
          <PatientLimits visitId={review.visitId} maySet={decides} />
        </div>
        {review.otherVisits.length > 0 && (
          <Section title="Other visits of the patient">
            <OtherVisits
              visits={review.otherVisits}
              onOpen={(visit) => void navigate({ search: (now) => ({ ...now, visit }) })}
            />
          </Section>
        )}
        <PatientReports review={review} />
        {review.screenings.map((screening) => (
          <Answers key={screening.id} screening={screening} />
        ))}
        <Section title="What happened">
          <VisitHistory visitId={review.visitId} />
        </Section>
      </Stack>
    </article>
  )
}
