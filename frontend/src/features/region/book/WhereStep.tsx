import { Trans, useLingui } from '@lingui/react/macro'
import { Text, Textarea, TextInput } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { area, type AreaView, type BookAddress } from '@/api/gen'
import type { FieldErrors } from '@/ui/ErrorSummary'
import { ErrorState, LoadingState, OfflineState } from '@/ui/states'
import { StepForm } from '@/ui/StepForm'
import { OutsideArea } from './OutsideArea'

interface WhereStepProps {
  address: Partial<BookAddress>
  onChange: (address: Partial<BookAddress>) => void
  onDone: (address: BookAddress, area: AreaView) => void
}

/** The ZIP code alone decides whether we come; only then is the street asked. */
export function WhereStep({ address, onChange, onDone }: WhereStepProps) {
  const { t } = useLingui()
  const [tried, setTried] = useState<'zip' | 'street'>()
  const zip = address.zip ?? ''
  const complete = /^\d{5}$/.test(zip)
  const found = useQuery({
    queryKey: ['region', 'area', zip],
    queryFn: () => area({ query: { zip } }),
    enabled: complete,
    staleTime: Infinity,
  })
  const ours = complete && found.data?.served ? found.data : undefined

  const stage = ours ? 'street' : 'zip'
  const missing: FieldErrors = {
    ...(!complete && { zip: t`Enter the 5 digits of your ZIP code` }),
    ...(ours && !address.line1?.trim() && { line1: t`Enter your street and house number` }),
    ...(ours && !address.city?.trim() && { city: t`Enter your city` }),
  }
  const errors = tried === stage ? missing : {}

  const submit = () => {
    setTried(stage)
    if (!ours || Object.keys(missing).length > 0) return
    const state = ours.state ?? ''
    const city = address.city?.trim() ?? ''
    onDone({ ...address, line1: address.line1?.trim() ?? '', city, state, zip }, ours)
  }

  return (
    <StepForm
      action={ours ? <Trans>Use this address</Trans> : <Trans>Check my ZIP code</Trans>}
      onSubmit={submit}
      busy={found.isLoading}
      errors={errors}
    >
      <TextInput
        id="zip"
        label={t`ZIP code`}
        description={t`Where should the nurse come?`}
        inputMode="numeric"
        autoComplete="postal-code"
        maxLength={5}
        value={zip}
        error={errors.zip}
        onChange={(event) =>
          onChange({ ...address, zip: event.currentTarget.value.replace(/\D/g, '') })
        }
      />
      {found.isLoading && <LoadingState rows={1} />}
      {found.error?.unreachable && <OfflineState onRetry={() => void found.refetch()} />}
      {found.error && !found.error.unreachable && (
        <ErrorState problem={found.error} onRetry={() => void found.refetch()} />
      )}
      {complete && found.data && !ours && <OutsideArea zip={zip} />}
      {ours && <StreetFields address={address} area={ours} errors={errors} onChange={onChange} />}
    </StepForm>
  )
}

interface StreetFieldsProps {
  address: Partial<BookAddress>
  area: AreaView
  errors: FieldErrors
  onChange: (address: Partial<BookAddress>) => void
}

function StreetFields({ address, area: found, errors, onChange }: StreetFieldsProps) {
  const { t } = useLingui()
  const field = (name: 'line1' | 'line2' | 'city' | 'accessNotes') => ({
    id: name,
    value: address[name] ?? '',
    error: errors[name],
    onChange: (event: { currentTarget: { value: string } }) =>
      onChange({ ...address, [name]: event.currentTarget.value }),
  })
  const place = found.regionName
  return (
    <>
      <Text role="status" fw={600} c="teal.8">
        <Trans>Yes, we come to {place}.</Trans>
      </Text>
      <TextInput
        label={t`Street and house number`}
        autoComplete="address-line1"
        maxLength={120}
        {...field('line1')}
      />
      <TextInput
        label={t`Apartment or unit (optional)`}
        autoComplete="address-line2"
        maxLength={120}
        {...field('line2')}
      />
      <TextInput label={t`City`} autoComplete="address-level2" maxLength={80} {...field('city')} />
      <Textarea
        label={t`How do we get in? (optional)`}
        description={t`Gate code, parking, pets, which door`}
        autosize
        minRows={2}
        maxLength={500}
        {...field('accessNotes')}
      />
    </>
  )
}
