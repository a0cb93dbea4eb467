import { createRoot } from 'react-dom/client'
import { newQueryClient } from '@/api/queries'
import { AppRoot } from '@/ui/AppRoot'
import { bookDensity } from '@/ui/theme/theme'
import { Page } from '@/ui/Page'

createRoot(document.getElementById('root')!).render(
  <AppRoot density={bookDensity} clock="12h" lightOnly queries={newQueryClient()}>
    <main id="main" tabIndex={-1}>
      <Page title="Rounds">{null}</Page>
    </main>
  </AppRoot>,
)
