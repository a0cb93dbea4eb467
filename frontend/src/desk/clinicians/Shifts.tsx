import { ActionIcon, Button, Group, Text } from '@mantine/core'
import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useState } from 'react'
import type { RegionView } from '@/api/gen'
import { cliniciansQuery } from '@/features/clinician/desk/queries'
import { AddShifts } from '@/features/roster/desk/AddShifts'
import { shiftsQuery } from '@/features/roster/desk/queries'
import { ShiftWeek } from '@/features/roster/desk/ShiftWeek'
import { plusDays, todayIn, weekOf } from '@/ui/staff/days'
import { FormDrawer } from '@/ui/staff/FormDrawer'
import { Section } from '@/ui/staff/Section'
import { EmptyState, Loaded } from '@/ui/states'
import { useTimes } from '@/ui/times'
import { useAccount } from '@/features/identity/staff/session'

const route = getRouteApi('/desk/clinicians')

/** The shifts of one week. */
export function Shifts({ region }: { region: RegionView }) {
  const { roles } = useAccount()
  const { week: asked = todayIn(region.zone) } = route.useSearch()
  const navigate = route.useNavigate()
  const { day } = useTimes()
  const [adding, setAdding] = useState(false)
  const week = weekOf(asked)
  const [monday = asked, sunday = asked] = [week[0], week[6]]
  const shifts = useQuery(shiftsQuery(region.id, monday, sunday))
  const { data: clinicians = [] } = useQuery(cliniciansQuery(region.id))
  const mayChange = roles.includes('ADMIN') || roles.includes('DISPATCHER')
  const close = () => setAdding(false)
  const show = (anyDay: string) =>
    void navigate({ search: (search) => ({ ...search, week: anyDay }), replace: true })
  return (
    <Section
      title="Shifts"
      aside={
        <Group gap="xs">
          <ActionIcon
            variant="default"
            size={36}
            aria-label="Week before"
            onClick={() => show(plusDays(monday, -7))}
          >
            <IconChevronLeft size={18} />
          </ActionIcon>
          <Text className="tabular">
            {day(monday)} to {day(sunday)}
          </Text>
          <ActionIcon
            variant="default"
            size={36}
            aria-label="Week after"
            onClick={() => show(plusDays(monday, 7))}
          >
            <IconChevronRight size={18} />
          </ActionIcon>
          {mayChange && <Button onClick={() => setAdding(true)}>Add shifts</Button>}
        </Group>
      }
    >
      <Loaded query={shifts} rows={4}>
        {(all) =>
          all.length === 0 ? (
            <EmptyState title="Nobody works this week" />
          ) : (
            <ShiftWeek week={week} shifts={all} mayChange={mayChange} />
          )
        }
      </Loaded>
      <FormDrawer title={adding ? 'Add shifts' : undefined} onClose={close}>
        <AddShifts clinicians={clinicians} week={week} onClose={close} />
      </FormDrawer>
    </Section>
  )
}
