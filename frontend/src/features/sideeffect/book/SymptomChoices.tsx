import { useLingui } from '@lingui/react/macro'
import type { SymptomGroup, SymptomView } from '@/api/gen'
import { Choices } from '@/ui/Choices'
import { toggled } from '@/ui/choose'
import { groupWords } from './words'

interface SymptomChoicesProps {
  symptoms: readonly SymptomView[]
  chosen: string[]
  onChange: (chosen: string[]) => void
}

export function SymptomChoices({ symptoms, chosen, onChange }: SymptomChoicesProps) {
  const { t } = useLingui()
  return (Object.keys(groupWords) as SymptomGroup[]).map((group) => (
    <Choices
      key={group}
      id={group}
      several
      legend={t(groupWords[group])}
      options={symptoms.filter((symptom) => symptom.group === group)}
      chosen={chosen}
      onChoose={(code) => onChange(toggled(chosen, code))}
    />
  ))
}
