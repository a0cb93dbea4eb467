import { Text } from '@mantine/core'
import { useCommand } from '@/api/command'
import { type ConsentState, withdrawConsent } from '@/api/gen'
import { ProblemAlert } from '@/ui/ProblemAlert'
import { ConfirmButton } from '@/ui/staff/ConfirmButton'
import { useTimes } from '@/ui/times'

interface PatientTakesBackProps {
  visitId: string
  consent: ConsentState
}

/** The patient may say no at any time; the nurse records it, and the visit does not go on. */
export function PatientTakesBack({ visitId, consent: { at, version } }: PatientTakesBackProps) {
  const times = useTimes()
  const takeBack = useCommand<unknown>((_, intent) =>
    withdrawConsent({ path: { visitId }, ...intent }),
  )
  return (
    <>
      <Text mb="md">
        Signed{at && ` ${times.dayTime(at)}`}, version {version}.
      </Text>
      <ProblemAlert problem={takeBack.error} />
      <ConfirmButton
        label="The patient takes the consent back"
        question="The treatment may then not start or go on."
        action="The patient takes it back"
        pending={takeBack.isPending}
        onConfirm={() => takeBack.mutate()}
      />
    </>
  )
}
