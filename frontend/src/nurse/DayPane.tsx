import { Button, Group, Text, Title } from '@mantine/core'
import { IconLogout } from '@tabler/icons-react'
import { useEffect } from 'react'
import { useCommand } from '@/api/command'
import { signOut } from '@/api/gen'
import { useAccount } from '@/features/identity/staff/session'
import { DateSwitch } from '@/features/tablet/nurse/DateSwitch'
import { DayList } from '@/features/tablet/nurse/DayList'
import { useDay } from '@/features/tablet/nurse/tabletQueries'
import { BrandMark } from '@/ui/BrandMark'
import { Loaded } from '@/ui/states'
import { CalendarButton } from './CalendarButton'
import classes from './Frame.module.css'
import { PlaceLink } from './PlaceLink'
import { goTo, usePlace } from './usePlace'

/** The day's visits in their order, at the left. */
export function DayPane() {
  const place = usePlace()
  const { date, visit: open } = place
  const day = useDay(date)
  useEffect(() => {
    if (!open) document.title = 'Visits · Rounds'
  }, [open])
  return (
    <nav className={classes.day} aria-label="Visits of the day">
      <Group justify="space-between" wrap="nowrap">
        <BrandMark />
        <SignOutButton />
      </Group>
      <Title order={open ? 2 : 1} fz="h2">
        Your visits
      </Title>
      <Loaded query={day} rows={4}>
        {({ date: shown, visits }) => (
          <>
            <DateSwitch
              date={shown}
              today={date === undefined}
              onSwitch={(next) =>
                goTo({ screen: 'path', ...(open && { visit: open }), ...(next && { date: next }) })
              }
            />
            <DayList
              visits={visits}
              open={open}
              link={(id, className, row) => (
                <PlaceLink
                  to={{ visit: id, screen: 'path', ...(date && { date }) }}
                  className={className}
                >
                  {row}
                </PlaceLink>
              )}
            />
          </>
        )}
      </Loaded>
      <CalendarButton />
    </nav>
  )
}

function SignOutButton() {
  const { name } = useAccount()
  // A fresh page afterwards: nothing of what was loaded or typed stays in memory.
  const { mutate, error, isPending } = useCommand(() => signOut(), {
    onSuccess: () => location.assign('/nurse/'),
  })
  return (
    <div>
      <Button
        variant="subtle"
        loading={isPending}
        rightSection={<IconLogout size={20} aria-hidden />}
        aria-label={`Sign out ${name}`}
        onClick={() => mutate()}
      >
        {name.split(' ')[0]}
      </Button>
      {error && <Text role="alert">Could not sign out. Try again.</Text>}
    </div>
  )
}
