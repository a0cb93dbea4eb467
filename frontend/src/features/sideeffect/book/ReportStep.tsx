import { Trans, useLingui } from '@lingui/react/macro'
import { Anchor, Text } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { symptoms } from '@/api/gen'
import { EmergencyText } from '@/ui/EmergencyText'
import { Loaded } from '@/ui/states'
import { ReportForm } from './ReportForm'
import { ReportSent } from './ReportSent'

interface ReportStepProps {
  visitId: string
  phone: string
  backHref: string
}

export function ReportStep({ visitId, phone, backHref }: ReportStepProps) {
  const { i18n } = useLingui()
  const [filed, setFiled] = useState<{ emergencyText: string | undefined }>()
  const catalogue = useQuery({
    queryKey: ['symptoms', i18n.locale],
    queryFn: () => symptoms({ query: { language: i18n.locale } }),
    staleTime: Infinity,
  })
  if (filed) {
    return (
      <>
        {filed.emergencyText && <EmergencyText text={filed.emergencyText} />}
        <ReportSent phone={phone} backHref={backHref} />
      </>
    )
  }
  return (
    <>
      <Text mb="md" fw={600}>
        <Trans>
          Is it an emergency? <Anchor href="tel:911">Call 911</Anchor> now and do not wait for us.
        </Trans>
      </Text>
      <Loaded query={catalogue} rows={4}>
        {(all) => (
          <ReportForm
            visitId={visitId}
            symptoms={all}
            onFiled={(emergencyText) => {
              setFiled({ emergencyText })
              window.scrollTo(0, 0)
            }}
          />
        )}
      </Loaded>
    </>
  )
}
