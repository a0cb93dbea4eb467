import { Tabs } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import type { IngredientView, TherapyAdmin } from '@/api/gen'
import { Loaded } from '@/ui/states'
import { type Place, Preparations } from './Preparations'
import { therapyHistoryQuery } from './queries'
import { TherapyChanges } from './TherapyChanges'
import { TherapyForm } from './TherapyForm'

interface TherapyRecordProps {
  therapy: TherapyAdmin
  ingredients: readonly IngredientView[]
  regions: readonly Place[]
  onClose: () => void
}

/** One therapy: what it is now, where it is mixed, and how it came to be so. */
export function TherapyRecord({ therapy, ingredients, regions, onClose }: TherapyRecordProps) {
  const history = useQuery(therapyHistoryQuery(therapy.id))
  return (
    <Tabs defaultValue="now">
      <Tabs.List mb="md">
        <Tabs.Tab value="now">Therapy</Tabs.Tab>
        <Tabs.Tab value="mixing">Mixing by region</Tabs.Tab>
        <Tabs.Tab value="changes">Changes</Tabs.Tab>
      </Tabs.List>
      <Tabs.Panel value="now">
        <TherapyForm therapy={therapy} ingredients={ingredients} onClose={onClose} />
      </Tabs.Panel>
      <Tabs.Panel value="mixing">
        <Loaded query={history}>
          {({ preparations }) => (
            <Preparations therapy={therapy} preparations={preparations} regions={regions} />
          )}
        </Loaded>
      </Tabs.Panel>
      <Tabs.Panel value="changes">
        <Loaded query={history}>
          {({ revisions }) => <TherapyChanges revisions={revisions} ingredients={ingredients} />}
        </Loaded>
      </Tabs.Panel>
    </Tabs>
  )
}
