import { Stack, Text, Title } from '@mantine/core'
import { useState } from 'react'
import type { Answer, EditionContent } from '@/api/gen'
import { FilterChips } from '@/ui/staff/FilterChips'
import { type Answers, answerTo, openIn } from '../book/answers'
import { Question } from '../book/Question'
import { asAsked, type Language } from './editing'
import styles from './Preview.module.css'

const languages = [
  ['en', 'English'],
  ['es', 'Español'],
] as const

/** All questions of the full form as a patient sees them on a phone. Nothing that is tapped here is kept. */
export function Preview({ content }: { content: EditionContent }) {
  const [language, setLanguage] = useState<Language>('en')
  const [answers, setAnswers] = useState<Answers>({})
  const items = content.items.map((item) => asAsked(item, content.words, language))
  const open = openIn(items, answers)
  const answer = (given: Answer) => setAnswers({ ...answers, [given.item]: given })
  return (
    <Stack align="start">
      <FilterChips
        label="Language of the preview"
        options={languages}
        value={language}
        onChange={(value = language) => setLanguage(value)}
      />
      <div className={styles.phone} lang={language}>
        {content.groups.map((group) => (
          <Stack key={group.id}>
            <Title order={3}>{group.title[language]}</Title>
            {open
              .filter((item) => item.group === group.id)
              .map((item) => (
                <Question
                  key={item.id}
                  item={item}
                  answer={answerTo(answers, item)}
                  error={undefined}
                  onAnswer={answer}
                />
              ))}
          </Stack>
        ))}
        <Text c="dimmed">{content.emergencyText[language]}</Text>
      </div>
    </Stack>
  )
}
