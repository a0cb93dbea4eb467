import type { ExamBasis, FlagDecision } from '@/api/gen'

export const examNames: Readonly<Record<ExamBasis, string>> = {
  LIVE_VIDEO: 'Live video',
  IN_PERSON: 'In person',
}

export const decisionNames: Readonly<Record<FlagDecision, string>> = {
  ALLOW: 'Allow',
  ALLOW_WITH_CONDITIONS: 'Allow with conditions',
  DECLINE: 'Decline',
}
