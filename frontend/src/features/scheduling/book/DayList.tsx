import { Plural, Trans } from '@lingui/react/macro'
import { Text } from '@mantine/core'
import { IconChevronRight } from '@tabler/icons-react'
import type { SlotDay } from '@/api/gen'
import { PhoneLink } from '@/ui/PhoneLink'
import { EmptyState } from '@/ui/states'
import { useTimes } from '@/ui/times'
import classes from './DayList.module.css'

interface DayListProps {
  days: readonly SlotDay[]
  phone: string | undefined
  onPick: (date: string) => void
}

/** Days with a free time, and nothing but those. */
export function DayList({ days, phone, onPick }: DayListProps) {
  const times = useTimes()
  const open = days.filter((day) => day.slots.length > 0)
  if (open.length === 0) return <NoDays phone={phone} />
  return (
    <ul className={classes.list}>
      {open.map((day) => (
        <li key={day.date}>
          <button type="button" className={classes.day} onClick={() => onPick(day.date)}>
            <strong>{times.day(day.date)}</strong>
            <Text span c="dimmed" ml="auto">
              <Plural value={day.slots.length} one="# time" other="# times" />
            </Text>
            <IconChevronRight size={20} aria-hidden />
          </button>
        </li>
      ))}
    </ul>
  )
}

function NoDays({ phone }: { phone: string | undefined }) {
  return (
    <EmptyState title={<Trans>No free times in the next days</Trans>}>
      <Text>
        {phone ? (
          <Trans>
            New times open every day. Please look again tomorrow, or call{' '}
            <PhoneLink number={phone} />.
          </Trans>
        ) : (
          <Trans>New times open every day. Please look again tomorrow.</Trans>
        )}
      </Text>
    </EmptyState>
  )
}
