import type { SymptomGroup, SymptomView } from '@/api/gen'
import { Choices } from '@/ui/Choices'

const groups: Record<SymptomGroup, string> = {
  ALLERGIC: 'Signs of an allergic reaction',
  LOW_BP: 'Signs of low blood pressure',
  HIGH_MG: 'Signs of too much magnesium',
  COMMON: 'Common',
}

interface SymptomGroupsProps {
  symptoms: readonly SymptomView[]
  chosen: readonly string[]
  onToggle: (code: string) => void
}

export function SymptomGroups({ symptoms, chosen, onToggle }: SymptomGroupsProps) {
  return Object.entries(groups).map(([group, legend]) => {
    const options = symptoms.filter((symptom) => symptom.group === group)
    return (
      options.length > 0 && (
        <Choices
          key={group}
          id={`symptoms-${group}`}
          legend={legend}
          options={options}
          chosen={chosen}
          several
          row
          onChoose={onToggle}
        />
      )
    )
  })
}
