import type { Review } from '@/api/gen'
import { PhoneLink } from '@/ui/PhoneLink'
import { Facts } from '@/ui/staff/Facts'
import { StatusBadge } from '@/ui/staff/StatusBadge'
import { useTimes } from '@/ui/times'
import { reasonNames } from './words'

/** Who is to be treated, with what, why and when. */
export function ReviewFacts({ review }: { review: Review }) {
  const times = useTimes()
  const { birthDate, phone, ingredients, reasons, reasonText } = review
  return (
    <Facts
      facts={[
        ['Visit', `${times.window(review.window)} · ${review.state}`],
        ['State', <StatusBadge key="state" sign={review.visitStatus} />],
        ['Therapy', review.therapyName],
        ['Ingredients', ingredients.map(({ name }) => name).join(', ')],
        ['Reason', reasons.map((reason) => reasonNames[reason]).join(', ')],
        ['In own words', reasonText && `“${reasonText}”`],
        ['Born', birthDate],
        ['Phone', <PhoneLink key="phone" number={phone} />],
      ]}
    />
  )
}
