import './styles'
import { createRoot } from 'react-dom/client'
import { newQueryClient } from '@/api/queries'
import { watchSession } from '@/features/identity/staff/watchSession'
import { AppRoot } from '@/ui/AppRoot'
import { nurseDensity } from '@/ui/theme/theme'
import { Frame } from './Frame'
import { refreshAfterCommands } from './refreshAfterCommands'
import { SessionGate } from './SessionGate'

const queries = refreshAfterCommands(watchSession(newQueryClient()))

createRoot(document.getElementById('root')!).render(
  <AppRoot density={nurseDensity} clock="24h" queries={queries}>
    <SessionGate>
      <Frame />
    </SessionGate>
  </AppRoot>,
)
