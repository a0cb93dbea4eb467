import type { Timeline, TimelineVisit, VisitStatus } from '../src/api/gen'

const day = '2026-11-24'
const zone = 'America/Phoenix'
const names = [
  'Ana',
  'Ben',
  'Cleo',
  'Dev',
  'Eva',
  'Finn',
  'Gwen',
  'Hugo',
  'Iris',
  'Jon',
  'Kai',
  'Lea',
]
const families = [
  'Abernathy',
  'Baptiste',
  'Castellanos',
  'Delgado',
  'Eriksen',
  'Farouk',
  'Goldberg',
]
const states: VisitStatus[] = [
  'CLOSED',
  'IN_PROGRESS',
  'EN_ROUTE',
  'SCHEDULED',
  'SCHEDULED',
  'SCHEDULED',
]

const two = (part: number) => String(part).padStart(2, '0')
const at = (minute: number) => ({
  at: `${day}T${two(Math.floor(minute / 60))}:${two(minute % 60)}:00Z`,
  local: `${day}T${two(Math.floor(minute / 60))}:${two(minute % 60)}:00`,
  zone,
})

/** A day as full as a region's gets: 12 nurses, 36 visits in their rounds and 4 that nobody has. */
export function fullDay(regionId: string): Timeline {
  const visit = (id: number, from: number, minutes: number, nurseId?: string): TimelineVisit => ({
    id: `00000000-0000-7000-8000-${String(id).padStart(12, '0')}`,
    ...(nurseId && { nurseId }),
    status: nurseId ? states[id % states.length]! : 'REQUESTED',
    released: id % 5 !== 0,
    emergency: id === 8,
    plannedStart: at(from),
    plannedEnd: at(from + minutes),
    window: { start: at(from), end: at(from + 60) },
    patientName: `${names[(id * 5) % names.length]} ${families[id % families.length]}`,
    town: 'Phoenix 85004',
  })
  const nurses = names.map((name, number) => ({
    id: `00000000-0000-7000-9000-${String(number).padStart(12, '0')}`,
    name: `${name} ${families[(number * 3) % families.length]}`,
    shifts: [{ start: at(7 * 60 + 30 * (number % 3)), end: at(17 * 60 + 60 * (number % 3)) }],
  }))
  const rounds = nurses.flatMap((nurse, row) =>
    [0, 1, 2].map((stop) =>
      visit(
        row * 3 + stop,
        8 * 60 + 30 * (row % 3) + 180 * stop,
        [120, 75, 45][(row + stop) % 3]!,
        nurse.id,
      ),
    ),
  )
  const open = [0, 1, 2, 3].map((stop) => visit(100 + stop, 540 + 90 * stop, 105))
  return {
    first: day,
    last: day,
    regionId,
    zone,
    today: day,
    now: at(11 * 60 + 20),
    holidays: [],
    nurses,
    visits: [...open, ...rounds],
  }
}
