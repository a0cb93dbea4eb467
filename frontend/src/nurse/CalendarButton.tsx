import { Button, Modal } from '@mantine/core'
import { IconCalendar } from '@tabler/icons-react'
import { useState } from 'react'
import { MyCalendar } from '@/features/interop/nurse/MyCalendar'

/** Opens what a nurse sets up for themselves, below the day's visits. */
export function CalendarButton() {
  const [opened, setOpened] = useState(false)
  return (
    <>
      <Button
        variant="subtle"
        mt="lg"
        leftSection={<IconCalendar size={20} aria-hidden />}
        onClick={() => setOpened(true)}
      >
        My calendar
      </Button>
      <Modal
        opened={opened}
        onClose={() => setOpened(false)}
        title="My calendar"
        closeButtonProps={{ 'aria-label': 'Close', size: 48 }}
        size="lg"
        centered
      >
        <MyCalendar />
      </Modal>
    </>
  )
}
