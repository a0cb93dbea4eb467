import { Kbd, Menu, UnstyledButton } from '@mantine/core'
import type { BoardVisit } from '@/api/gen'
import { type Act, acts, actsFor } from '../today/acts'
import type { MenuAt } from './useStopMenu'

interface StopMenuProps {
  at: MenuAt
  visit: BoardVisit
  onAct: (act: Act) => void
  onClose: () => void
}

/** What can be done with a stop, at the place of the pointer or, by the menu key, at the stop. */
export function StopMenu({ at, visit, onAct, onClose }: StopMenuProps) {
  return (
    <Menu
      opened
      onClose={onClose}
      position="bottom-start"
      withinPortal={false}
      floatingStrategy="fixed"
      withInitialFocusPlaceholder={false}
    >
      <Menu.Target>
        <UnstyledButton
          tabIndex={-1}
          aria-label={`Visit of ${visit.patientName}`}
          style={{ position: 'fixed', left: at.x, top: at.y }}
        />
      </Menu.Target>
      <Menu.Dropdown>
        {actsFor(visit).map((act) => (
          <Menu.Item
            key={act}
            rightSection={<Kbd size="xs">{acts[act].key}</Kbd>}
            onClick={() => onAct(act)}
          >
            {acts[act].label}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  )
}
