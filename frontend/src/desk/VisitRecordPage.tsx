import { Stack } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { chartQuery } from '@/features/charting/desk/chartQuery'
import { ChartRecord } from '@/features/charting/desk/ChartRecord'
import { reviewQuery } from '@/features/review/desk/queries'
import { ReviewFacts } from '@/features/review/desk/ReviewFacts'
import { VisitHistory } from '@/features/visit/desk/VisitHistory'
import { Section } from '@/ui/staff/Section'
import { Loaded } from '@/ui/states'
import { DeskPage } from './DeskPage'
import styles from './VisitRecordPage.module.css'

const route = getRouteApi('/desk/visits/$visitId')

/** The whole record of one visit, to read. */
export function VisitRecordPage() {
  const { visitId } = route.useParams()
  const review = useQuery(reviewQuery(visitId))
  const chart = useQuery(chartQuery(visitId))
  return (
    <DeskPage title={review.data ? `Visit of ${review.data.patientName}` : 'Visit record'}>
      <div className={styles.record}>
        <Loaded query={chart} rows={6}>
          {(found) => <ChartRecord chart={found} />}
        </Loaded>
        <Stack gap="lg">
          <Section title="Visit" card>
            <Loaded query={review}>{(found) => <ReviewFacts review={found} />}</Loaded>
          </Section>
          <Section title="What happened" card>
            <VisitHistory visitId={visitId} />
          </Section>
        </Stack>
      </div>
    </DeskPage>
  )
}
