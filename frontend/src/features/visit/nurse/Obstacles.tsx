import { List, Text } from '@mantine/core'
import { IconHandStop } from '@tabler/icons-react'
import type { Obstacle } from '@/api/gen'
import classes from './Obstacles.module.css'

interface ObstaclesProps {
  title: string
  obstacles: readonly Obstacle[]
}

/** What still stands between the visit and its next step, in the server's words. */
export function Obstacles({ title, obstacles }: ObstaclesProps) {
  if (obstacles.length === 0) return null
  return (
    <section className={classes.box} aria-label={title}>
      <Text fw={650} component="p" className={classes.title}>
        <IconHandStop size={22} aria-hidden /> {title}
      </Text>
      <List listStyleType="none" spacing={4}>
        {obstacles.map(({ rule, sentence }) => (
          <List.Item key={rule + sentence}>
            <span className={classes.rule}>{rule}</span> {sentence}
          </List.Item>
        ))}
      </List>
    </section>
  )
}
