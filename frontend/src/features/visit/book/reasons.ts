import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import type { VisitReason } from '@/api/gen'

/** The reasons a patient may give, in their order on the page. */
export const reasonWords: Record<VisitReason, MessageDescriptor> = {
  FATIGUE_OR_HOMEBOUND: msg`Tiredness, or I cannot leave home`,
  CHRONIC_PAIN: msg`Long-lasting pain, such as migraine or fibromyalgia`,
  CHRONIC_FATIGUE: msg`Chronic fatigue syndrome`,
  ANXIETY: msg`Anxiety`,
  ASTHMA: msg`Asthma`,
  HIGH_BLOOD_PRESSURE: msg`High blood pressure`,
  CARDIAC_ARRHYTHMIA: msg`Irregular heartbeat`,
  MG_DEFICIENCY: msg`I was told that my magnesium is low`,
  OTHER: msg`Something else`,
}
