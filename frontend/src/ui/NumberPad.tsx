import { UnstyledButton } from '@mantine/core'
import { IconBackspace } from '@tabler/icons-react'
import type { PadKey } from './padKeys'
import classes from './NumberPad.module.css'

const digits: PadKey[] = ['1', '2', '3', '4', '5', '6', '7', '8', '9', '.', '0', 'back']

interface NumberPadProps {
  /** The field that the keys write into. */
  target: string
  point: boolean
  onKey: (key: PadKey) => void
  onNext: () => void
  nextLabel: string
}

/** Keys for gloves. The field keeps the focus, so that a real keyboard and a screen reader work all the same. */
export function NumberPad({ target, point, onKey, onNext, nextLabel }: NumberPadProps) {
  return (
    <div
      className={classes.pad}
      role="group"
      aria-label={`Number pad for ${target}`}
      onPointerDown={(event) => event.preventDefault()}
    >
      {digits.map((key) => (
        <UnstyledButton
          key={key}
          className={classes.key}
          disabled={key === '.' && !point}
          aria-label={labels[key]}
          onClick={() => onKey(key)}
        >
          {key === 'back' ? <IconBackspace size={28} aria-hidden /> : key}
        </UnstyledButton>
      ))}
      <UnstyledButton className={classes.next} onClick={onNext}>
        {nextLabel}
      </UnstyledButton>
    </div>
  )
}

const labels: Partial<Record<PadKey, string>> = { '.': 'Point', back: 'Delete last digit' }
