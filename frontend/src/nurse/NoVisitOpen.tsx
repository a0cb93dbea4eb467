import { IconRoute } from '@tabler/icons-react'
import { useDay } from '@/features/tablet/nurse/tabletQueries'
import { EmptyState } from '@/ui/states'
import { usePlace } from './usePlace'

/** Beside the day's visits; nothing while they load or when there are none to choose from. */
export function NoVisitOpen() {
  const { data: day } = useDay(usePlace().date)
  if (!day?.visits.length) return null
  return (
    <EmptyState icon={IconRoute} title="No visit is open">
      Choose one of the visits of the day.
    </EmptyState>
  )
}
