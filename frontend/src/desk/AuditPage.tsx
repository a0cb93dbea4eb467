import { Group, Stack } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { type AuditFilter, auditQuery } from '@/features/audit/desk/auditQuery'
import { AuditSearch } from '@/features/audit/desk/AuditSearch'
import { AuditTable } from '@/features/audit/desk/AuditTable'
import { FindPatient } from '@/features/patient/desk/FindPatient'
import { EmptyState, Loaded } from '@/ui/states'
import { without } from '@/ui/without'
import { AnchorLink } from './AnchorLink'
import { DeskPage } from './DeskPage'

const route = getRouteApi('/desk/audit')

/** The trail of reads and changes. What is searched for stands in the address. */
export function AuditPage() {
  const filter = route.useSearch()
  const navigate = route.useNavigate()
  const page = useQuery(auditQuery(filter))
  const search = (wanted: AuditFilter) => void navigate({ search: wanted })
  const narrow = (part: AuditFilter) => search({ ...without(filter, 'before'), ...part })
  return (
    <DeskPage title="Audit">
      <Stack gap="md">
        <FindPatient
          chosenId={filter.patient}
          onChoose={(patient) =>
            search({ ...without(filter, 'before', 'patient'), ...(patient && { patient }) })
          }
        />
        <AuditSearch key={JSON.stringify(filter)} filter={filter} onSearch={search} />
        <Loaded query={page} rows={10}>
          {({ rows, next }) => (
            <>
              {rows.length === 0 ? (
                <EmptyState title="No row fits this search" />
              ) : (
                <AuditTable rows={rows} onNarrow={narrow} />
              )}
              <Group gap="lg">
                {filter.before && (
                  <AnchorLink to="/audit" search={(now) => without(now, 'before')}>
                    Newest rows
                  </AnchorLink>
                )}
                {next && (
                  <AnchorLink to="/audit" search={(now) => ({ ...now, before: next })}>
                    Older rows
                  </AnchorLink>
                )}
              </Group>
            </>
          )}
        </Loaded>
      </Stack>
    </DeskPage>
  )
}
