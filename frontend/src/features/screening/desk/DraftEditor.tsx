import { Button, Group } from '@mantine/core'
import { useState } from 'react'
import type { DraftView, IngredientView } from '@/api/gen'
import { ProblemAlert } from '@/ui/ProblemAlert'
import { FormDrawer } from '@/ui/staff/FormDrawer'
import { moved } from './editing'
import { QuestionForm } from './QuestionForm'
import { QuestionTable } from './QuestionTable'
import { RuleForm } from './RuleForm'
import { RuleTable } from './RuleTable'
import { useKeepContent } from './useKeepContent'

interface DraftEditorProps {
  draft: DraftView
  of: 'questions' | 'rules'
  ingredients: readonly IngredientView[]
  /** Without it the draft can be read only. */
  edits: boolean
}

interface Open {
  what: 'question' | 'rule'
  /** Without one something is added. */
  id?: string
}

/** The questions or the rules of the draft, each with its form beside the list. */
export function DraftEditor({ draft, of, ingredients, edits }: DraftEditorProps) {
  const [open, setOpen] = useState<Open>()
  const close = () => setOpen(undefined)
  const keep = useKeepContent(draft.state.version, close)
  const { content } = draft
  const shown = (what: Open['what']) => (id?: string) => {
    if (!edits) return
    keep.reset()
    setOpen({ what, ...(id && { id }) })
  }
  const question = content.items.find(({ id }) => id === open?.id)
  const rule = content.rules.find(({ id }) => id === open?.id)
  const forms = { content, ingredients, keep, onClose: close }
  return (
    <>
      {edits && (
        <Group>
          <Button variant="default" onClick={() => shown(of === 'rules' ? 'rule' : 'question')()}>
            {of === 'rules' ? 'Add a rule' : 'Add a question'}
          </Button>
        </Group>
      )}
      {!open && <ProblemAlert problem={keep.error} />}
      {of === 'questions' ? (
        <QuestionTable
          content={content}
          {...(edits && {
            onMove: (id: string, by: 1 | -1) => keep.mutate(moved(content, id, by)),
          })}
          onOpen={shown('question')}
        />
      ) : (
        <RuleTable rules={content.rules} onOpen={shown('rule')} />
      )}
      <FormDrawer title={open && (open.id ?? 'New')} onClose={close}>
        {open?.what === 'question' && <QuestionForm {...forms} {...(question && { question })} />}
        {open?.what === 'rule' && <RuleForm {...forms} {...(rule && { rule })} />}
      </FormDrawer>
    </>
  )
}
