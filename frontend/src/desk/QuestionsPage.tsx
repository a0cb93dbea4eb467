import { Group, Stack, Text } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import type { DraftState } from '@/api/gen'
import { ingredientsQuery } from '@/features/catalogue/desk/queries'
import { DraftSteps } from '@/features/screening/desk/DraftSteps'
import { DraftTabs } from '@/features/screening/desk/DraftTabs'
import { EditionTable } from '@/features/screening/desk/EditionTable'
import { ExportButton } from '@/features/screening/desk/ExportButton'
import { draftQuery, editionsQuery } from '@/features/screening/desk/queries'
import { StartDraft } from '@/features/screening/desk/StartDraft'
import { Section } from '@/ui/staff/Section'
import { Loaded } from '@/ui/states'
import { DeskPage } from './DeskPage'
import { useHasRole } from './useHasRole'

/** What patients are asked and how it is rated: one person writes the next edition, another publishes it. */
export function QuestionsPage() {
  const edits = useHasRole('ADMIN')
  const editions = useQuery(editionsQuery)
  const asked = editions.data?.published.find((one) => one.asked)?.version
  return (
    <DeskPage title="Questions" tools={asked && <ExportButton draft={false} edition={asked} />}>
      <Loaded query={editions}>
        {({ published, draft }) => (
          <Stack gap="xl">
            {draft ? <Draft state={draft} edits={edits} /> : edits && <StartDraft />}
            <Section title="Published editions">
              <EditionTable editions={published} />
            </Section>
          </Stack>
        )}
      </Loaded>
    </DeskPage>
  )
}

function Draft({ state, edits }: { state: DraftState; edits: boolean }) {
  const leads = useHasRole('CLINICAL_LEAD')
  const draft = useQuery(draftQuery)
  const { data: ingredients = [] } = useQuery(ingredientsQuery)
  const { edition, status, editors, note } = state
  return (
    <Section
      title={`Edition ${edition}: ${status === 'WRITING' ? 'being written' : 'waits for the clinical lead'}`}
      aside={<ExportButton draft edition={edition} />}
    >
      <Stack>
        <Group gap="xs">
          <Text c="dimmed">Written by {editors.join(', ')}, who cannot publish it.</Text>
        </Group>
        {note && <Text>Sent back by the clinical lead: “{note}”</Text>}
        <Loaded query={draft} rows={6}>
          {(view) => (
            <>
              <DraftSteps draft={view} edits={edits} leads={leads} />
              <DraftTabs draft={view} ingredients={ingredients} edits={edits} />
            </>
          )}
        </Loaded>
      </Stack>
    </Section>
  )
}
