import { Tabs } from '@mantine/core'
import type { DraftView, IngredientView } from '@/api/gen'
import { DifferenceList } from './DifferenceList'
import { DraftEditor } from './DraftEditor'
import { ExamplesTable } from './ExamplesTable'
import { FindingsList } from './FindingsList'
import { Preview } from './Preview'
import { TextsForm } from './TextsForm'

interface DraftTabsProps {
  draft: DraftView
  ingredients: readonly IngredientView[]
  edits: boolean
}

/** The draft from all sides: what it holds, what it changes, what it would do, how it looks. */
export function DraftTabs({ draft, ingredients, edits }: DraftTabsProps) {
  const { content, difference, comparedWith, examples, findings } = draft
  const changes = difference.questions.length + difference.rules.length
  const writes = edits && draft.state.status === 'WRITING'
  const editor = { draft, ingredients, edits: writes }
  return (
    <Tabs defaultValue={edits ? 'questions' : 'changes'} keepMounted={false}>
      <Tabs.List mb="md">
        <Tabs.Tab value="questions">Questions</Tabs.Tab>
        <Tabs.Tab value="rules">Rules</Tabs.Tab>
        {writes && <Tabs.Tab value="texts">Texts</Tabs.Tab>}
        <Tabs.Tab value="changes">What changes{count(changes)}</Tabs.Tab>
        <Tabs.Tab value="examples">
          Made-up patients{count(examples.filter((one) => one.changed).length)}
        </Tabs.Tab>
        <Tabs.Tab value="preview">As a patient sees it</Tabs.Tab>
        <Tabs.Tab value="findings">To put right{count(findings.length)}</Tabs.Tab>
      </Tabs.List>
      <Tabs.Panel value="questions">
        <DraftEditor {...editor} of="questions" />
      </Tabs.Panel>
      <Tabs.Panel value="rules">
        <DraftEditor {...editor} of="rules" />
      </Tabs.Panel>
      <Tabs.Panel value="texts">
        <TextsForm content={content} version={draft.state.version} />
      </Tabs.Panel>
      <Tabs.Panel value="changes">
        <DifferenceList difference={difference} comparedWith={comparedWith} />
      </Tabs.Panel>
      <Tabs.Panel value="examples">
        <ExamplesTable examples={examples} />
      </Tabs.Panel>
      <Tabs.Panel value="preview">
        <Preview content={content} />
      </Tabs.Panel>
      <Tabs.Panel value="findings">
        <FindingsList findings={findings} />
      </Tabs.Panel>
    </Tabs>
  )
}

const count = (of: number) => (of > 0 ? ` (${of})` : '')
