import { UnstyledButton } from '@mantine/core'
import type { RefObject } from 'react'
import type { BoardVisit } from '@/api/gen'
import { ReadyBadge, StatusBadge } from '@/ui/staff/StatusBadge'
import tables from '@/ui/staff/table.module.css'
import { useTimes } from '@/ui/times'

interface BoardTableProps {
  visits: readonly BoardVisit[]
  openId: string | undefined
  onOpen: (id: string) => void
  body: RefObject<HTMLTableSectionElement | null>
}

/** The day's visits, one row each. The button with the patient's name covers its row. */
export function BoardTable({ visits, openId, onOpen, body }: BoardTableProps) {
  return (
    <table className={tables.table}>
      <thead>
        <tr>
          <th scope="col">Arrival</th>
          <th scope="col" data-extra>
            Planned
          </th>
          <th scope="col">Patient</th>
          <th scope="col" data-extra>
            Address
          </th>
          <th scope="col" data-extra>
            Therapy
          </th>
          <th scope="col">State</th>
          <th scope="col" data-wide>
            Nurse
          </th>
          <th scope="col">Ready</th>
        </tr>
      </thead>
      <tbody ref={body}>
        {visits.map((visit) => (
          <BoardRow key={visit.id} visit={visit} open={visit.id === openId} onOpen={onOpen} />
        ))}
      </tbody>
    </table>
  )
}

interface BoardRowProps {
  visit: BoardVisit
  open: boolean
  onOpen: (id: string) => void
}

function BoardRow({ visit, open, onOpen }: BoardRowProps) {
  const { span } = useTimes()
  const { window, plannedStart, plannedEnd, nurse, status } = visit
  return (
    <tr data-open={open || undefined} data-row={visit.id}>
      <td className={tables.figure}>{span(window.start, window.end)}</td>
      <td className={tables.figure} data-extra>
        {span(plannedStart, plannedEnd)}
      </td>
      <td>
        <UnstyledButton
          className={tables.cover}
          aria-expanded={open}
          onClick={() => onOpen(visit.id)}
        >
          {visit.patientName}
        </UnstyledButton>
        <div className={`${tables.second} ${tables.figure}`}>{visit.phone}</div>
      </td>
      <td data-extra>{visit.addressLine}</td>
      <td data-extra>{visit.therapyName}</td>
      <td>
        <div className={tables.signs}>
          {visit.emergency && <StatusBadge sign="EMERGENCY" />}
          <StatusBadge sign={status} />
        </div>
        {status === 'SCHEDULED' && !visit.released && (
          <div className={tables.second}>not released to nurse and patient</div>
        )}
      </td>
      <td data-wide>
        {nurse ? nurse.name : '–'}
        {nurse && status === 'REQUESTED' && <div className={tables.second}>time held only</div>}
      </td>
      <td>
        <Readiness visit={visit} />
      </td>
    </tr>
  )
}

const decidedByGates = ['REQUESTED', 'SCHEDULED', 'EN_ROUTE', 'ARRIVED', 'PRE_CHECK']

/** Yes or no, and the first gate that stands in the way; the drawer has them all. */
function Readiness({ visit: { ready, status, obstacles } }: { visit: BoardVisit }) {
  if (!decidedByGates.includes(status)) return <span aria-label="Does not matter any more">–</span>
  const [first, ...others] = obstacles
  return (
    <>
      <ReadyBadge ready={ready} />
      {!ready && first && (
        <div className={tables.second}>
          {first.rule} · {first.sentence}
          {others.length > 0 && ` (+${others.length})`}
        </div>
      )}
    </>
  )
}
