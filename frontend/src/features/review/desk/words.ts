import type { ScreeningKind, VisitReason } from '@/api/gen'

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
