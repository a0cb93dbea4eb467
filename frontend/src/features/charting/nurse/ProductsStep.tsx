import { Button, Textarea, TextInput } from '@mantine/core'
import { IconBarcode } from '@tabler/icons-react'
import type { SubmitEvent } from 'react'
import { type Chart, recordProduct, type RecordProduct } from '@/api/gen'
import { Choices } from '@/ui/Choices'
import { useDraft } from '@/ui/drafts'
import { MainAction } from '@/ui/MainAction'
import { ProblemAlert } from '@/ui/ProblemAlert'
import { useChartCommand } from './chartQueries'
import { ExpiryField } from './ExpiryField'
import { ProductList } from './ProductList'

interface Label {
  name?: string
  lot: string
  expiry: string
  matches?: 'YES' | 'NO'
  mismatchReason: string
}

const blank: Label = { lot: '', expiry: '', mismatchReason: '' }

interface ProductsStepProps {
  chart: Chart
  /** Names on the signed orders; there are no others. */
  ordered: readonly string[]
  /** The nurse says that there are no more. */
  onDone: () => void
}

export function ProductsStep({ chart: { visitId, products }, ordered, onDone }: ProductsStepProps) {
  const [label, change, forget] = useDraft(`${visitId}/product`, blank)
  const { mutate, error, isPending } = useChartCommand(
    visitId,
    (body: RecordProduct, intent) => recordProduct({ path: { visitId }, body, ...intent }),
    { act: `${visitId}/product`, onRecorded: forget },
  )
  const errors = error?.byField ?? {}
  const complete = label.name && label.lot && label.expiry && label.matches
  const save = (event: SubmitEvent) => {
    event.preventDefault()
    const { name = '', lot, expiry, matches, mismatchReason } = label
    const differs = matches === 'NO' && { mismatchReason }
    mutate({ name, lot, expiry, matchesOrder: matches === 'YES', ...differs })
  }
  return (
    <form id="product" onSubmit={save}>
      <ProductList products={products} />
      <Choices
        id="product-name"
        legend="Product on the order"
        options={ordered.map((name) => ({
          code: name,
          text: name,
          help: products.some((product) => product.name === name) && 'Recorded once already',
        }))}
        chosen={label.name ? [label.name] : []}
        error={errors.name}
        row
        onChoose={(name) => change({ name })}
      />
      <TextInput
        label="Lot, as printed"
        autoComplete="off"
        autoCapitalize="characters"
        mt="md"
        value={label.lot}
        error={errors.lot}
        onChange={(event) => change({ lot: event.currentTarget.value })}
      />
      <ExpiryField
        value={label.expiry}
        error={errors.expiry}
        onChange={(expiry) => change({ expiry })}
      />
      <Choices
        id="product-matches"
        legend="You compared label and signed order"
        options={[
          { code: 'YES', text: 'It matches the order' },
          { code: 'NO', text: 'It differs' },
        ]}
        chosen={label.matches ? [label.matches] : []}
        error={errors.matchesOrder}
        row
        onChoose={(matches) => change({ matches })}
      />
      {label.matches === 'NO' && (
        <Textarea
          label="What differs, and whom did you ask?"
          required
          autosize
          minRows={2}
          mt="md"
          value={label.mismatchReason}
          error={errors.mismatchReason}
          onChange={(event) => change({ mismatchReason: event.currentTarget.value })}
        />
      )}
      <ProblemAlert problem={error} />
      {products.length > 0 && (
        <Button variant="default" mt="md" onClick={onDone}>
          No more products
        </Button>
      )}
      <MainAction form="product" icon={IconBarcode} busy={isPending} disabled={!complete}>
        Save product
      </MainAction>
    </form>
  )
}
