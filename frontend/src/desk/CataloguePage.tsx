import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { ingredientsQuery, therapiesForAdminQuery } from '@/features/catalogue/desk/queries'
import { TherapyForm } from '@/features/catalogue/desk/TherapyForm'
import { TherapyRecord } from '@/features/catalogue/desk/TherapyRecord'
import { TherapyTable } from '@/features/catalogue/desk/TherapyTable'
import { FormDrawer } from '@/ui/staff/FormDrawer'
import { EmptyState, Loaded } from '@/ui/states'
import { DeskPage } from './DeskPage'
import { regionsQuery } from './RegionSelect'

export function CataloguePage() {
  const [open, setOpen] = useState<{ id?: string }>()
  const therapies = useQuery(therapiesForAdminQuery)
  const { data: ingredients = [] } = useQuery(ingredientsQuery)
  const { data: regions = [] } = useQuery(regionsQuery)
  const therapy = therapies.data?.find(({ id }) => id === open?.id)
  const close = () => setOpen(undefined)
  return (
    <DeskPage title="Catalogue" tools={<Button onClick={() => setOpen({})}>Add a therapy</Button>}>
      <Loaded query={therapies} rows={4}>
        {(all) =>
          all.length === 0 ? (
            <EmptyState title="Nothing can be booked yet" />
          ) : (
            <TherapyTable
              therapies={all}
              ingredients={ingredients}
              onOpen={(id) => setOpen({ id })}
            />
          )
        }
      </Loaded>
      <FormDrawer
        title={open && (therapy?.name ?? 'Add a therapy')}
        wide={therapy !== undefined}
        onClose={close}
      >
        {therapy ? (
          <TherapyRecord
            therapy={therapy}
            ingredients={ingredients}
            regions={regions}
            onClose={close}
          />
        ) : (
          <TherapyForm ingredients={ingredients} onClose={close} />
        )}
      </FormDrawer>
    </DeskPage>
  )
}
