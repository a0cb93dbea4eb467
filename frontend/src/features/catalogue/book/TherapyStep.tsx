import { Trans, useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { therapies, type TherapyView } from '@/api/gen'
import { Choices } from '@/ui/Choices'
import { EmptyState, Loaded } from '@/ui/states'
import { StepForm } from '@/ui/StepForm'

interface TherapyStepProps {
  chosen: TherapyView | undefined
  onDone: (therapy: TherapyView) => void
}

/** Names and lengths only: what a therapy may be good for is nothing that we say. */
export function TherapyStep({ chosen, onDone }: TherapyStepProps) {
  const query = useQuery({
    queryKey: ['catalogue', 'therapies'],
    queryFn: () => therapies(),
    staleTime: 300_000,
  })
  return (
    <Loaded query={query}>
      {(offered) =>
        offered.length === 0 ? (
          <EmptyState title={<Trans>No therapy can be booked right now</Trans>} />
        ) : (
          <TherapyChoice offered={offered} chosen={chosen} onDone={onDone} />
        )
      }
    </Loaded>
  )
}

function TherapyChoice({ offered, chosen, onDone }: TherapyStepProps & { offered: TherapyView[] }) {
  const { t } = useLingui()
  const [id, setId] = useState(chosen?.id)
  const [missing, setMissing] = useState(false)
  const therapy = offered.find((one) => one.id === id)
  const error = missing && !therapy ? t`Choose one therapy` : undefined
  const name = therapy?.name
  return (
    <StepForm
      action={name ? <Trans>Choose {name}</Trans> : <Trans>Choose a therapy</Trans>}
      onSubmit={() => (therapy ? onDone(therapy) : setMissing(true))}
      errors={error ? { therapy: error } : {}}
    >
      <Choices
        id="therapy"
        legend={t`Which therapy would you like?`}
        help={t`A clinician looks at every request before a nurse comes.`}
        error={error}
        options={offered.map((one) => ({
          code: one.id,
          text: one.name,
          help: <Length therapy={one} />,
        }))}
        chosen={id ? [id] : []}
        onChoose={setId}
      />
    </StepForm>
  )
}

function Length({ therapy }: { therapy: TherapyView }) {
  const contents = therapy.ingredients.map((ingredient) => ingredient.name).join(', ')
  return (
    <>
      <Trans>About {therapy.minutes} minutes</Trans>
      <br />
      <Trans>Contains: {contents}</Trans>
    </>
  )
}
