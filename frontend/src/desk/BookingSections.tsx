import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { HolidayView } from '@/api/gen'
import { AddBookingRules } from '@/features/region/desk/AddBookingRules'
import { bookingRulesQuery, holidaysQuery } from '@/features/region/desk/bookingQueries'
import { BookingRulesTable } from '@/features/region/desk/BookingRulesTable'
import { HolidayTable } from '@/features/region/desk/HolidayTable'
import { SetHoliday } from '@/features/region/desk/SetHoliday'
import { FormDrawer } from '@/ui/staff/FormDrawer'
import { Section } from '@/ui/staff/Section'
import { EmptyState, Loaded } from '@/ui/states'
import { regionsQuery } from './RegionSelect'

/** When patients may book and cancel, and on which days nobody is visited. */
export function BookingSections({ administers }: { administers: boolean }) {
  const [open, setOpen] = useState<'rules' | 'holiday' | HolidayView>()
  const { data: regions = [] } = useQuery(regionsQuery)
  const rules = useQuery(bookingRulesQuery)
  const holidays = useQuery(holidaysQuery)
  const close = () => setOpen(undefined)
  return (
    <>
      <Section
        title="Booking rules"
        aside={administers && <Button onClick={() => setOpen('rules')}>Add booking rules</Button>}
      >
        <Loaded query={rules}>
          {(all) => <BookingRulesTable rules={all} regions={regions} />}
        </Loaded>
      </Section>
      <Section
        title="Holidays"
        aside={administers && <Button onClick={() => setOpen('holiday')}>Close a day</Button>}
      >
        <Loaded query={holidays}>
          {(all) =>
            all.length === 0 ? (
              <EmptyState title="No day is closed" />
            ) : (
              <HolidayTable
                holidays={all}
                regions={regions}
                {...(administers && { onOpenAgain: setOpen })}
              />
            )
          }
        </Loaded>
      </Section>
      <FormDrawer title={titleOf(open)} onClose={close}>
        {open === 'rules' && <AddBookingRules regions={regions} onClose={close} />}
        {open === 'holiday' && <SetHoliday regions={regions} onClose={close} />}
        {typeof open === 'object' && (
          <SetHoliday regions={regions} openAgain={open} onClose={close} />
        )}
      </FormDrawer>
    </>
  )
}

function titleOf(open: 'rules' | 'holiday' | HolidayView | undefined): string | undefined {
  if (open === 'rules') return 'Add booking rules'
  if (open === 'holiday') return 'Close a day'
  return open && `Open ${open.day} again`
}
