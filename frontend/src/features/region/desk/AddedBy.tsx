import { utcDay } from '@/ui/staff/days'
import tables from '@/ui/staff/table.module.css'

interface AddedByProps {
  row: { addedBy?: string; addedAt?: string }
  example?: boolean
}

/** Who added a row and when; a shipped one is an example. */
export function AddedBy({ row: { addedBy, addedAt }, example = false }: AddedByProps) {
  return (
    <span className={tables.second}>
      {example && 'Example – to be confirmed. '}
      {addedBy && `Added by ${addedBy}`}
      {addedAt && ` on ${utcDay(addedAt)}`}
    </span>
  )
}
