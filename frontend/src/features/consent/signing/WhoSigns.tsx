import { useLingui } from '@lingui/react/macro'
import { TextInput } from '@mantine/core'
import type { SignerAuthority } from '@/api/gen'
import { Choices } from '@/ui/Choices'
import type { Signed } from './missingIn'

interface WhoSignsProps {
  signed: Signed
  error: string | undefined
  onChange: (part: Partial<Signed>) => void
}

/** The patient, or who may decide for the patient and by what right. */
export function WhoSigns({ signed, error, onChange }: WhoSignsProps) {
  const { t } = useLingui()
  return (
    <>
      <Choices<SignerAuthority>
        id="authority"
        legend={t`Who signs?`}
        options={[
          { code: 'SELF', text: t`I sign for myself` },
          { code: 'DECIDES_FOR_PATIENT', text: t`I have the right to decide for the patient` },
        ]}
        chosen={[signed.authority]}
        onChoose={(authority) => onChange({ authority })}
      />
      {signed.authority === 'DECIDES_FOR_PATIENT' && (
        <TextInput
          id="authorityWords"
          label={t`Who are you to the patient?`}
          description={t`For example mother, or legal guardian`}
          maxLength={200}
          value={signed.authorityWords}
          error={error}
          onChange={(event) => onChange({ authorityWords: event.currentTarget.value })}
        />
      )}
    </>
  )
}
