import { Stack, Text } from '@mantine/core'
import type { Chart } from '@/api/gen'
import { Section } from '@/ui/staff/Section'
import { useTimes } from '@/ui/times'
import { identifierWords } from '../staff/identifierWords'
import { InfusionFacts } from './InfusionFacts'
import { NoteText } from './NoteText'
import { ProductsTable } from './ProductsTable'
import { VitalsTable } from './VitalsTable'

/** The chart of a visit, to read only: nobody at the desk changes what the nurse recorded. */
export function ChartRecord({ chart }: { chart: Chart }) {
  const { identity, vitals, products, infusion, note, sideEffectAnswered } = chart
  const { time } = useTimes()
  return (
    <Stack gap="lg">
      <Section title="Right patient">
        <Text>
          {identity ? `${identifierWords(identity)}, ${time(identity.at)}` : 'Not checked yet.'}
        </Text>
      </Section>
      <Section title="Vitals">
        {vitals.length ? <VitalsTable vitals={vitals} /> : <Text c="dimmed">None yet.</Text>}
      </Section>
      <Section title="Products">
        {products.length ? (
          <ProductsTable products={products} />
        ) : (
          <Text c="dimmed">None recorded.</Text>
        )}
      </Section>
      <Section title="Infusion">
        <InfusionFacts infusion={infusion} />
      </Section>
      <Section title="Note">
        <NoteText note={note} />
      </Section>
      <Section title="Side effects">
        <Text>
          {sideEffectAnswered
            ? 'The nurse answered the question.'
            : 'The nurse has not answered the question yet.'}
        </Text>
      </Section>
    </Stack>
  )
}
