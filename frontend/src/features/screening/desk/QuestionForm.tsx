import { Button, Checkbox, NativeSelect, Stack, TextInput } from '@mantine/core'
import { useState } from 'react'
import type { EditedQuestion, EditionContent, IngredientView, ItemType } from '@/api/gen'
import { CommandForm } from '@/ui/staff/CommandForm'
import { BothLanguagesField } from './BothLanguagesField'
import { ofKind, orNone, withoutQuestion, withQuestion } from './editing'
import { MeasureField } from './MeasureField'
import { OpenerField } from './OpenerField'
import { OptionsField } from './OptionsField'
import type { KeepContent } from './useKeepContent'
import { answerKinds, isNumber } from './words'

interface QuestionFormProps {
  content: EditionContent
  /** Without one a question is added. */
  question?: EditedQuestion
  ingredients: readonly IngredientView[]
  keep: KeepContent
  onClose: () => void
}

const empty = { en: '', es: '' }

const newQuestion = (group: string): EditedQuestion => ({
  id: 'SCR-',
  group,
  type: 'YES_NO_UNSURE',
  required: true,
  kinds: ['FULL'],
  remembered: false,
  ingredients: [],
  reasons: [],
  onlyIf: [],
  anyOpens: false,
  text: empty,
  options: [],
  detailWhen: [],
})

/** One question. What is wrong with it is listed with the draft; it can be kept half done. */
export function QuestionForm({ content, question, ingredients, keep, onClose }: QuestionFormProps) {
  const [item, setItem] = useState(question ?? newQuestion(content.groups.at(-1)?.id ?? ''))
  const change = (part: Partial<EditedQuestion>) => setItem({ ...item, ...part })
  const submit = () => {
    const { help, detailText, ...rest } = item
    const words = { help: help && orNone(help), detailText: detailText && orNone(detailText) }
    keep.mutate(
      withQuestion(content, {
        ...rest,
        ...(words.help && { help: words.help }),
        ...(words.detailText && { detailText: words.detailText }),
      }),
    )
  }
  const asksAgain = item.kinds.includes('RESCREEN')
  return (
    <CommandForm command={keep} action="Keep it in the draft" onSubmit={submit} onCancel={onClose}>
      <TextInput
        label="Id"
        description="Answers and rules refer to it, so it stays"
        disabled={!!question}
        maxLength={20}
        value={item.id}
        onChange={(event) => change({ id: event.currentTarget.value.toUpperCase() })}
      />
      <NativeSelect
        label="Part"
        data={content.groups.map(({ id, title }) => ({ value: id, label: title.en }))}
        value={item.group}
        onChange={(event) => change({ group: event.currentTarget.value })}
      />
      <BothLanguagesField
        legend="Question"
        value={item.text}
        onChange={(text) => change({ text })}
      />
      <BothLanguagesField
        legend="Help below it"
        value={item.help ?? empty}
        onChange={(help) => change({ help })}
      />
      <NativeSelect
        label="Kind of answer"
        data={Object.entries(answerKinds).map(([value, label]) => ({ value, label }))}
        value={item.type}
        onChange={(event) => change(ofKind(item, event.currentTarget.value as ItemType))}
      />
      {isNumber(item.type) && (
        <MeasureField measure={item.measure} onChange={(measure) => change({ measure })} />
      )}
      <OptionsField question={item} words={content.words} onChange={change} />
      <Checkbox
        label="Must be answered"
        checked={item.required}
        onChange={(event) => change({ required: event.currentTarget.checked })}
      />
      <Checkbox
        label="Asked again before each visit"
        checked={asksAgain}
        onChange={() => change({ kinds: asksAgain ? ['FULL'] : ['FULL', 'RESCREEN'] })}
      />
      <Checkbox
        label="An earlier answer is offered again"
        checked={item.remembered}
        onChange={(event) => change({ remembered: event.currentTarget.checked })}
      />
      <Checkbox.Group
        label="Asked only with these ingredients"
        description="None: asked of everybody"
        value={item.ingredients}
        onChange={(chosen) => change({ ingredients: chosen })}
      >
        <Stack gap={6} mt={4}>
          {ingredients.map(({ code, name }) => (
            <Checkbox key={code} value={code} label={name} />
          ))}
        </Stack>
      </Checkbox.Group>
      <OpenerField content={content} question={item} onChange={change} />
      {question && (
        <Button
          variant="subtle"
          color="red"
          onClick={() => keep.mutate(withoutQuestion(content, question.id))}
        >
          Take this question out
        </Button>
      )}
    </CommandForm>
  )
}
