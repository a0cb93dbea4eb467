import { useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { screeningForm, type ScreeningKind } from '@/api/gen'
import { Loaded } from '@/ui/states'
import { ScreeningForm } from './ScreeningForm'

interface ScreeningStepProps {
  visitId: string
  kind: ScreeningKind
  part: number | undefined
  onPart: (part: number) => void
  onDone: (emergencyText: string | undefined) => void
}

/** The questions that this visit calls for, in the language of the page. */
export function ScreeningStep({ visitId, kind, part, onPart, onDone }: ScreeningStepProps) {
  const { i18n } = useLingui()
  const query = useQuery({
    queryKey: ['screening', visitId, kind, i18n.locale],
    queryFn: () => screeningForm({ path: { visitId }, query: { kind, language: i18n.locale } }),
    staleTime: Infinity,
  })
  return (
    <Loaded query={query} rows={4}>
      {(form) => (
        <ScreeningForm visitId={visitId} form={form} part={part} onPart={onPart} onDone={onDone} />
      )}
    </Loaded>
  )
}
