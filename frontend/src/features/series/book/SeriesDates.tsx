import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { Anchor, Text, Title } from '@mantine/core'
import type { MyDate } from '@/api/gen'
import { useTimes } from '@/ui/times'
import { useMySeries } from './series'
import styles from './SeriesDates.module.css'

interface SeriesDatesProps {
  visitId: string
  hrefOf: (visitId: string) => string
}

/** The other dates of a visit that comes again; nothing for a single visit. */
export function SeriesDates({ visitId, hrefOf }: SeriesDatesProps) {
  const { data } = useMySeries(visitId)
  if (!data?.everyWeeks) return null
  return (
    <section>
      <Title order={2} size="h3">
        <Plural value={data.everyWeeks} one="Every week" other="Every # weeks" />
      </Title>
      <Text mt="xs">
        <Trans>This visit is one of several. Each has its own time and its own questions.</Trans>
      </Text>
      <ul className={styles.dates}>
        {data.visits.map((date) => (
          <li key={date.id} data-state={date.state}>
            <DateLine date={date} shown={date.id === visitId} href={hrefOf(date.id)} />
          </li>
        ))}
      </ul>
    </section>
  )
}

function DateLine({ date, shown, href }: { date: MyDate; shown: boolean; href: string }) {
  const { t } = useLingui()
  const times = useTimes()
  const when = times.window(date.window)
  const word = {
    COMING: date.moved ? t`moved to this time` : undefined,
    OVER: t`over`,
    CANCELLED: t`cancelled`,
  }[date.state]
  const note = shown ? t`this visit` : word
  return (
    <>
      {shown ? (
        <Text component="span" fw={600}>
          {when}
        </Text>
      ) : (
        <Anchor href={href}>{when}</Anchor>
      )}
      {note && (
        <Text component="span" size="sm" c="dimmed">
          {note}
        </Text>
      )}
    </>
  )
}
