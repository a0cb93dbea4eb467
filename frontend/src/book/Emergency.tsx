import { EmergencyText } from '@/ui/EmergencyText'
import { useDraft } from './draft'

/** The fixed text that the answers or a report about this visit brought: first on the page, after a reload too. */
export function Emergency({ visitId }: { visitId: string }) {
  const { emergency } = useDraft().draft
  return emergency?.visitId === visitId && <EmergencyText text={emergency.text} />
}
