import { IconRoute } from '@tabler/icons-react'
import { EmptyState } from '@/ui/states'

export function NoVisitOpen() {
  return (
    <EmptyState icon={IconRoute} title="No visit is open">
      Choose one of the visits of the day.
    </EmptyState>
  )
}
