import { Button, Group, Stack } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { ClinicianRecord, RegisterCheckView } from '@/api/gen'
import { Section } from '@/ui/staff/Section'
import { AddLicence } from './AddLicence'
import { AddCompetency, RecordCheck } from './CredentialForms'
import { skillsQuery } from './queries'

interface CredentialsPartProps {
  record: ClinicianRecord
  today: string
  mayChange: boolean
}

/** Licences, competencies and what the register of discipline said. */
export function CredentialsPart({ record, today, mayChange }: CredentialsPartProps) {
  const [form, setForm] = useState<'licence' | 'competency' | 'check'>()
  const { data: skills = [] } = useQuery(skillsQuery)
  const { clinician, competencies, checks } = record
  const close = () => setForm(undefined)
  const name = (skill: string) => skills.find(({ code }) => code === skill)?.name ?? skill
  return (
    <Stack gap="lg">
      {mayChange && !form && (
        <Group gap="xs">
          <Button variant="default" size="compact-md" onClick={() => setForm('licence')}>
            Add a licence
          </Button>
          <Button variant="default" size="compact-md" onClick={() => setForm('competency')}>
            Add a competency
          </Button>
          <Button variant="default" size="compact-md" onClick={() => setForm('check')}>
            Record a register check
          </Button>
        </Group>
      )}
      {form === 'licence' && <AddLicence clinician={clinician} onClose={close} />}
      {form === 'competency' && <AddCompetency id={clinician.id} onClose={close} />}
      {form === 'check' && <RecordCheck id={clinician.id} today={today} onClose={close} />}
      <Section title="Licences">
        <Lines
          lines={clinician.licences.map(({ id, state, kind, number, multistate, expires }) => [
            id,
            `${state} ${kind}${multistate ? ', multistate' : ''}: ${number}, until ${expires}`,
          ])}
        />
      </Section>
      <Section title="Competencies">
        <Lines
          lines={competencies.map(({ id, skill, validUntil }) => [
            id,
            `${name(skill)}, until ${validUntil}`,
          ])}
        />
      </Section>
      <Section title="Register of discipline">
        <Lines lines={checks.map((check) => [check.id, sentence(check)])} />
      </Section>
    </Stack>
  )
}

function sentence(check: RegisterCheckView): string {
  const { checkedOn, blocked, effectiveFrom, state, reason, recordedBy } = check
  const found = `${blocked ? 'blocked' : 'not blocked'} in ${state ?? 'every state'} from ${effectiveFrom}`
  return `Checked ${checkedOn}: ${found}${reason ? `. ${reason}` : ''}${recordedBy ? ` (${recordedBy})` : ''}`
}

function Lines({ lines }: { lines: readonly (readonly [key: string, text: string])[] }) {
  if (lines.length === 0) return <div>None on record</div>
  return lines.map(([key, text]) => (
    <div key={key} className="tabular">
      {text}
    </div>
  ))
}
