import { FlagBadge } from '@/ui/staff/FlagBadge'
import tables from '@/ui/staff/table.module.css'
import { TableBox } from '@/ui/staff/TableBox'
import { useTimes } from '@/ui/times'
import type { Readings, VitalsView } from '@/api/gen'
import { alertnessNames, phaseNames } from './words'

const columns: readonly [name: string, unit: string, of: (r: Readings) => string][] = [
  ['Blood pressure', 'mmHg', (r) => pair(r.systolic, r.diastolic)],
  ['Pulse', '/min', (r) => figure(r.pulse)],
  ['Breaths', '/min', (r) => figure(r.breaths)],
  ['SpO₂', '%', (r) => figure(r.spo2)],
  ['Temperature', '°C', (r) => figure(r.temperatureC)],
  ['Alertness', '', (r) => (r.alertness ? alertnessNames[r.alertness] : '–')],
  ['Pain', '0–10', (r) => figure(r.pain)],
]

const figure = (value: number | undefined) => value?.toString() ?? '–'
const pair = (one?: number, other?: number) =>
  one === undefined && other === undefined ? '–' : `${figure(one)}/${figure(other)}`

/** Every set of readings as it was taken, with what the limits say of it. */
export function VitalsTable({ vitals }: { vitals: readonly VitalsView[] }) {
  const { time } = useTimes()
  return (
    <TableBox label="Vitals">
      <table className={tables.table}>
        <thead>
          <tr>
            <th scope="col">Taken</th>
            {columns.map(([name, unit]) => (
              <th scope="col" key={name}>
                {name}
                {unit && <div>{unit}</div>}
              </th>
            ))}
            <th scope="col">Findings</th>
          </tr>
        </thead>
        <tbody>
          {vitals.map(({ id, phase, takenAt, recordedAt, by, readings, findings }) => (
            <tr key={id}>
              <td className={tables.figure}>
                {time(takenAt)} · {phaseNames[phase]}
                <div className={tables.second}>
                  {by}
                  {recordedAt.local !== takenAt.local && `, recorded ${time(recordedAt)}`}
                </div>
              </td>
              {columns.map(([name, , of]) => (
                <td key={name} className={tables.figure}>
                  {of(readings)}
                </td>
              ))}
              <td>
                {findings.length === 0 && <span className={tables.second}>within the limits</span>}
                {findings.map(({ parameter, level, sentence }) => (
                  <div key={parameter} className={tables.signs}>
                    <FlagBadge level={level} /> {sentence}
                  </div>
                ))}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </TableBox>
  )
}
