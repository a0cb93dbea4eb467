import { Stack } from '@mantine/core'
import { Choices } from '@/ui/Choices'
import { toggled } from '@/ui/choose'
import { Clash } from './Clash'
import { instructions, toleranceWords } from './noteFields'
import { NoteText } from './NoteText'
import { NoteTick } from './NoteTick'
import type { NoteDraft } from './useNote'

const tolerances = (['WELL', 'MINOR', 'POOR'] as const).map((code) => ({
  code,
  text: toleranceWords[code],
}))

interface NoteFormProps {
  note: NoteDraft
  /** Without an infusion there is no site and nothing to tolerate. */
  infused: boolean
}

export function NoteForm({ note, infused }: NoteFormProps) {
  return (
    <Stack gap="lg" component="form" aria-label="Note">
      <NoteText
        note={note}
        field="subjective"
        label="What the patient says"
        hint="In their words"
      />
      {infused && <InfusionFields note={note} />}
      <NoteText
        note={note}
        field="followUp"
        label="Follow-up agreed"
        hint="Leave it empty when nothing was agreed"
      />
    </Stack>
  )
}

function InfusionFields({ note }: { note: NoteDraft }) {
  const { fields, change } = note
  return (
    <>
      <NoteText note={note} field="siteBefore" label="Site before the infusion" />
      <NoteText
        note={note}
        field="accessSite"
        label="Where the access was placed"
        hint="A real landmark, not just the arm"
      />
      <Choices
        id="tolerance"
        legend="How did the patient tolerate it?"
        options={tolerances}
        chosen={fields.tolerance ? [fields.tolerance] : []}
        row
        onChoose={(tolerance) => change({ tolerance })}
      />
      <Clash note={note} field="tolerance" />
      <NoteText note={note} field="toleranceText" label="What you saw" />
      <NoteText note={note} field="siteAfter" label="Site after the infusion" />
      <NoteTick note={note} field="deviceRemovedIntact" label="The device came out whole" />
      <Choices
        id="instructions"
        legend="Instructions given"
        options={instructions.map((text) => ({ code: text, text }))}
        chosen={fields.instructionsGiven}
        several
        row
        onChoose={(one) => change({ instructionsGiven: toggled(fields.instructionsGiven, one) })}
      />
      <Clash note={note} field="instructionsGiven" />
      <NoteTick note={note} field="instructionsUnderstood" label="The patient understood them" />
    </>
  )
}
