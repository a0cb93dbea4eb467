import { Button, Stack } from '@mantine/core'
import { useState } from 'react'
import type { ClinicianRecord } from '@/api/gen'
import { Facts } from '@/ui/staff/Facts'
import { ChangePosting } from './CredentialForms'

/** Where rounds begin and where somebody goes. */
export function PostingPart({
  record,
  mayChange,
}: {
  record: ClinicianRecord
  mayChange: boolean
}) {
  const [changing, setChanging] = useState(false)
  const { base, hasBase, zips } = record
  const place = base
    ? `${base.latitude.toFixed(4)}, ${base.longitude.toFixed(4)} (within ${Math.round(base.accuracyM)} m)`
    : hasBase && 'on record'
  return (
    <Stack gap="md">
      <Facts
        facts={[
          ['Home base', place || 'not known yet'],
          ['Area', zips.length > 0 ? zips.join(', ') : 'the whole region'],
        ]}
      />
      {changing ? (
        <ChangePosting record={record} onClose={() => setChanging(false)} />
      ) : (
        mayChange && (
          <div>
            <Button variant="default" size="compact-md" onClick={() => setChanging(true)}>
              Change base or area
            </Button>
          </div>
        )
      )}
    </Stack>
  )
}
