import { EmptyState } from '@/ui/states'
import { AnchorLink } from './AnchorLink'

export function NotFound() {
  return (
    <EmptyState title="There is no such page">
      <AnchorLink to="/">Go to the start</AnchorLink>
    </EmptyState>
  )
}
