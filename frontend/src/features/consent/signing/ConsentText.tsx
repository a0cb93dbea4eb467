import { Trans } from '@lingui/react/macro'
import { Paper, Text, Title } from '@mantine/core'
import type { ConsentTextView } from '@/api/gen'

/** In full, never behind a link. */
export function ConsentText({ text }: { text: ConsentTextView }) {
  return (
    <Paper component="article" lang={text.language}>
      <Title order={2} mb="sm">
        {text.title}
      </Title>
      {text.paragraphs.map((paragraph, at) => (
        <Text key={at} mb="sm">
          {paragraph}
        </Text>
      ))}
      <Text size="sm" c="dimmed">
        <Trans>Version {text.version}</Trans>
        {text.example && (
          <>
            {' · '}
            <Trans>Example wording</Trans>
          </>
        )}
      </Text>
    </Paper>
  )
}
