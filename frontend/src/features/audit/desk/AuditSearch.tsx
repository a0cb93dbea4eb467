import { Button, TextInput } from '@mantine/core'
import { type SubmitEvent, useState } from 'react'
import { without } from '@/ui/without'
import type { AuditFilter } from './auditQuery'
import styles from './AuditSearch.module.css'

interface AuditSearchProps {
  filter: AuditFilter
  onSearch: (filter: AuditFilter) => void
}

const fields = [
  ['account', 'Account', 'text', 'Id, or press a name below'],
  ['visit', 'Visit', 'text', 'Id, or press one below'],
  ['action', 'Action', 'text', 'Such as READ'],
  ['from', 'From (UTC)', 'datetime-local', undefined],
  ['to', 'To (UTC)', 'datetime-local', undefined],
] as const

/** What the trail is searched by; nothing typed means everything. */
export function AuditSearch({ filter, onSearch }: AuditSearchProps) {
  const [draft, setDraft] = useState(filter)
  const submit = (event: SubmitEvent) => {
    event.preventDefault()
    onSearch(
      Object.fromEntries(Object.entries(without(draft, 'before')).filter(([, value]) => value)),
    )
  }
  return (
    <form onSubmit={submit} className={styles.search} role="search" aria-label="The trail">
      {fields.map(([name, label, type, placeholder]) => (
        <TextInput
          key={name}
          label={label}
          type={type}
          placeholder={placeholder}
          value={draft[name] ?? ''}
          onChange={(event) => setDraft({ ...draft, [name]: event.currentTarget.value })}
        />
      ))}
      <Button type="submit">Search</Button>
      <Button variant="default" onClick={() => onSearch({})}>
        Everything
      </Button>
    </form>
  )
}
