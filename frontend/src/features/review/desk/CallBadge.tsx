import { IconPhone } from '@tabler/icons-react'
import { ToneBadge } from '@/ui/ToneBadge'
import { triesInWords } from './calls'

/** Somebody is to call the patient. */
export function CallBadge({ tries }: { tries: number }) {
  return (
    <ToneBadge tone="blue" icon={IconPhone}>
      Call patient, {triesInWords(tries)}
    </ToneBadge>
  )
}
