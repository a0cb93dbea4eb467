import { Button, Text } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { useQuery } from '@tanstack/react-query'
import { type QueueRow, waitlistQueue } from '@/api/gen'
import { FormDrawer } from '@/ui/staff/FormDrawer'
import tables from '@/ui/staff/table.module.css'
import { TableBox } from '@/ui/staff/TableBox'
import { EmptyState, Loaded } from '@/ui/states'
import { useTimes } from '@/ui/times'

/** Who waits for a time in a region, beside the day. */
export function WaitlistButton({ regionId }: { regionId: string }) {
  const [opened, { open, close }] = useDisclosure(false)
  return (
    <>
      <Button variant="default" onClick={open}>
        Waitlist
      </Button>
      <FormDrawer wide title={opened ? 'Waiting for a time' : undefined} onClose={close}>
        <Waiting regionId={regionId} />
      </FormDrawer>
    </>
  )
}

function Waiting({ regionId }: { regionId: string }) {
  const rows = useQuery({
    queryKey: ['waitlist', 'queue', regionId],
    queryFn: () => waitlistQueue({ query: { regionId } }),
  })
  return (
    <Loaded query={rows} rows={4}>
      {(all) =>
        all.length === 0 ? (
          <EmptyState title="Nobody waits for a time here" />
        ) : (
          <>
            <Text size="sm" c="dimmed" mb="sm">
              The first in the list is offered the next free time that suits. An offer is kept for
              30 minutes, then it goes to the next.
            </Text>
            <TableBox label="Waiting for a time">
              <table className={tables.table}>
                <thead>
                  <tr>
                    <th scope="col">Who</th>
                    <th scope="col">Wish</th>
                    <th scope="col">Offered now</th>
                  </tr>
                </thead>
                <tbody>
                  {all.map((row) => (
                    <Row key={row.id} row={row} />
                  ))}
                </tbody>
              </table>
            </TableBox>
          </>
        )
      }
    </Loaded>
  )
}

function Row({ row }: { row: QueueRow }) {
  const times = useTimes()
  const days =
    row.firstDay === row.lastDay
      ? times.day(row.firstDay)
      : `${times.day(row.firstDay)} – ${times.day(row.lastDay)}`
  return (
    <tr>
      <td>
        {row.name}
        <Text size="sm" c="dimmed">
          since {times.dayTime(row.since)}
        </Text>
      </td>
      <td>
        {row.therapyName}, {row.zip}
        <Text size="sm" c="dimmed">
          {days}, {row.from.slice(0, 5)}–{row.until.slice(0, 5)}
        </Text>
      </td>
      <td>
        {row.offered && row.offeredUntil ? (
          <>
            {times.window(row.offered)}
            <Text size="sm" c="dimmed">
              kept until {times.time(row.offeredUntil)}
            </Text>
          </>
        ) : (
          '–'
        )}
      </td>
    </tr>
  )
}
