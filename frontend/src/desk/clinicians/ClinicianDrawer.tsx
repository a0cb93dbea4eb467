import { Stack, Tabs } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import type { ClinicianRecord } from '@/api/gen'
import { ClinicianSigns } from '@/features/clinician/desk/ClinicianSigns'
import { CredentialsPart } from '@/features/clinician/desk/CredentialsPart'
import { HistoryPart } from '@/features/clinician/desk/HistoryPart'
import { PostingPart } from '@/features/clinician/desk/PostingPart'
import { clinicianRecordQuery } from '@/features/clinician/desk/queries'
import { PatternPart, TimeOffPart } from '@/features/roster/desk/RosterParts'
import { RecordHead } from '@/ui/staff/RecordHead'
import { Loaded } from '@/ui/states'
import { useHasRole } from '../useHasRole'

interface ClinicianDrawerProps {
  id: string
  today: string
  onClose: () => void
}

/** One clinician beside the list: what allows them to work, when they do, and who changed what. */
export function ClinicianDrawer({ id, today, onClose }: ClinicianDrawerProps) {
  return (
    <Loaded query={useQuery(clinicianRecordQuery(id))}>
      {(record) => <OpenRecord key={id} record={record} today={today} onClose={onClose} />}
    </Loaded>
  )
}

function OpenRecord(props: { record: ClinicianRecord; today: string; onClose: () => void }) {
  const { record, today, onClose } = props
  const administers = useHasRole('ADMIN')
  const dispatches = useHasRole('DISPATCHER')
  const { id, name, kind } = record.clinician
  const nurse = kind === 'RN' || kind === 'LPN'
  const working = { clinicianId: id, mayChange: administers || dispatches }
  return (
    <aside aria-label={name}>
      <Stack gap="md">
        <RecordHead title={`${name}, ${kind}`} closeLabel="Close the clinician" onClose={onClose} />
        <ClinicianSigns clinician={record.clinician} />
        <Tabs defaultValue="credentials" keepMounted={false}>
          <Tabs.List mb="md">
            <Tabs.Tab value="credentials">Licences and skills</Tabs.Tab>
            {nurse && <Tabs.Tab value="pattern">Pattern</Tabs.Tab>}
            {nurse && <Tabs.Tab value="off">Time off</Tabs.Tab>}
            <Tabs.Tab value="posting">Base and area</Tabs.Tab>
            <Tabs.Tab value="history">History</Tabs.Tab>
          </Tabs.List>
          <Tabs.Panel value="credentials">
            <CredentialsPart record={record} today={today} mayChange={administers} />
          </Tabs.Panel>
          <Tabs.Panel value="pattern">
            <PatternPart {...working} today={today} />
          </Tabs.Panel>
          <Tabs.Panel value="off">
            <TimeOffPart {...working} />
          </Tabs.Panel>
          <Tabs.Panel value="posting">
            <PostingPart record={record} mayChange={administers} />
          </Tabs.Panel>
          <Tabs.Panel value="history">
            <HistoryPart history={record.history} />
          </Tabs.Panel>
        </Tabs>
      </Stack>
    </aside>
  )
}
