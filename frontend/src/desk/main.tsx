import './styles'
import { RouterProvider } from '@tanstack/react-router'
import { createRoot } from 'react-dom/client'
import { newQueryClient } from '@/api/queries'
import { AppRoot } from '@/ui/AppRoot'
import { deskDensity } from '@/ui/theme/theme'
import { router } from './router'
import { watchSession } from '@/features/identity/staff/watchSession'

createRoot(document.getElementById('root')!).render(
  <AppRoot density={deskDensity} clock="24h" queries={watchSession(newQueryClient())}>
    <RouterProvider router={router} />
  </AppRoot>,
)
