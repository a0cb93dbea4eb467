import { createRoot } from 'react-dom/client'
import { newQueryClient } from '@/api/queries'
import { watchSession } from '@/features/identity/session'
import { AppRoot } from '@/ui/AppRoot'
import { bookDensity } from '@/ui/theme/theme'
import { BookApp } from './BookApp'
import { DraftProvider } from './draft'
import { changeLanguage, firstLanguage } from './language'
import { followLinks } from './route'

followLinks()
await changeLanguage(firstLanguage())

createRoot(document.getElementById('root')!).render(
  <AppRoot density={bookDensity} clock="12h" lightOnly queries={watchSession(newQueryClient())}>
    <DraftProvider>
      <BookApp />
    </DraftProvider>
  </AppRoot>,
)
