import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import type { ReportRow, ReportView } from '@/api/gen'
import { reportQuery, reportsQuery } from '@/features/sideeffect/desk/queries'
import { ReportRecord } from '@/features/sideeffect/desk/ReportRecord'
import { ReportTable } from '@/features/sideeffect/desk/ReportTable'
import { KeysMenu } from '@/ui/KeysMenu'
import { useKeys } from '@/ui/keys'
import { FilterChips } from '@/ui/staff/FilterChips'
import { ListAndRecord } from '@/ui/staff/ListAndRecord'
import { RecordHead } from '@/ui/staff/RecordHead'
import tables from '@/ui/staff/table.module.css'
import { useRows } from '@/ui/staff/useRows'
import { EmptyState, Loaded } from '@/ui/states'
import { without } from '@/ui/without'
import { AnchorLink } from '../AnchorLink'
import { DeskPage, Spacer } from '../DeskPage'

const route = getRouteApi('/desk/side-effects')

/** Side-effect reports with the open one beside them. */
export function ReportsPage() {
  const { report: openId, all } = route.useSearch()
  const navigate = route.useNavigate()
  const rows = useQuery(reportsQuery(all ?? false))
  const tools = (
    <>
      <FilterChips
        label="State"
        options={[['all', 'Reviewed ones too']]}
        value={all && 'all'}
        onChange={(next) =>
          void navigate({
            search: (now) => ({ ...without(now, 'all'), ...(next && { all: true }) }),
          })
        }
      />
      <Spacer />
      <KeysMenu />
    </>
  )
  return (
    <DeskPage title="Side effects" tools={tools} fixed>
      <ListAndRecord
        list={
          <Loaded query={rows} rows={6}>
            {(found) => <Reports rows={found} openId={openId} />}
          </Loaded>
        }
        record={openId && <OpenReport key={openId} id={openId} />}
      />
    </DeskPage>
  )
}

function Reports({ rows, openId }: { rows: readonly ReportRow[]; openId: string | undefined }) {
  const navigate = route.useNavigate()
  const { body, move } = useRows(openId)
  useKeys([
    { key: 'ArrowDown', says: 'Next report', run: () => move(1) },
    { key: 'ArrowUp', says: 'Report before', run: () => move(-1) },
  ])
  if (rows.length === 0) return <EmptyState title="No report is open" />
  return (
    <div className={tables.scroll}>
      <ReportTable
        rows={rows}
        openId={openId}
        onOpen={(report) => void navigate({ search: (search) => ({ ...search, report }) })}
        body={body}
      />
    </div>
  )
}

function OpenReport({ id }: { id: string }) {
  return <Loaded query={useQuery(reportQuery(id))}>{(report) => <Report report={report} />}</Loaded>
}

function Report({ report }: { report: ReportView }) {
  const navigate = route.useNavigate()
  const close = () => void navigate({ search: (now) => without(now, 'report') })
  useKeys([{ key: 'Escape', says: 'Close the report', run: close }])
  return (
    <article aria-label={`Report of ${report.patientName}`}>
      <RecordHead title={report.patientName} closeLabel="Close the report" onClose={close} />
      <ReportRecord
        report={report}
        visitLink={
          <AnchorLink to="/visits/$visitId" params={{ visitId: report.visitId }}>
            Open the record
          </AnchorLink>
        }
      />
    </article>
  )
}
