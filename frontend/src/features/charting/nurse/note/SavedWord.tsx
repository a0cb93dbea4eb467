import { Text } from '@mantine/core'
import { IconCloudCheck, IconCloudOff, IconCloudUp } from '@tabler/icons-react'
import type { SaveState } from '@/ui/Autosave'
import { wallClock } from '@/ui/clock'
import classes from './SavedWord.module.css'

const looks = {
  untouched: { icon: IconCloudUp, word: 'Saves by itself' },
  waiting: { icon: IconCloudUp, word: 'Saving' },
  saving: { icon: IconCloudUp, word: 'Saving' },
  saved: { icon: IconCloudCheck, word: 'Saved' },
  failed: { icon: IconCloudOff, word: 'Not saved yet. What you typed stays on this screen.' },
}

interface SavedWordProps {
  state: SaveState
  savedAt: Date | undefined
  zone: string
}

/** Whether what is typed is stored, and since when. */
export function SavedWord({ state, savedAt, zone }: SavedWordProps) {
  const { icon: Glyph, word } = looks[state]
  return (
    <Text role="status" className={classes.word} data-state={state}>
      <Glyph size={22} aria-hidden /> {word}
      {state === 'saved' && savedAt && ` ${wallClock(savedAt, zone)}`}
    </Text>
  )
}
