import { Button, Checkbox, Kbd, Popover, Stack, Text } from '@mantine/core'
import { IconKeyboard } from '@tabler/icons-react'
import { useState } from 'react'
import styles from './KeysMenu.module.css'
import { keysNow, switchKeys, useKeys, useKeysOn } from './keys'

const faces: Readonly<Record<string, string>> = {
  ArrowDown: '↓',
  ArrowUp: '↑',
  ' ': 'Space',
  Escape: 'Esc',
}

/** Tells which keys work on this page, and switches them off for those they disturb. */
export function KeysMenu() {
  const [opened, setOpened] = useState(false)
  const on = useKeysOn()
  useKeys([{ key: '?', says: 'Show the keys', run: () => setOpened(true) }])
  return (
    <Popover
      opened={opened}
      onChange={setOpened}
      position="bottom-end"
      trapFocus
      returnFocus
      shadow="md"
    >
      <Popover.Target>
        <Button
          variant="default"
          size="compact-md"
          leftSection={<IconKeyboard size={18} aria-hidden />}
          onClick={() => setOpened(!opened)}
        >
          Keys
        </Button>
      </Popover.Target>
      <Popover.Dropdown aria-label="Keys of this page">
        <Stack gap="xs">
          <dl className={styles.keys}>
            {keysNow().map(({ key, says }) => (
              <div key={key}>
                <dt>
                  <Kbd>{faces[key] ?? key}</Kbd>
                </dt>
                <dd>{says}</dd>
              </div>
            ))}
          </dl>
          <Checkbox
            label="Single keys work"
            checked={on}
            onChange={(event) => switchKeys(event.currentTarget.checked)}
          />
          <Text size="xs" c="dimmed">
            Switch them off when you dictate.
          </Text>
        </Stack>
      </Popover.Dropdown>
    </Popover>
  )
}
