import type { AddTimeOff, WeeklyShiftView } from '@/api/gen'

export const weekdays = [
  'MONDAY',
  'TUESDAY',
  'WEDNESDAY',
  'THURSDAY',
  'FRIDAY',
  'SATURDAY',
  'SUNDAY',
] as const satisfies readonly WeeklyShiftView['weekday'][]

export const weekdayNames: Readonly<Record<WeeklyShiftView['weekday'], string>> = {
  MONDAY: 'Mon',
  TUESDAY: 'Tue',
  WEDNESDAY: 'Wed',
  THURSDAY: 'Thu',
  FRIDAY: 'Fri',
  SATURDAY: 'Sat',
  SUNDAY: 'Sun',
}

export const reasons = [
  'HOLIDAY',
  'ILLNESS',
  'TRAINING',
  'FAMILY',
  'OTHER',
] as const satisfies readonly AddTimeOff['reason'][]

export const reasonLabels: Readonly<Record<AddTimeOff['reason'], string>> = {
  HOLIDAY: 'Holiday',
  ILLNESS: 'Illness',
  TRAINING: 'Training',
  FAMILY: 'Family',
  OTHER: 'Other',
}

/** 08:00, from a time that may bring seconds. */
export const short = (time: string) => time.slice(0, 5)
