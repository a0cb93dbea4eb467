import { Checkbox, FileInput, Textarea, TextInput } from '@mantine/core'
import { useState } from 'react'
import { recordOrder, type RecordOrder as Recorded, type Review } from '@/api/gen'
import { CommandForm } from '@/ui/staff/CommandForm'
import { useFieldErrors } from '@/ui/staff/fieldErrors'
import { focusWhenShown } from '@/ui/staff/focusWhenShown'
import { documentKinds, inBase64, tooLarge } from './orderDocument'
import { useDecision } from './useDecision'

const empty = { number: '', prescriberName: '', orderedOn: '', standingName: '' }

/** The reference of an order that was signed elsewhere. Every field is copied from it; nothing is proposed. */
export function RecordOrder({ review, onClose }: { review: Review; onClose: () => void }) {
  const { visitId, standingOrders } = review
  const [order, setOrder] = useState(empty)
  const [standing, setStanding] = useState(false)
  const [lines, setLines] = useState('')
  const [file, setFile] = useState<File | null>(null)
  const record = useDecision(
    visitId,
    (body: Recorded, intent) => recordOrder({ path: { visitId }, body, ...intent }),
    onClose,
  )
  const { errors, check } = useFieldErrors(record.error)
  const products = lines
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
  const submit = async () => {
    const complete = check({
      number: !order.number.trim() && 'The number on the order',
      standingName: standing && !order.standingName.trim() && 'What the standing order is called',
      prescriberName: !order.prescriberName.trim() && 'Who signed it',
      orderedOn: !order.orderedOn && 'The day it was signed',
      products: products.length === 0 && 'At least one product',
      document: !!file && tooLarge(file) && 'This file is larger than 5 MB',
    })
    if (!complete) return
    const { standingName, ...reference } = order
    record.mutate({
      ...reference,
      products,
      standing,
      ...(standing && { standingName }),
      ...(file && { document: await inBase64(file) }),
    })
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
      onSubmit={() => void submit()}
      onCancel={onClose}
    >
      <TextInput ref={focusWhenShown} label="Number of the order" {...field('number')} />
      {standingOrders && (
        <Checkbox
          label={`A standing order, as ${review.state} allows`}
          checked={standing}
          onChange={(event) => setStanding(event.currentTarget.checked)}
        />
      )}
      {standing && <TextInput label="Name of the standing order" {...field('standingName')} />}
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
      <FileInput
        label="The signed order"
        description="A PDF or a photo, 5 MB at most. May be left out."
        placeholder="Choose a file"
        accept={documentKinds}
        clearable
        clearButtonProps={{ 'aria-label': 'Leave the file out' }}
        value={file}
        error={errors.document}
        onChange={setFile}
      />
    </CommandForm>
  )
}
