import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import type { ReviewRow } from '@/api/gen'
import { QueueChips } from '@/features/clearance/desk/QueueChips'
import { reviewsQuery } from '@/features/clearance/desk/queries'
import { queue } from '@/features/clearance/desk/queue'
import { ReviewTable } from '@/features/clearance/desk/ReviewTable'
import { KeysMenu } from '@/ui/KeysMenu'
import { useKeys } from '@/ui/keys'
import { ListAndRecord } from '@/ui/staff/ListAndRecord'
import tables from '@/ui/staff/table.module.css'
import { useRows } from '@/ui/staff/useRows'
import { EmptyState, Loaded } from '@/ui/states'
import { DeskPage, Spacer } from '../DeskPage'
import { ReviewRecord } from './ReviewRecord'

const route = getRouteApi('/desk/reviews')

/** The queue of screenings on the left, the open review beside it. */
export function ReviewsPage() {
  const { visit: openId, ...filter } = route.useSearch()
  const navigate = route.useNavigate()
  const rows = useQuery(reviewsQuery(filter.done ?? false))
  const tools = (
    <>
      <QueueChips
        filter={filter}
        onFilter={(next) => void navigate({ search: openId ? { ...next, visit: openId } : next })}
      />
      <Spacer />
      <KeysMenu />
    </>
  )
  return (
    <DeskPage title="Reviews" tools={tools} fixed>
      <ListAndRecord
        wide
        list={
          <Loaded query={rows} rows={8}>
            {(all) => <Queue rows={queue(all, filter)} openId={openId} />}
          </Loaded>
        }
        record={openId && <ReviewRecord key={openId} visitId={openId} />}
      />
    </DeskPage>
  )
}

function Queue({ rows, openId }: { rows: readonly ReviewRow[]; openId: string | undefined }) {
  const navigate = route.useNavigate()
  const { body, move } = useRows(openId)
  const show = (visit: string) => void navigate({ search: (search) => ({ ...search, visit }) })
  const next = () => {
    const at = rows.findIndex(({ visitId }) => visitId === openId)
    const row = rows[at + 1]
    if (row) show(row.visitId)
  }
  useKeys([
    { key: 'n', says: 'Next review', run: next },
    ...(openId
      ? []
      : ([
          { key: 'ArrowDown', says: 'Next row', run: () => move(1) },
          { key: 'ArrowUp', says: 'Row before', run: () => move(-1) },
        ] as const)),
  ])
  if (rows.length === 0) return <EmptyState title="Nothing waits for a review here" />
  return (
    <div className={tables.scroll}>
      <ReviewTable rows={rows} openId={openId} onOpen={show} body={body} />
    </div>
  )
}
