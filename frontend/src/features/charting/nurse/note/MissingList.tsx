import { List, Text } from '@mantine/core'
import { IconCircleCheck, IconCircleDashed } from '@tabler/icons-react'

/** What the server still misses in the note, as a short to-do list. */
export function MissingList({ missing }: { missing: readonly string[] }) {
  if (missing.length === 0) {
    return (
      <Text my="md" role="status">
        <IconCircleCheck size={22} aria-hidden /> Everything is there.
      </Text>
    )
  }
  return (
    <section aria-label="Still missing">
      <Text fw={650} mt="md" component="h3">
        Still missing
      </Text>
      <List listStyleType="none" spacing={4}>
        {missing.map((part) => (
          <List.Item key={part} icon={<IconCircleDashed size={22} aria-hidden />}>
            {part}
          </List.Item>
        ))}
      </List>
    </section>
  )
}
