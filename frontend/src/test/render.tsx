import { MantineProvider } from '@mantine/core'
import { i18n } from '@lingui/core'
import { I18nProvider } from '@lingui/react'
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { render, type RenderResult } from '@testing-library/react'
import type { ReactElement } from 'react'

/**
 * Renders with what stands around every app; queries fail at once instead of being retried.
 *
 * @param watch what the app itself does with its queries
 */
export function renderInApp(
  page: ReactElement,
  watch: (queries: QueryClient) => QueryClient = (queries) => queries,
): RenderResult {
  const plain = new QueryClient({
    defaultOptions: {
      queries: { retry: false, networkMode: 'always' },
      mutations: { networkMode: 'always' },
    },
  })
  return render(
    <MantineProvider env="test">
      <I18nProvider i18n={i18n}>
        <QueryClientProvider client={watch(plain)}>{page}</QueryClientProvider>
      </I18nProvider>
    </MantineProvider>,
  )
}
