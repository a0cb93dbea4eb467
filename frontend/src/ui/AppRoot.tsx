import './theme/styles'
import { MantineProvider } from '@mantine/core'
import { I18nProvider } from '@lingui/react'
import { type QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { type ReactNode, StrictMode } from 'react'
import { i18n } from './i18n'
import { OrBroke } from './PageBroke'
import { styleNonce } from './theme/nonce'
import { type Density, roundsTheme } from './theme/theme'
import { type Clock, ClockContext } from './times'

interface AppRootProps {
  density: Density
  clock: Clock
  queries: QueryClient
  lightOnly?: boolean
  children: ReactNode
}

/** What stands around every app: look, language, clock face and the mirror of the server. */
export function AppRoot({ density, clock, queries, lightOnly, children }: AppRootProps) {
  return (
    <StrictMode>
      <MantineProvider
        theme={roundsTheme(density)}
        getStyleNonce={() => styleNonce}
        defaultColorScheme="auto"
        {...(lightOnly && { forceColorScheme: 'light' as const })}
        cssVariablesResolver={paper}
      >
        <I18nProvider i18n={i18n}>
          <QueryClientProvider client={queries}>
            <ClockContext value={clock}>
              <OrBroke>{children}</OrBroke>
            </ClockContext>
          </QueryClientProvider>
        </I18nProvider>
      </MantineProvider>
    </StrictMode>
  )
}

const paper = () => ({
  variables: {},
  light: {
    '--mantine-color-body': '#fbfaf7',
    '--mantine-color-dimmed': '#56646a',
    '--mantine-color-error': '#a61b1b',
    '--mantine-color-default-border': '#cfcbc1',
    '--mantine-color-placeholder': '#6b7478',
  },
  dark: { '--mantine-color-body': '#0f1b22', '--mantine-color-dimmed': '#a9b7bd' },
})
