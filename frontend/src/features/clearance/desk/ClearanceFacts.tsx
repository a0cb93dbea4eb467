import type { ClearanceView } from '@/api/gen'
import { Facts } from '@/ui/staff/Facts'
import { useTimes } from '@/ui/times'
import { examNames } from './words'

/** The decision that stands for the visit, which may be of an earlier visit of the patient. */
export function ClearanceFacts({ clearance }: { clearance: ClearanceView }) {
  const { day, dayTime } = useTimes()
  const { examBasis, examDate, validFrom, validUntil } = clearance
  return (
    <Facts
      facts={[
        ['Covers', clearance.therapies.map(({ name }) => name).join(', ')],
        ['State', clearance.state],
        ['Exam', examBasis && examDate && `${examNames[examBasis]}, ${day(examDate)}`],
        [
          'Valid',
          validUntil &&
            [validFrom, validUntil]
              .filter((one) => !!one)
              .map((one) => day(one!))
              .join(' – '),
        ],
        ['Conditions', clearance.conditions],
        ['By', clearance.by && [clearance.by, clearance.licence].filter(Boolean).join(', ')],
        ['On', clearance.at && dayTime(clearance.at)],
        ['Decided on', clearance.ofThisVisit ? undefined : 'an earlier visit of the patient'],
        ['Answers seen', clearance.questionnaire && `version ${clearance.questionnaire}`],
      ]}
    />
  )
}
