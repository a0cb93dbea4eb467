import { Button } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { fhirQuestionnaire } from '@/api/gen'

/** Saves an edition as a FHIR file. The rules are in it: it is for staff. */
export function ExportButton({ draft, edition }: { draft: boolean; edition: string }) {
  const save = useMutation({
    mutationFn: () => fhirQuestionnaire({ query: { draft } }),
    onSuccess: ({ json }) => {
      const url = URL.createObjectURL(new Blob([json], { type: 'application/fhir+json' }))
      const link = Object.assign(document.createElement('a'), {
        href: url,
        download: `questionnaire-${edition}${draft ? '-draft' : ''}.json`,
      })
      link.click()
      URL.revokeObjectURL(url)
    },
  })
  return (
    <Button variant="default" loading={save.isPending} onClick={() => save.mutate()}>
      {draft ? 'Export the draft' : `Export edition ${edition}`} (FHIR)
    </Button>
  )
}
