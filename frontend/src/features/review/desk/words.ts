import type { CallOutcome, ScreeningKind, VisitReason } from '@/api/gen'

export const kindNames: Readonly<Record<ScreeningKind, string>> = {
  FULL: 'Full screening',
  RESCREEN: 'Re-screen',
  DOOR: 'Door check',
}

export const reasonNames: Readonly<Record<VisitReason, string>> = {
  ASTHMA: 'Asthma',
  ANXIETY: 'Anxiety',
  CARDIAC_ARRHYTHMIA: 'Irregular heartbeat',
  CHRONIC_PAIN: 'Chronic pain',
  CHRONIC_FATIGUE: 'Chronic fatigue',
  HIGH_BLOOD_PRESSURE: 'High blood pressure',
  MG_DEFICIENCY: 'Magnesium deficiency',
  FATIGUE_OR_HOMEBOUND: 'Fatigue or homebound',
  OTHER: 'Other',
}

export const callOutcomes: Readonly<Record<CallOutcome, string>> = {
  REACHED: 'Reached',
  TRY_AGAIN: 'No answer, to be tried again',
  NO_ANSWER: 'No answer, given up',
  NOT_NEEDED: 'No longer needed',
}
