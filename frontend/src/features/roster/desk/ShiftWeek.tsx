import { useQueryClient } from '@tanstack/react-query'
import { useCommand } from '@/api/command'
import { cancelShift, type ShiftView } from '@/api/gen'
import { ProblemAlert } from '@/ui/ProblemAlert'
import { ConfirmButton } from '@/ui/staff/ConfirmButton'
import tables from '@/ui/staff/table.module.css'
import { TableBox } from '@/ui/staff/TableBox'
import { useTimes } from '@/ui/times'
import styles from './ShiftWeek.module.css'
import { shiftsOf, workersOf } from './shiftWeek'

interface ShiftWeekProps {
  week: readonly string[]
  shifts: readonly ShiftView[]
  mayChange: boolean
}

/** Who works when in one week, a row a clinician. Only what stands beside the pattern is cancelled here. */
export function ShiftWeek({ week, shifts, mayChange }: ShiftWeekProps) {
  const { day, span } = useTimes()
  const queries = useQueryClient()
  const cancel = useCommand((id: string, intent) => cancelShift({ path: { id }, ...intent }), {
    onSuccess: () => void queries.invalidateQueries({ queryKey: ['roster'] }),
  })
  return (
    <>
      <ProblemAlert problem={cancel.error} />
      <TableBox label="Shifts">
        <table className={tables.table}>
          <thead>
            <tr>
              <th scope="col">Clinician</th>
              {week.map((date) => (
                <th scope="col" key={date}>
                  {day(date)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {workersOf(shifts).map(([id, name]) => (
              <tr key={id}>
                <td>
                  <strong>{name}</strong>
                </td>
                {week.map((date) => (
                  <td key={date} className={tables.figure}>
                    {shiftsOf(shifts, id, date).map((shift) => (
                      <div key={shift.start.at} className={styles.shift}>
                        {span(shift.start, shift.end)}
                        {mayChange && shift.id && (
                          <ConfirmButton
                            label="Cancel extra"
                            ariaLabel={`Cancel extra shift of ${name} on ${day(date)}`}
                            question={`${name} does not work on ${day(date)}?`}
                            action="Cancel the shift"
                            pending={cancel.isPending && cancel.variables === shift.id}
                            onConfirm={() => shift.id && cancel.mutate(shift.id)}
                          />
                        )}
                      </div>
                    ))}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </TableBox>
    </>
  )
}
