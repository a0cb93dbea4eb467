import { useQuery } from '@tanstack/react-query'
import type { BoardVisit } from '@/api/gen'
import { WhyNot } from '@/features/scheduling/desk/WhyNot'
import { Loaded } from '@/ui/states'
import { therapiesQuery } from '../therapiesQuery'

interface AskWhyNotProps {
  date: string
  /** The visit that was open, whose time may be what is wondered about. */
  visit: BoardVisit | undefined
  onClose: () => void
}

/** "Why is 10:00 not offered?", beginning with what is known of the open visit. */
export function AskWhyNot({ date, visit, onClose }: AskWhyNotProps) {
  const therapies = useQuery(therapiesQuery)
  return (
    <Loaded query={therapies}>
      {(all) => (
        <WhyNot
          key={visit?.id}
          therapies={all}
          known={{ date, ...(visit && { zip: visit.zip, therapyId: visit.therapyId }) }}
          onClose={onClose}
        />
      )}
    </Loaded>
  )
}
