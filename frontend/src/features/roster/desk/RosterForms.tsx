import { Checkbox, Group } from '@mantine/core'
import { useState } from 'react'
import {
  addPattern,
  type AddPattern as NewPattern,
  addTimeOff,
  type AddTimeOff as NewTimeOff,
  changeDay,
  type ChangeDay as NewHours,
} from '@/api/gen'
import { FieldsForm, type FormField } from '@/ui/staff/FieldsForm'
import { PlannedVisits } from './PlannedVisits'
import { useRosterCommand } from './useRosterCommand'
import { reasonLabels, reasons, weekdayNames, weekdays } from './words'

interface FormProps {
  clinicianId: string
  onClose: () => void
}

const hours = (required: boolean): FormField<'from' | 'to'>[] => [
  { name: 'from', label: 'From', type: 'time', required },
  { name: 'to', label: 'To', type: 'time', required },
]

/** The same hours on some weekdays, with a break. */
export function AddPattern({ clinicianId, onClose }: FormProps) {
  const [days, setDays] = useState<string[]>([])
  const add = useRosterCommand(
    (body: NewPattern, intent) => addPattern({ body, ...intent }),
    onClose,
  )
  return (
    <FieldsForm
      command={add}
      action="Add to the pattern"
      onCancel={onClose}
      missing={{ weekdays: days.length === 0 && 'At least one day' }}
      fields={[
        hours(true),
        [
          { name: 'validFrom', label: 'First day', type: 'date', required: true },
          { name: 'validUntil', label: 'Last day', type: 'date', description: 'Empty: no end' },
        ],
        [
          { name: 'breakMinutes', label: 'Break (minutes)', type: 'number' },
          { name: 'breakFrom', label: 'between', type: 'time' },
          { name: 'breakTo', label: 'and', type: 'time' },
        ],
      ]}
      onSend={({ from = '', to = '', validFrom = '', breakMinutes, ...more }) =>
        add.mutate({
          clinicianId,
          weekdays: weekdays.filter((one) => days.includes(one)),
          from,
          to,
          validFrom,
          ...more,
          ...(breakMinutes && { breakMinutes: Number(breakMinutes) }),
        })
      }
    >
      {(errors) => (
        <Checkbox.Group
          label="Days"
          required
          error={errors.weekdays}
          value={days}
          onChange={setDays}
        >
          <Group gap="xs" mt={4}>
            {weekdays.map((one) => (
              <Checkbox key={one} value={one} label={weekdayNames[one]} />
            ))}
          </Group>
        </Checkbox.Group>
      )}
    </FieldsForm>
  )
}

/** Other hours than the pattern's on one date, or none. */
export function ChangeDay({ clinicianId, onClose }: FormProps) {
  const change = useRosterCommand(
    (body: NewHours, intent) => changeDay({ body, ...intent }),
    onClose,
  )
  return (
    <FieldsForm
      command={change}
      action="Change this day"
      onCancel={onClose}
      fields={[
        [
          {
            name: 'day',
            label: 'Date',
            type: 'date',
            required: true,
            description: 'Without times, the pattern’s shift is dropped',
          },
        ],
        hours(false),
      ]}
      onSend={({ day = '', ...times }) => change.mutate({ clinicianId, day, ...times })}
    >
      {() => <PlannedVisits problem={change.error} />}
    </FieldsForm>
  )
}

/** Days off, or a part of one. */
export function AddTimeOff({ clinicianId, onClose }: FormProps) {
  const add = useRosterCommand(
    (body: NewTimeOff, intent) => addTimeOff({ body, ...intent }),
    onClose,
  )
  return (
    <FieldsForm
      command={add}
      action="Give time off"
      onCancel={onClose}
      initial={{ reason: reasons[0] }}
      fields={[
        [
          { name: 'firstDay', label: 'First day', type: 'date', required: true },
          { name: 'lastDay', label: 'Last day', type: 'date', required: true },
        ],
        [
          { name: 'from', label: 'From (first day)', type: 'time', description: 'Empty: all day' },
          { name: 'to', label: 'To (last day)', type: 'time', description: 'Empty: all day' },
        ],
        [
          {
            name: 'reason',
            label: 'Reason',
            options: reasons.map((one) => [one, reasonLabels[one]] as const),
          },
        ],
      ]}
      onSend={({ firstDay = '', lastDay = '', reason, ...times }) =>
        add.mutate({
          clinicianId,
          firstDay,
          lastDay,
          ...times,
          reason: reasons.find((one) => one === reason) ?? 'OTHER',
        })
      }
    >
      {() => <PlannedVisits problem={add.error} />}
    </FieldsForm>
  )
}
