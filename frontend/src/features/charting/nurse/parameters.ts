import type { Alertness, Readings } from '@/api/gen'
import { typedNumber, type NumberShape } from '@/ui/padKeys'

export type NumberKey = Exclude<keyof Readings, 'alertness'>

export interface Parameter extends NumberShape {
  key: NumberKey
  name: string
  unit: string
}

/** The readings of a visit in the order in which they are taken. Limits stay on the server. */
export const parameters: readonly Parameter[] = [
  { key: 'systolic', name: 'Systolic', unit: 'mmHg', digits: 3, decimals: 0 },
  { key: 'diastolic', name: 'Diastolic', unit: 'mmHg', digits: 3, decimals: 0 },
  { key: 'pulse', name: 'Pulse', unit: '/min', digits: 3, decimals: 0 },
  { key: 'breaths', name: 'Breaths', unit: '/min', digits: 2, decimals: 0 },
  { key: 'spo2', name: 'SpO₂', unit: '%', digits: 3, decimals: 0 },
  { key: 'temperatureC', name: 'Temperature', unit: '°C', digits: 3, decimals: 1 },
  { key: 'pain', name: 'Pain', unit: 'of 10', digits: 2, decimals: 0 },
]

export const alertnessWords: Record<Alertness, string> = {
  A: 'Alert',
  C: 'New confusion',
  V: 'Answers to voice',
  P: 'Answers to pain',
  U: 'Does not answer',
}

/** What stands in the fields, as typed. */
export type TypedReadings = Partial<Record<NumberKey, string>> & { alertness?: Alertness }

/** As typed and never converted; what was not measured is absent. */
export function readingsOf({ alertness, ...typed }: TypedReadings): Readings {
  const readings: Readings = alertness ? { alertness } : {}
  for (const { key } of parameters) {
    const value = typedNumber(typed[key] ?? '')
    if (value !== undefined) readings[key] = value
  }
  return readings
}

export const isEmpty = (readings: Readings): boolean => Object.keys(readings).length === 0
