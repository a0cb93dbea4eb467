import { createRoot } from 'react-dom/client'
import { newQueryClient } from '@/api/queries'
import { AppRoot } from '@/ui/AppRoot'
import { nurseDensity } from '@/ui/theme/theme'
import { Page } from '@/ui/Page'

createRoot(document.getElementById('root')!).render(
  <AppRoot density={nurseDensity} clock="24h" queries={newQueryClient()}>
    <main id="main" tabIndex={-1}>
      <Page title="Rounds">{null}</Page>
    </main>
  </AppRoot>,
)
