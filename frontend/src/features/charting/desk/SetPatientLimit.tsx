import { NativeSelect, Textarea, TextInput } from '@mantine/core'
import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useCommand } from '@/api/command'
import { setPatientLimit, type SetPatientLimit as Setting } from '@/api/gen'
import { CommandForm } from '@/ui/staff/CommandForm'
import { useFieldErrors } from '@/ui/staff/fieldErrors'
import { focusWhenShown } from '@/ui/staff/focusWhenShown'
import { chartQuery } from './chartQuery'
import { limited } from './words'

const empty = { parameter: 'systolic', level: 'STOP', side: 'atLeast', bound: '', reason: '' }

/** The prescriber types the bound; nothing is proposed, and a looser one is refused. */
export function SetPatientLimit({ visitId, onClose }: { visitId: string; onClose: () => void }) {
  const queries = useQueryClient()
  const [typed, setTyped] = useState(empty)
  const set = useCommand(
    (body: Setting, intent) => setPatientLimit({ path: { visitId }, body, ...intent }),
    {
      onSuccess: (chart) => {
        queries.setQueryData(chartQuery(visitId).queryKey, chart)
        onClose()
      },
    },
  )
  const { errors, check } = useFieldErrors(set.error)
  const { parameter, level, side, bound, reason } = typed
  const number = Number(bound.replace(',', '.'))
  const submit = () => {
    const complete = check({
      'limit.bound': (!bound.trim() || Number.isNaN(number)) && 'A number',
      reason: !reason.trim() && 'Why this patient needs it',
    })
    if (!complete) return
    set.mutate({
      limit: { parameter, level: level === 'STOP' ? 'STOP' : 'NEEDS_REVIEW', [side]: number },
      reason: reason.trim(),
    })
  }
  const field = (name: keyof typeof typed) => ({
    value: typed[name],
    onChange: (event: { currentTarget: { value: string } }) =>
      setTyped({ ...typed, [name]: event.currentTarget.value }),
  })
  return (
    <CommandForm
      command={set}
      errors={errors}
      action="Set the limit"
      onSubmit={submit}
      onCancel={onClose}
    >
      <NativeSelect
        ref={focusWhenShown}
        label="Reading"
        data={Object.entries(limited).map(([value, label]) => ({ value, label }))}
        error={errors['limit.parameter']}
        {...field('parameter')}
      />
      <NativeSelect
        label="Then"
        data={[
          { value: 'STOP', label: 'Stop: the infusion does not start' },
          { value: 'NEEDS_REVIEW', label: 'Second look' },
        ]}
        error={errors['limit.level']}
        {...field('level')}
      />
      <NativeSelect
        label="Where"
        data={[
          { value: 'atLeast', label: 'At this value or more' },
          { value: 'atMost', label: 'At this value or less' },
        ]}
        {...field('side')}
      />
      <TextInput
        label="Value"
        inputMode="decimal"
        required
        error={errors['limit.bound']}
        {...field('bound')}
      />
      <Textarea
        label="Reason"
        required
        autosize
        minRows={2}
        maxLength={1000}
        error={errors.reason}
        {...field('reason')}
      />
    </CommandForm>
  )
}
