import { takeStep, type TakeStep } from '@/api/gen'
import { type Timed, useTimedCommand } from '@/api/timedCommand'

/** Takes a step of the visit's life from the tablet, with the time of the tap. */
export function useStep(visitId: string) {
  return useTimedCommand((step: Timed<Omit<TakeStep, 'deviceAt'>>, intent) =>
    takeStep({ path: { id: visitId }, body: step, ...intent }),
  )
}
