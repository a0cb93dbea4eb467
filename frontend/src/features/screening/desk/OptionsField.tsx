import { Button, Checkbox, Fieldset, Group, TextInput } from '@mantine/core'
import type { BothLanguages, EditedOption, EditedQuestion, EditionContent } from '@/api/gen'
import { toggled } from '@/ui/choose'
import { BothLanguagesField } from './BothLanguagesField'
import { optionsOf } from './editing'

interface OptionsFieldProps {
  question: EditedQuestion
  words: EditionContent['words']
  onChange: (part: Partial<EditedQuestion>) => void
}

/** The options of a question, and which of them ask for words. */
export function OptionsField({ question, words, onChange }: OptionsFieldProps) {
  const { type, detailWhen, detailText } = question
  const options = optionsOf(question)
  const fixed = type === 'YES_NO_UNSURE'
  const replace = (at: number, option: EditedOption) =>
    onChange({ options: options.with(at, option) })
  if (type === 'TEXT') return null
  return (
    <Fieldset legend="Options">
      {options.map((option, at) => (
        <Group key={at} align="end" mb="sm" gap="xs">
          <TextInput
            label="Code"
            disabled={fixed}
            maxLength={40}
            value={option.code}
            onChange={(event) =>
              replace(at, { ...option, code: event.currentTarget.value.toUpperCase() })
            }
          />
          <Checkbox
            label="asks for words"
            checked={detailWhen.includes(option.code)}
            onChange={() => onChange({ detailWhen: toggled(detailWhen, option.code) })}
          />
          {!fixed && (
            <>
              <OptionWords
                option={option}
                shared={words[option.code]}
                onChange={(text) => replace(at, { code: option.code, text })}
              />
              <Button
                variant="default"
                size="compact-sm"
                onClick={() =>
                  onChange({
                    options: options.toSpliced(at, 1),
                    detailWhen: detailWhen.filter((code) => code !== option.code),
                  })
                }
              >
                Take out
              </Button>
            </>
          )}
        </Group>
      ))}
      {!fixed && (
        <Button
          variant="default"
          size="compact-sm"
          onClick={() => onChange({ options: [...options, { code: '' }] })}
        >
          Add an option
        </Button>
      )}
      {detailWhen.length > 0 && (
        <BothLanguagesField
          legend="What it asks for"
          value={detailText ?? { en: '', es: '' }}
          onChange={(text) => onChange({ detailText: text })}
        />
      )}
    </Fieldset>
  )
}

interface OptionWordsProps {
  option: EditedOption
  shared: BothLanguages | undefined
  onChange: (text: BothLanguages) => void
}

/** Options such as "not sure" have words that all questions share. */
function OptionWords({ option, shared, onChange }: OptionWordsProps) {
  const text = option.text ?? shared ?? { en: '', es: '' }
  const field = (language: keyof BothLanguages, label: string) => (
    <TextInput
      label={label}
      lang={language}
      maxLength={1000}
      value={text[language]}
      onChange={(event) => onChange({ ...text, [language]: event.currentTarget.value })}
    />
  )
  return (
    <>
      {field('en', 'English')}
      {field('es', 'Spanish')}
    </>
  )
}
