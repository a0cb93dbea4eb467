import { Trans, useLingui } from '@lingui/react/macro'
import { Alert, Button, Stack, Text } from '@mantine/core'
import { IconClockX } from '@tabler/icons-react'
import type { SlotView } from '@/api/gen'
import { useTimes, type WallTime } from '@/ui/times'

interface LostTimeProps {
  lost: WallTime
  nearest: readonly SlotView[]
  busy: boolean
  onTake: (slot: SlotView) => void
  onOther: () => void
}

/** The held time is gone: all answers stay, and another time is one tap away. */
export function LostTime({ lost, nearest, busy, onTake, onOther }: LostTimeProps) {
  const { t } = useLingui()
  const times = useTimes()
  const time = times.dayTime(lost)
  return (
    <Alert
      role="alert"
      color="yellow"
      icon={<IconClockX aria-hidden />}
      title={t`We could not keep ${time}`}
      styles={{
        title: { color: 'var(--mantine-color-text)' },
        message: { color: 'var(--mantine-color-text)' },
      }}
    >
      <Stack gap="xs">
        <Text>
          {nearest.length > 0 ? (
            <Trans>These are the nearest times. Everything you entered is still here.</Trans>
          ) : (
            <Trans>Please choose another time. Everything you entered is still here.</Trans>
          )}
        </Text>
        {nearest.map((slot) => (
          <Button
            key={slot.start.at}
            variant="default"
            disabled={busy}
            onClick={() => onTake(slot)}
          >
            {times.window({ start: slot.start, end: slot.windowEnd })}
          </Button>
        ))}
        <Button variant="subtle" onClick={onOther}>
          <Trans>See all times</Trans>
        </Button>
      </Stack>
    </Alert>
  )
}
