import { Trans, useLingui } from '@lingui/react/macro'
import { Text } from '@mantine/core'
import type { PatientView } from '@/api/gen'
import type { Person } from '@/features/identity/book/person'
import { YouStep } from '@/features/identity/book/YouStep'
import { useChangeContact, useMyRecord } from '@/features/patient/record'
import { useKept } from '@/ui/kept'
import { Page } from '@/ui/Page'
import { EmptyState, Loaded } from '@/ui/states'
import { Frame } from './Frame'

/** How the patient is called and phoned. */
export function ContactPage() {
  const { t } = useLingui()
  const record = useMyRecord(true)
  return (
    <Frame above="/visits">
      <Page title={t`Your name and phone`}>
        {record.error?.status === 404 ? (
          <EmptyState title={<Trans>We ask for them when you book your first visit.</Trans>} />
        ) : (
          <Loaded query={record}>{(mine) => <Contact mine={mine} />}</Loaded>
        )}
      </Page>
    </Frame>
  )
}

const unchanged: Partial<Person> = {}

function Contact({ mine }: { mine: PatientView }) {
  const [typed, change, forget] = useKept(`contact.${mine.id}`, unchanged)
  const save = useChangeContact()
  const { name, phone } = { ...mine, ...typed }
  return (
    <>
      {save.isSuccess && (
        <Text role="status" fw={600} c="teal.8" mb="md">
          <Trans>Your name and phone are saved.</Trans>
        </Text>
      )}
      <YouStep
        action={<Trans>Save name and phone</Trans>}
        person={{ name, phone, email: mine.email }}
        signedIn
        busy={save.isPending}
        problem={save.error}
        onChange={(part) => {
          save.reset()
          change(part)
        }}
        onDone={() =>
          save.mutate(
            { name: name.trim(), phone: phone.trim(), version: mine.version },
            { onSuccess: forget },
          )
        }
      />
    </>
  )
}
