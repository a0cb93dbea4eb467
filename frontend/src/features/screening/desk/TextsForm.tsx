import { useState } from 'react'
import type { BothLanguages, EditionContent } from '@/api/gen'
import { CommandForm } from '@/ui/staff/CommandForm'
import { BothLanguagesField } from './BothLanguagesField'
import { useKeepContent } from './useKeepContent'

interface TextsFormProps {
  content: EditionContent
  /** Of the draft that is changed. */
  version: number
}

/** The texts that belong to no single question. */
export function TextsForm({ content, version }: TextsFormProps) {
  const [{ emergencyText, groups, words }, setTexts] = useState(content)
  const change = (part: Partial<EditionContent>) => setTexts((texts) => ({ ...texts, ...part }))
  const keep = useKeepContent(version, () => {})
  const setTitle = (at: number, title: BothLanguages) =>
    change({ groups: groups.map((group, place) => (place === at ? { ...group, title } : group)) })
  return (
    <CommandForm
      command={keep}
      action="Keep it in the draft"
      onSubmit={() => keep.mutate({ ...content, emergencyText, groups, words })}
    >
      <BothLanguagesField
        legend="Emergency text"
        description="Shown at once after an answer that is an emergency. It says to call 911"
        value={emergencyText}
        onChange={(text) => change({ emergencyText: text })}
      />
      {groups.map(({ id, title }, at) => (
        <BothLanguagesField
          key={id}
          legend={`Title of part ${at + 1}`}
          value={title}
          onChange={(text) => setTitle(at, text)}
        />
      ))}
      {Object.entries(words).map(([code, text]) => (
        <BothLanguagesField
          key={code}
          legend={`Shared word ${code}`}
          value={text}
          onChange={(changed) => change({ words: { ...words, [code]: changed } })}
        />
      ))}
    </CommandForm>
  )
}
