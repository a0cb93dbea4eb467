import { Plural, Trans } from '@lingui/react/macro'
import { Button, Stack, Text } from '@mantine/core'
import { IconCalendar } from '@tabler/icons-react'
import type { MyVisit } from '@/api/gen'
import { EmptyState, Loaded } from '@/ui/states'
import { useTimes } from '@/ui/times'
import classes from './VisitList.module.css'
import { useMyVisits } from './visits'
import { VisitStatus } from './VisitStatus'

interface VisitListProps {
  hrefOf: (id: string) => string
  bookHref: string
}

export function VisitList({ hrefOf, bookHref }: VisitListProps) {
  return (
    <Loaded query={useMyVisits()}>
      {(visits) =>
        visits.length === 0 ? (
          <EmptyState icon={IconCalendar} title={<Trans>No visits yet</Trans>}>
            <Button component="a" href={bookHref}>
              <Trans>Book a home visit</Trans>
            </Button>
          </EmptyState>
        ) : (
          <Stack component="ul" p={0} m={0} gap="sm" style={{ listStyle: 'none' }}>
            {visits.map((visit) => (
              <li key={visit.id}>
                <VisitCard visit={visit} href={hrefOf(visit.id)} />
              </li>
            ))}
          </Stack>
        )
      }
    </Loaded>
  )
}

function VisitCard({ visit, href }: { visit: MyVisit; href: string }) {
  const times = useTimes()
  return (
    <a href={href} className={classes.card}>
      <Text fw={650} className="tabular">
        {times.window(visit.window)}
      </Text>
      <Text>{visit.therapyName}</Text>
      <div className={classes.line}>
        <VisitStatus status={visit.status} />
        {visit.tasks.length > 0 && (
          <Text span fw={600} c="teal.8">
            <Plural
              value={visit.tasks.length}
              one="# thing left to do"
              other="# things left to do"
            />
          </Text>
        )}
      </div>
    </a>
  )
}
