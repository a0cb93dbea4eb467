import { Trans, useLingui } from '@lingui/react/macro'
import { Anchor, Text } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { symptoms } from '@/api/gen'
import { Loaded } from '@/ui/states'
import { ReportForm, type ReportFormProps } from './ReportForm'

export function ReportStep(form: Omit<ReportFormProps, 'symptoms'>) {
  const { i18n } = useLingui()
  const catalogue = useQuery({
    queryKey: ['symptoms', i18n.locale],
    queryFn: () => symptoms({ query: { language: i18n.locale } }),
    staleTime: Infinity,
  })
  return (
    <>
      <Text mb="md" fw={600}>
        <Trans>
          Is it an emergency? <Anchor href="tel:911">Call 911</Anchor> now and do not wait for us.
        </Trans>
      </Text>
      <Loaded query={catalogue} rows={4}>
        {(all) => <ReportForm symptoms={all} {...form} />}
      </Loaded>
    </>
  )
}
