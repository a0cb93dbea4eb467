import { Button, Group, Text } from '@mantine/core'
import { useState } from 'react'
import { minutesSince, useNow, wallClock } from '@/ui/clock'
import { Choices } from '@/ui/Choices'
import { NumberPad } from '@/ui/NumberPad'
import { press, typedNumber } from '@/ui/padKeys'

const usual = [
  { code: '0', text: 'Just now' },
  { code: '5', text: '5 min ago' },
  { code: '15', text: '15 min ago' },
  { code: '30', text: '30 min ago' },
  { code: '60', text: '1 hour ago' },
]
const shape = { digits: 4, decimals: 0 }

interface OnsetFieldProps {
  value: string | undefined
  zone: string
  error: string | undefined
  onChange: (at: string) => void
}

/** When it began, asked as people tell it; the time on the wall is shown to check it. */
export function OnsetField({ value, zone, error, onChange }: OnsetFieldProps) {
  const now = useNow(15_000)
  const [typed, setTyped] = useState<string>()
  const [told, setTold] = useState<string>()
  const ago = (minutes: number) => {
    onChange(new Date(Date.now() - minutes * 60_000).toISOString())
  }
  const type = (text: string) => {
    setTyped(text)
    setTold(undefined)
    const minutes = typedNumber(text)
    if (minutes !== undefined) ago(minutes)
  }
  return (
    <>
      <Choices
        id="onset"
        legend="When did it begin?"
        options={usual}
        chosen={told ? [told] : []}
        error={error}
        row
        onChoose={(minutes) => {
          setTold(minutes)
          setTyped(undefined)
          ago(Number(minutes))
        }}
      />
      <Group my="sm">
        <Button variant="default" onClick={() => setTyped(typed === undefined ? '' : undefined)}>
          {typed === undefined ? 'Other' : 'Close the number pad'}
        </Button>
        {value && (
          <Text className="tabular" role="status">
            Began at {wallClock(new Date(value), zone)}, {minutesSince(value, now)} min ago
          </Text>
        )}
      </Group>
      {typed !== undefined && (
        <Group align="start" mb="md">
          <Text className="tabular" fz="1.6rem" fw={650} miw={120}>
            {typed || '–'} min ago
          </Text>
          <NumberPad
            target="minutes ago"
            point={false}
            onKey={(key) => type(press(typed, key, shape))}
            onNext={() => setTyped(undefined)}
            nextLabel="Done"
          />
        </Group>
      )}
    </>
  )
}
