import { Trans, useLingui } from '@lingui/react/macro'
import { Button } from '@mantine/core'
import { IconCalendarPlus } from '@tabler/icons-react'
import type { MyVisit } from '@/api/gen'
import { calendarEntry } from './calendar'

export function AddToCalendar({ visit }: { visit: MyVisit }) {
  const { t } = useLingui()
  const download = () => {
    const url = URL.createObjectURL(
      new Blob([calendarEntry(visit, t`Home visit`)], { type: 'text/calendar' }),
    )
    const link = Object.assign(document.createElement('a'), {
      href: url,
      download: 'home-visit.ics',
    })
    link.click()
    URL.revokeObjectURL(url)
  }
  return (
    <Button
      variant="default"
      leftSection={<IconCalendarPlus size={20} aria-hidden />}
      onClick={download}
    >
      <Trans>Add to my calendar</Trans>
    </Button>
  )
}
