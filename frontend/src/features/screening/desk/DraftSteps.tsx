import { Button, Checkbox, Group, List, Stack } from '@mantine/core'
import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useCommand } from '@/api/command'
import {
  discardEditionDraft,
  type DraftStep,
  type DraftView,
  type PublishDraft,
  publishEdition,
  sendBackEditionDraft,
  submitEditionDraft,
} from '@/api/gen'
import { ProblemAlert } from '@/ui/ProblemAlert'
import { ConfirmButton } from '@/ui/staff/ConfirmButton'
import { ReasonForm } from '@/ui/staff/ReasonForm'
import { draftQuery } from './queries'
import { useDraftCommand } from './useDraftCommand'

interface DraftStepsProps {
  draft: DraftView
  edits: boolean
  leads: boolean
}

/** What can be done with the draft now: the administrator's side and the clinical lead's. */
export function DraftSteps({ draft, edits, leads }: DraftStepsProps) {
  const { status } = draft.state
  return (
    <Stack gap="sm">
      {edits && <AdministratorSteps draft={draft} />}
      {leads && status === 'SUBMITTED' && <LeadSteps key={draft.state.version} draft={draft} />}
    </Stack>
  )
}

function AdministratorSteps({ draft }: { draft: DraftView }) {
  const { status, version } = draft.state
  const over = useDraftOver()
  const submit = useDraftCommand((body: DraftStep, intent) =>
    submitEditionDraft({ body, ...intent }),
  )
  const discard = useCommand((body: DraftStep, intent) => discardEditionDraft({ body, ...intent }))
  return (
    <>
      <Group gap="xs">
        {status === 'WRITING' && (
          <Button
            loading={submit.isPending}
            disabled={draft.findings.length > 0}
            onClick={() => submit.mutate({ version })}
          >
            Submit for approval
          </Button>
        )}
        <ConfirmButton
          label="Discard the draft"
          question="All that was written in it is lost."
          action="Discard it"
          pending={discard.isPending}
          onConfirm={() => discard.mutate({ version }, { onSuccess: over })}
        />
      </Group>
      <ProblemAlert problem={submit.error ?? discard.error} />
    </>
  )
}

/** Levels that were lowered are read one by one before anything is published. */
function LeadSteps({ draft }: { draft: DraftView }) {
  const { version, edition } = draft.state
  const { weakened } = draft.difference
  const [read, setRead] = useState<readonly string[]>([])
  const [back, setBack] = useState(false)
  const over = useDraftOver()
  const publish = useCommand((body: PublishDraft, intent) => publishEdition({ body, ...intent }))
  const sendBack = useDraftCommand((note: string, intent) =>
    sendBackEditionDraft({ body: { note, version }, ...intent }),
  )
  if (back) {
    return (
      <ReasonForm
        label="What should be changed?"
        action="Send it back"
        command={sendBack}
        onSend={(note) => sendBack.mutate(note)}
        onCancel={() => setBack(false)}
      />
    )
  }
  return (
    <>
      {weakened.length > 0 && (
        <List listStyleType="none" spacing={6}>
          {weakened.map((one) => (
            <List.Item key={one}>
              <Checkbox
                label={`I have read: ${one}`}
                checked={read.includes(one)}
                onChange={() =>
                  setRead(read.includes(one) ? read.filter((r) => r !== one) : [...read, one])
                }
              />
            </List.Item>
          ))}
        </List>
      )}
      <Group gap="xs">
        <Button
          loading={publish.isPending}
          disabled={read.length < weakened.length}
          onClick={() =>
            publish.mutate({ version, weakenedRead: weakened.length > 0 }, { onSuccess: over })
          }
        >
          Publish edition {edition}
        </Button>
        <Button variant="default" onClick={() => setBack(true)}>
          Send it back
        </Button>
      </Group>
      <ProblemAlert problem={publish.error} />
    </>
  )
}

/** There is no draft any more. */
function useDraftOver() {
  const queries = useQueryClient()
  return () => {
    queries.removeQueries({ queryKey: draftQuery.queryKey })
    void queries.invalidateQueries({ queryKey: ['questionnaire'] })
  }
}
