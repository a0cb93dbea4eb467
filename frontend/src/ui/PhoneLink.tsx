import { Anchor } from '@mantine/core'

/** A number that a phone calls when it is tapped. */
export function PhoneLink({ number }: { number: string }) {
  return <Anchor href={`tel:${number.replace(/[^+\d]/g, '')}`}>{number}</Anchor>
}
