import { Table } from '@mantine/core'
import type { Readings, VitalsPhase, VitalsView } from '@/api/gen'
import { FlagBadge } from '@/ui/staff/FlagBadge'
import { useTimes } from '@/ui/times'
import classes from './VitalsTable.module.css'

const phases: Record<VitalsPhase, string> = { PRE: 'before', DURING: 'during', POST: 'after' }

/** Short enough that a set of readings is one line on a tablet held upright. */
const columns: { name: string; keys: readonly (keyof Readings)[] }[] = [
  { name: 'BP', keys: ['systolic', 'diastolic'] },
  { name: 'Pulse', keys: ['pulse'] },
  { name: 'Breaths', keys: ['breaths'] },
  { name: 'SpO₂', keys: ['spo2'] },
  { name: 'Temp', keys: ['temperatureC'] },
  { name: 'Pain', keys: ['pain'] },
  { name: 'ACVPU', keys: ['alertness'] },
]

/** Every set of readings in its order; none is ever replaced. What a limit says stands below its set. */
export function VitalsTable({ vitals }: { vitals: readonly VitalsView[] }) {
  const times = useTimes()
  if (vitals.length === 0) return null
  return (
    <Table className={classes.table!} withRowBorders={false} aria-label="Vitals recorded">
      <Table.Thead>
        <Table.Tr>
          <Table.Th scope="col">Time</Table.Th>
          {columns.map(({ name }) => (
            <Table.Th key={name} scope="col">
              {name}
            </Table.Th>
          ))}
        </Table.Tr>
      </Table.Thead>
      {vitals.map((one) => (
        <Table.Tbody key={one.id}>
          <Table.Tr>
            <Table.Th scope="row">
              {times.time(one.takenAt)} <span className={classes.phase}>{phases[one.phase]}</span>
            </Table.Th>
            {columns.map(({ name, keys }) => (
              <Table.Td key={name} data-raised={keys.some((key) => raised(one, key)) || undefined}>
                {keys.map((key) => one.readings[key] ?? '–').join('/')}
              </Table.Td>
            ))}
          </Table.Tr>
          {one.findings.map(({ parameter, level, sentence }) => (
            <Table.Tr key={parameter + level}>
              <Table.Td colSpan={columns.length + 1}>
                <FlagBadge level={level} /> {sentence}
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      ))}
    </Table>
  )
}

const raised = ({ findings }: VitalsView, key: keyof Readings) =>
  findings.some(({ parameter }) => parameter === key)
