import { Button, List, Text } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { Section } from '@/ui/staff/Section'
import { Loaded } from '@/ui/states'
import { useTimes } from '@/ui/times'
import { limitWords } from '../staff/limitWords'
import { chartQuery } from './chartQuery'
import { SetPatientLimit } from './SetPatientLimit'
import { limited } from './words'

/** Limits that hold for this patient beside those for everybody; they only get stricter. */
export function PatientLimits({ visitId, maySet }: { visitId: string; maySet: boolean }) {
  const [setting, setSetting] = useState(false)
  const { dayTime } = useTimes()
  return (
    <Section title="Stricter limits for this patient" card>
      <Loaded query={useQuery(chartQuery(visitId))} rows={1}>
        {({ patientLimits }) =>
          patientLimits.length === 0 ? (
            <Text c="dimmed">Only the limits for everybody hold.</Text>
          ) : (
            <List listStyleType="none" spacing="xs">
              {patientLimits.map(({ limit, reason, by, at }) => (
                <List.Item key={`${limit.parameter} ${limitWords(limit)}`}>
                  <Text fw={600}>
                    {limited[limit.parameter]}: {limitWords(limit)}
                  </Text>
                  <Text size="sm">{reason}</Text>
                  <Text size="sm" c="dimmed">
                    {by}, {dayTime(at)}
                  </Text>
                </List.Item>
              ))}
            </List>
          )
        }
      </Loaded>
      {maySet && !setting && (
        <div>
          <Button variant="default" onClick={() => setSetting(true)}>
            Set a stricter limit
          </Button>
        </div>
      )}
      {setting && <SetPatientLimit visitId={visitId} onClose={() => setSetting(false)} />}
    </Section>
  )
}
