import { Textarea, TextInput } from '@mantine/core'
import { useState } from 'react'
import { recordOrder, type RecordOrder as Recorded } from '@/api/gen'
import { CommandForm } from '@/ui/staff/CommandForm'
import { useFieldErrors } from '@/ui/staff/fieldErrors'
import { focusWhenShown } from '@/ui/staff/focusWhenShown'
import { useReviewCommand } from './useReviewCommand'

/** The reference of an order that was signed elsewhere. Every field is copied from it; nothing is proposed. */
export function RecordOrder({ visitId, onClose }: { visitId: string; onClose: () => void }) {
  const [order, setOrder] = useState({ number: '', prescriberName: '', orderedOn: '' })
  const [lines, setLines] = useState('')
  const record = useReviewCommand(
    visitId,
    (body: Recorded, intent) => recordOrder({ path: { visitId }, body, ...intent }),
    onClose,
  )
  const { errors, check } = useFieldErrors(record.error)
  const products = lines
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
  const submit = () => {
    const complete = check({
      number: !order.number.trim() && 'The number on the order',
      prescriberName: !order.prescriberName.trim() && 'Who signed it',
      orderedOn: !order.orderedOn && 'The day it was signed',
      products: products.length === 0 && 'At least one product',
    })
    if (complete) record.mutate({ ...order, products })
  }
  const field = (name: keyof typeof order) => ({
    required: true,
    value: order[name],
    error: errors[name],
    onChange: (event: React.ChangeEvent<HTMLInputElement>) =>
      setOrder({ ...order, [name]: event.currentTarget.value }),
  })
  return (
    <CommandForm
      command={record}
      errors={errors}
      action="Record the order"
      onSubmit={submit}
      onCancel={onClose}
    >
      <TextInput ref={focusWhenShown} label="Number of the order" {...field('number')} />
      <TextInput label="Prescriber" {...field('prescriberName')} />
      <TextInput type="date" label="Signed on" {...field('orderedOn')} />
      <Textarea
        label="Products it names"
        description="One a line, names only. Amounts stay on the order."
        required
        autosize
        minRows={3}
        value={lines}
        error={errors.products}
        onChange={(event) => setLines(event.currentTarget.value)}
      />
    </CommandForm>
  )
}
