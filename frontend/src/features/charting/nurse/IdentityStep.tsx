import { Button, Text } from '@mantine/core'
import { IconUserCheck } from '@tabler/icons-react'
import type { SubmitEvent } from 'react'
import { type IdentifierKind, recordIdentity, type RecordIdentity } from '@/api/gen'
import { Choices } from '@/ui/Choices'
import { toggled } from '@/ui/choose'
import { useDraft } from '@/ui/drafts'
import { MainAction } from '@/ui/MainAction'
import { ProblemAlert } from '@/ui/ProblemAlert'
import { useChartCommand } from './chartQueries'
import { identifiers } from '../staff/identifierWords'

/** What is on file, to be compared with what the person says or shows. */
export type OnFile = Partial<Record<IdentifierKind, string>>

const nothing = { compared: [] as readonly IdentifierKind[] }

export function IdentityStep({ visitId, onFile }: { visitId: string; onFile: OnFile }) {
  const [{ compared }, change, forget] = useDraft(`${visitId}/identity`, nothing)
  const { mutate, error, isPending } = useChartCommand(visitId, (body: RecordIdentity, intent) =>
    recordIdentity({ path: { visitId }, body, ...intent }),
  )
  const record = (matches: boolean) =>
    mutate({ identifiers: [...compared], matches }, { onSuccess: forget })
  const submit = (event: SubmitEvent) => {
    event.preventDefault()
    record(true)
  }
  return (
    <form id="identity" onSubmit={submit}>
      <Choices
        id="identifiers"
        legend="Ask, do not offer. Which two did you compare?"
        options={Object.entries(identifiers).map(([kind, text]) => ({
          code: kind as IdentifierKind,
          text,
          help: onFile[kind as IdentifierKind],
        }))}
        chosen={compared}
        error={error?.byField.identifiers}
        several
        row
        onChoose={(kind) => change({ compared: toggled(compared, kind) })}
      />
      <ProblemAlert problem={error} />
      <Text mt="md" size="sm" c="dimmed">
        If one does not match, do not treat. You can check again when there was a mistake.
      </Text>
      <Button
        variant="default"
        mt="xs"
        disabled={isPending || compared.length < 2}
        onClick={() => record(false)}
      >
        They do not match
      </Button>
      <MainAction
        form="identity"
        icon={IconUserCheck}
        busy={isPending}
        disabled={compared.length < 2}
      >
        {compared.length < 2 ? 'Compare two' : 'They match'}
      </MainAction>
    </form>
  )
}
