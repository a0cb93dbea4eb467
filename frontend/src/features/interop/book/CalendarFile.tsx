import { Trans, useLingui } from '@lingui/react/macro'
import { Button } from '@mantine/core'
import { IconCalendarMinus, IconCalendarPlus } from '@tabler/icons-react'

interface CalendarFileProps {
  visitId: string
  cancelled: boolean
}

/** The visit as a file for the patient's own calendar; that of a cancelled visit takes it out again. */
export function CalendarFile({ visitId, cancelled }: CalendarFileProps) {
  const { i18n } = useLingui()
  const Glyph = cancelled ? IconCalendarMinus : IconCalendarPlus
  return (
    <Button
      component="a"
      href={`/api/interop/visits/${visitId}/calendar?language=${i18n.locale}`}
      download="home-visit.ics"
      variant="default"
      leftSection={<Glyph size={20} aria-hidden />}
    >
      {cancelled ? <Trans>Remove from my calendar</Trans> : <Trans>Add to my calendar</Trans>}
    </Button>
  )
}
