import { Button, Group, Kbd, Stack, Text } from '@mantine/core'
import type { ExamBasis } from '@/api/gen'
import { useKeys } from '@/ui/keys'
import { focusWhenShown } from '@/ui/staff/focusWhenShown'
import { videoNotAgreed } from './clearanceDraft'
import { examNames } from './words'

const ways = [
  { key: 'v', basis: 'LIVE_VIDEO' },
  { key: 'p', basis: 'IN_PERSON' },
] as const satisfies readonly { key: string; basis: ExamBasis }[]

interface ExaminedTodayProps {
  videoAgreed: boolean
  /** Nothing is left to write before it. */
  focused: boolean
  onExamined: (basis: ExamBasis) => void
}

/** The usual case in one press: states that the patient was examined today, and records the decision on it. */
export function ExaminedToday({ videoAgreed, focused, onExamined }: ExaminedTodayProps) {
  const open = ways.filter(({ basis }) => basis !== 'LIVE_VIDEO' || videoAgreed)
  useKeys(
    open.map(({ key, basis }) => ({
      key,
      says: `Examined today, ${examNames[basis].toLowerCase()}: record the decision`,
      run: () => onExamined(basis),
    })),
  )
  return (
    <Stack gap={4}>
      <Text fw={600}>I examined the patient today and record the decision:</Text>
      <Group gap="xs">
        {open.map(({ key, basis }, at) => (
          <Button
            key={key}
            variant="light"
            rightSection={<Kbd size="xs">{key}</Kbd>}
            onClick={() => onExamined(basis)}
            {...(focused && at === 0 && { ref: focusWhenShown })}
          >
            {examNames[basis]}, today
          </Button>
        ))}
      </Group>
      {!videoAgreed && (
        <Text size="sm">
          {videoNotAgreed}. It is found under “My consents” in the patient’s account.
        </Text>
      )}
      <Text size="sm" c="dimmed">
        Examined on another day? Fill in the exam below. The form alone is not an exam.
      </Text>
    </Stack>
  )
}
