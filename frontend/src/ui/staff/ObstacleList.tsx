import { Text } from '@mantine/core'
import { IconCircleCheck, IconHandStop } from '@tabler/icons-react'
import type { Obstacle } from '@/api/gen'
import styles from './ObstacleList.module.css'

/** What still stands between a visit and its next step, as the gates say it. */
export function ObstacleList({ obstacles }: { obstacles: readonly Obstacle[] }) {
  if (obstacles.length === 0) {
    return (
      <Text className={styles.clear}>
        <IconCircleCheck size={20} aria-hidden /> Nothing stands in the way.
      </Text>
    )
  }
  return (
    <ul className={styles.obstacles}>
      {obstacles.map(({ rule, sentence, overridable }) => (
        <li key={rule + sentence}>
          <IconHandStop size={20} aria-hidden />
          <span>
            {sentence} <span className={styles.rule}>{rule}</span>
            {overridable && <span className={styles.rule}> · a prescriber may decide it</span>}
          </span>
        </li>
      ))}
    </ul>
  )
}
