import { Button, NativeSelect, Text, Textarea, TextInput } from '@mantine/core'
import { useState } from 'react'
import type {
  EditedCondition,
  EditedRule,
  EditionContent,
  FlagLevel,
  IngredientView,
} from '@/api/gen'
import { CommandForm } from '@/ui/staff/CommandForm'
import { BoundsField } from './BoundsField'
import { consistent, rating, withoutRule, withRule } from './editing'
import { OptionBoxes } from './OptionBoxes'
import type { KeepContent } from './useKeepContent'
import { conditionsOf } from './words'

interface RuleFormProps {
  content: EditionContent
  /** Without one a rule is added. */
  rule?: EditedRule
  ingredients: readonly IngredientView[]
  keep: KeepContent
  onClose: () => void
}

const levels: FlagLevel[] = ['INFO', 'NEEDS_REVIEW', 'STOP', 'STOP_FINAL']

const newRule: EditedRule = {
  id: 'SCR-',
  item: '',
  when: [{ answer: [] }],
  level: 'NEEDS_REVIEW',
  overridable: true,
  judgement: false,
  reason: '',
  source: '',
}

/** One rule. Its answers or numbers and its ingredient can be chosen here; other conditions stay as they are. */
export function RuleForm({ content, rule, ingredients, keep, onClose }: RuleFormProps) {
  const [row, setRow] = useState(rule ?? newRule)
  const change = (part: Partial<EditedRule>) => setRow({ ...row, ...part })
  const question = content.items.find(({ id }) => id === row.item)
  const chosen = row.when.find(({ answer }) => answer)?.answer
  const ingredient = row.when.find((one) => one.ingredient)?.ingredient ?? ''
  const bounds = row.when.find(({ number }) => number)?.number
  const setOwn = (own: EditedCondition) =>
    change({ when: row.when.map((one) => (one.answer || one.number ? own : one)) })
  const setIngredient = (code: string) => {
    const others = row.when.filter((one) => !one.ingredient)
    change({ when: code ? [...others, { ingredient: code }] : others })
  }
  return (
    <CommandForm
      command={keep}
      action="Keep it in the draft"
      onSubmit={() => keep.mutate(withRule(content, consistent(row)))}
      onCancel={onClose}
    >
      <TextInput
        label="Id"
        disabled={!!rule}
        maxLength={20}
        value={row.id}
        onChange={(event) => change({ id: event.currentTarget.value.toUpperCase() })}
      />
      {!rule && (
        <NativeSelect
          label="Rates"
          data={[
            { value: '', label: 'Choose a question' },
            ...content.items.map(({ id, text }) => ({ value: id, label: `${id} ${text.en}` })),
          ]}
          value={row.item ?? ''}
          onChange={(event) => change(rating(content, row, event.currentTarget.value))}
        />
      )}
      <NativeSelect
        label="Level"
        data={levels}
        value={row.level}
        onChange={(event) => change({ level: event.currentTarget.value as FlagLevel })}
      />
      {question && chosen && (
        <OptionBoxes
          label="Answered with one of"
          question={question}
          words={content.words}
          value={chosen}
          onChange={(answer) => setOwn({ answer })}
        />
      )}
      {bounds && (
        <BoundsField
          key={row.item}
          label="Answered with a number"
          value={bounds}
          onChange={(number) => setOwn({ number })}
        />
      )}
      <NativeSelect
        label="Only if the therapy contains"
        data={[
          { value: '', label: 'whatever it contains' },
          ...ingredients.map(({ code, name }) => ({ value: code, label: name })),
        ]}
        value={ingredient}
        onChange={(event) => setIngredient(event.currentTarget.value)}
      />
      <Text size="sm" c="dimmed">
        Holds when: {conditionsOf(row) || 'nothing chosen yet'}
      </Text>
      <Textarea
        label="Reason"
        description="What prescriber and nurse read"
        autosize
        maxLength={500}
        value={row.reason}
        onChange={(event) => change({ reason: event.currentTarget.value })}
      />
      <Textarea
        label="Source"
        description="A label or a guideline. What is our own judgement carries (DJ)"
        autosize
        maxLength={200}
        value={row.source}
        onChange={(event) => change({ source: event.currentTarget.value })}
      />
      {rule && (
        <Button
          variant="subtle"
          color="red"
          onClick={() => keep.mutate(withoutRule(content, rule.id))}
        >
          Take this rule out
        </Button>
      )}
    </CommandForm>
  )
}
