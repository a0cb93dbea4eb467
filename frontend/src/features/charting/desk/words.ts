import type { Alertness, Tolerance, VitalsPhase } from '@/api/gen'

export const phaseNames: Readonly<Record<VitalsPhase, string>> = {
  PRE: 'Before',
  DURING: 'During',
  POST: 'After',
}

export const alertnessNames: Readonly<Record<Alertness, string>> = {
  A: 'Alert',
  C: 'New confusion',
  V: 'To voice',
  P: 'To pain',
  U: 'Unresponsive',
}

export const toleranceNames: Readonly<Record<Tolerance, string>> = {
  WELL: 'well',
  MINOR: 'minor complaints',
  POOR: 'poorly',
}

/** Readings for which a patient may have a stricter limit. */
export const limited: Readonly<Record<string, string>> = {
  systolic: 'Systolic pressure (mmHg)',
  diastolic: 'Diastolic pressure (mmHg)',
  pulse: 'Pulse (/min)',
  breaths: 'Breaths (/min)',
  spo2: 'Oxygen saturation (%)',
  temperatureC: 'Temperature (°C)',
  pain: 'Pain (of 10)',
}
