import { expect, test } from 'vitest'
import type { FlagLevel, FlagView } from '@/api/gen'
import { decisionKeys, flagForKey, inOrder, isDecidable, needsConfirmation } from './decisions'

const flag = (id: string, level: FlagLevel, part: Partial<FlagView> = {}): FlagView => ({
  id,
  level,
  rule: 'SCR-B03',
  ruleVersion: '1',
  reason: 'Builds up.',
  source: '[L-MG]',
  judgement: false,
  overridable: level !== 'STOP_FINAL',
  ...part,
})
const at = { at: '2026-11-24T17:00:00Z', local: '2026-11-24T10:00', zone: 'America/Phoenix' }
const decided = {
  decision: { id: 'd1', decision: 'ALLOW', reason: 'Spoken to her.', by: 'Dr. X', at },
} as const

test('nobody decides a final stop, and nothing is to decide about an info', () => {
  expect(isDecidable(flag('1', 'STOP_FINAL'))).toBe(false)
  expect(isDecidable(flag('1', 'STOP', { overridable: false }))).toBe(false)
  expect(isDecidable(flag('1', 'INFO'))).toBe(false)
  expect(isDecidable(flag('1', 'STOP'))).toBe(true)
  expect(isDecidable(flag('1', 'NEEDS_REVIEW'))).toBe(true)
})

test('letting a stop pass is confirmed a second time, declining it is not', () => {
  expect(needsConfirmation(flag('1', 'STOP'), 'ALLOW')).toBe(true)
  expect(needsConfirmation(flag('1', 'STOP'), 'ALLOW_WITH_CONDITIONS')).toBe(true)
  expect(needsConfirmation(flag('1', 'STOP'), 'DECLINE')).toBe(false)
  expect(needsConfirmation(flag('1', 'NEEDS_REVIEW'), 'ALLOW')).toBe(false)
})

test('a, c and d stand for the three decisions', () => {
  expect(decisionKeys.map(({ key, decision }) => `${key} ${decision}`)).toEqual([
    'a ALLOW',
    'c ALLOW_WITH_CONDITIONS',
    'd DECLINE',
  ])
})

test('a key speaks of the flag with the focus, else of the first that is open', () => {
  const flags = [
    flag('final', 'STOP_FINAL'),
    flag('done', 'NEEDS_REVIEW', decided),
    flag('open', 'NEEDS_REVIEW'),
  ]
  expect(flagForKey(flags, undefined)?.id).toBe('open')
  expect(flagForKey(flags, 'done')?.id).toBe('done')
  expect(flagForKey(flags, 'final')).toBeUndefined()
  expect(flagForKey([flag('done', 'STOP', decided)], undefined)).toBeUndefined()
})

test('the gravest flag stands first', () => {
  const flags = [flag('i', 'INFO'), flag('s', 'STOP'), flag('r', 'NEEDS_REVIEW')]
  expect(inOrder(flags).map(({ id }) => id)).toEqual(['s', 'r', 'i'])
})
