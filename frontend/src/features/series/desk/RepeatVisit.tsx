import { Group, NativeSelect, Stack, TextInput } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useCommand } from '@/api/command'
import { makeSeries, type PlannedDate, planSeries } from '@/api/gen'
import { CommandForm } from '@/ui/staff/CommandForm'
import { Loaded } from '@/ui/states'
import { chosenDates } from './chosen'
import { PlannedDates } from './PlannedDates'
import { useChoices } from './useChoices'

interface RepeatVisitProps {
  visitId: string
  onDone: () => void
  onCancel: () => void
}

interface Wish {
  everyWeeks: number
  visits: string
  until: string
}

/** Books the visit again every so many weeks: the dates are looked at first, then booked all at once. */
export function RepeatVisit({ visitId, onDone, onCancel }: RepeatVisitProps) {
  const [wish, setWish] = useState<Wish>({ everyWeeks: 1, visits: '4', until: '' })
  const plan = useQuery({
    queryKey: ['series', 'plan', visitId, wish],
    queryFn: ({ signal }) =>
      planSeries({
        path: { id: visitId },
        query: {
          everyWeeks: wish.everyWeeks,
          ...(wish.until ? { until: wish.until } : { visits: Number(wish.visits) }),
        },
        signal,
      }),
    enabled: Boolean(wish.until || wish.visits),
    staleTime: 0,
  })
  const { choices, choose } = useChoices(JSON.stringify(wish))
  const make = useCommand(
    (times: { number: number; start: string }[], intent) =>
      makeSeries({
        path: { id: visitId },
        body: { everyWeeks: wish.everyWeeks, times },
        ...intent,
      }),
    { onSuccess: onDone, onError: () => void plan.refetch() },
  )
  const chosen = chosenDates(plan.data ?? [], choices)
  return (
    <CommandForm
      command={make}
      action={chosen.length === 1 ? 'Book 1 more visit' : `Book ${chosen.length} more visits`}
      onSubmit={() =>
        chosen.length > 0 &&
        make.mutate(chosen.map(({ date, start }) => ({ number: date.number, start })))
      }
      onCancel={onCancel}
    >
      <WishFields wish={wish} onChange={setWish} />
      <Loaded query={plan}>
        {(dates: PlannedDate[]) => (
          <PlannedDates dates={dates} choices={choices} onChoose={choose} />
        )}
      </Loaded>
    </CommandForm>
  )
}

const weeks = [1, 2, 3, 4, 5, 6, 7, 8].map((number) => ({
  value: String(number),
  label: number === 1 ? 'every week' : `every ${number} weeks`,
}))

const numbers = Array.from({ length: 25 }, (_, at) => String(at + 2))

function WishFields({ wish, onChange }: { wish: Wish; onChange: (wish: Wish) => void }) {
  return (
    <Stack gap="xs">
      <NativeSelect
        label="How often"
        data={weeks}
        value={String(wish.everyWeeks)}
        onChange={(event) => onChange({ ...wish, everyWeeks: Number(event.currentTarget.value) })}
      />
      <Group grow align="flex-start">
        <NativeSelect
          label="Visits in all"
          disabled={Boolean(wish.until)}
          data={numbers}
          value={wish.visits}
          onChange={(event) => onChange({ ...wish, visits: event.currentTarget.value })}
        />
        <TextInput
          type="date"
          label="Or until"
          value={wish.until}
          onChange={(event) => onChange({ ...wish, until: event.currentTarget.value })}
        />
      </Group>
    </Stack>
  )
}
