import { Outlet, useRouterState } from '@tanstack/react-router'
import { SkipLink } from '@/ui/SkipLink'
import { mayOpen } from './areas'
import styles from './Frame.module.css'
import { NoAccess } from './NoAccess'
import { Rail } from './Rail'
import { useAccount } from '@/features/identity/staff/session'

/** What stands around every page of the desk. */
export function Frame() {
  const { roles } = useAccount()
  const path = useRouterState({ select: ({ location }) => location.pathname })
  return (
    <div className={styles.frame}>
      <SkipLink />
      <Rail />
      <main id="main" tabIndex={-1} className={styles.main}>
        {mayOpen(path, roles) ? <Outlet /> : <NoAccess />}
      </main>
    </div>
  )
}
