import { useLingui } from '@lingui/react/macro'
import { Choices } from '@/ui/Choices'
import type { Scope } from './series'

interface WhichVisitsProps {
  chosen: Scope
  onChoose: (scope: Scope) => void
}

/** Of a visit that comes again: this one, it and those after it, or all that are to come. */
export function WhichVisits({ chosen, onChoose }: WhichVisitsProps) {
  const { t } = useLingui()
  return (
    <Choices<Scope>
      id="scope"
      legend={t`Which visits do you cancel?`}
      options={[
        { code: 'THIS', text: t`Only this visit` },
        { code: 'FOLLOWING', text: t`This visit and all after it` },
        { code: 'ALL', text: t`All visits to come` },
      ]}
      chosen={[chosen]}
      onChoose={onChoose}
    />
  )
}
