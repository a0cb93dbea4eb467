import { Button, Group, NativeSelect, Stack, Text, TextInput } from '@mantine/core'
import { IconBan, IconCheck } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { type SubmitEvent, useState } from 'react'
import { type NurseThen, type TherapyView, whyNot } from '@/api/gen'
import { ProblemAlert } from '@/ui/ProblemAlert'
import { RecordHead } from '@/ui/staff/RecordHead'
import tables from '@/ui/staff/table.module.css'
import { EmptyState, LoadingState } from '@/ui/states'

export interface Question {
  zip: string
  therapyId: string
  date: string
  time: string
}

interface WhyNotProps {
  therapies: readonly TherapyView[]
  /** What is known already, such as of the open visit. */
  known: Partial<Question>
  onClose: () => void
}

/** Why a time is not offered: for each nurse the first rule against it. */
export function WhyNot({ therapies, known, onClose }: WhyNotProps) {
  const [question, setQuestion] = useState<Question>({
    zip: '',
    therapyId: therapies[0]?.id ?? '',
    date: '',
    time: '10:00',
    ...known,
  })
  const [asked, setAsked] = useState<Question>()
  const change = (part: Partial<Question>) => setQuestion({ ...question, ...part })
  const ask = (event: SubmitEvent) => {
    event.preventDefault()
    setAsked(question)
  }
  return (
    <aside aria-label="Why is a time not offered?">
      <Stack gap="md">
        <RecordHead title="Why not offered?" closeLabel="Close" onClose={onClose} />
        <form onSubmit={ask}>
          <Stack gap="sm">
            <Group gap="sm" grow>
              <TextInput
                label="ZIP code"
                required
                pattern="\d{5}"
                inputMode="numeric"
                value={question.zip}
                onChange={(event) => change({ zip: event.currentTarget.value })}
              />
              <NativeSelect
                label="Therapy"
                value={question.therapyId}
                data={therapies.map(({ id, name }) => ({ value: id, label: name }))}
                onChange={(event) => change({ therapyId: event.currentTarget.value })}
              />
            </Group>
            <Group gap="sm" grow>
              <TextInput
                type="date"
                label="Day"
                required
                value={question.date}
                onChange={(event) => change({ date: event.currentTarget.value })}
              />
              <TextInput
                type="time"
                label="Time"
                required
                value={question.time}
                onChange={(event) => change({ time: event.currentTarget.value })}
              />
            </Group>
            <Group>
              <Button type="submit">Ask</Button>
            </Group>
          </Stack>
        </form>
        {asked && <Answer key={JSON.stringify(asked)} asked={asked} />}
      </Stack>
    </aside>
  )
}

function Answer({ asked }: { asked: Question }) {
  const answer = useQuery({
    queryKey: ['scheduling', 'why-not', asked],
    queryFn: ({ signal }) => whyNot({ query: asked, signal }),
    staleTime: 0,
  })
  if (answer.error) return <ProblemAlert problem={answer.error} />
  if (!answer.data) return <LoadingState />
  const free = answer.data.filter(({ possible }) => possible).length
  if (answer.data.length === 0) return <EmptyState title="No nurse works in this region yet" />
  return (
    <Stack gap="xs" role="status">
      <Text fw={600}>
        {free === 0
          ? `${asked.time} is not offered: nobody can come.`
          : `${free} of ${answer.data.length} can come at ${asked.time}.`}
      </Text>
      <table className={tables.table}>
        <thead>
          <tr>
            <th scope="col">Nurse</th>
            <th scope="col">At {asked.time}</th>
          </tr>
        </thead>
        <tbody>
          {answer.data.map((nurse) => (
            <Row key={nurse.nurseId} nurse={nurse} />
          ))}
        </tbody>
      </table>
    </Stack>
  )
}

function Row({ nurse: { name, possible, reason } }: { nurse: NurseThen }) {
  return (
    <tr>
      <th scope="row" style={{ textAlign: 'left' }}>
        {name}
      </th>
      <td>
        {possible ? <IconCheck size={16} aria-hidden /> : <IconBan size={16} aria-hidden />}{' '}
        {possible ? 'can come' : reason}
      </td>
    </tr>
  )
}
