import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import type { ReviewRow } from '@/api/gen'
import { QueueChips } from '@/features/review/desk/QueueChips'
import { reviewsQuery } from '@/features/review/desk/queries'
import { afterDeciding, besides, queue } from '@/features/review/desk/queue'
import { ReviewTable } from '@/features/review/desk/ReviewTable'
import { KeysMenu } from '@/ui/KeysMenu'
import { useKeys } from '@/ui/keys'
import { ListAndRecord } from '@/ui/staff/ListAndRecord'
import tables from '@/ui/staff/table.module.css'
import { useRows } from '@/ui/staff/useRows'
import { EmptyState, Loaded } from '@/ui/states'
import { without } from '@/ui/without'
import { DeskPage, Spacer } from '../DeskPage'
import { RegionFilter } from './RegionFilter'
import { ReviewRecord } from './ReviewRecord'

const route = getRouteApi('/desk/reviews')

/** The queue of screenings on the left, the open review beside it. */
export function ReviewsPage() {
  const { visit: openId, ...filter } = route.useSearch()
  const navigate = route.useNavigate()
  const rows = useQuery(reviewsQuery(filter.done ?? false))
  const shown = queue(rows.data ?? [], filter)
  const onFilter = (next: typeof filter) =>
    void navigate({ search: openId ? { ...next, visit: openId } : next })
  const openNext = (decided: string) => {
    const next = afterDeciding(shown, decided)
    void navigate({
      search: (now) => (next ? { ...now, visit: next.visitId } : without(now, 'visit')),
    })
  }
  const tools = (
    <>
      <QueueChips
        filter={filter}
        states={[...new Set(rows.data?.map(({ state }) => state))].sort()}
        onFilter={onFilter}
      />
      <RegionFilter rows={rows.data ?? []} filter={filter} onFilter={onFilter} />
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
            {() => <Queue rows={shown} openId={openId} />}
          </Loaded>
        }
        record={
          openId && (
            <ReviewRecord key={openId} visitId={openId} onDecided={() => openNext(openId)} />
          )
        }
      />
    </DeskPage>
  )
}

function Queue({ rows, openId }: { rows: readonly ReviewRow[]; openId: string | undefined }) {
  const navigate = route.useNavigate()
  const { body, move } = useRows(openId)
  const show = (visit: string) => void navigate({ search: (search) => ({ ...search, visit }) })
  const step = (by: 1 | -1) => {
    const row = besides(rows, openId, by)
    if (row) show(row.visitId)
  }
  useKeys([
    { key: 'j', says: 'Next review', run: () => step(1) },
    { key: 'k', says: 'Review before', run: () => step(-1) },
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
