import { Link } from '@tanstack/react-router'
import { BrandMark } from '@/ui/BrandMark'
import { AccountMenu } from './AccountMenu'
import { areasOf } from './areas'
import styles from './Rail.module.css'
import { useAccount } from '@/features/identity/staff/session'

/** The slim bar on the left: only what the person's roles may see. */
export function Rail() {
  const { roles } = useAccount()
  return (
    <div className={styles.rail}>
      <div className={styles.brand}>
        <BrandMark name="" />
      </div>
      <nav aria-label="Areas" className={styles.areas}>
        {areasOf(roles).map(({ path, label, icon: Icon }) => (
          <Link key={path} to={path} className={styles.area}>
            <Icon size={20} stroke={1.75} aria-hidden />
            <span>{label}</span>
          </Link>
        ))}
      </nav>
      <AccountMenu />
    </div>
  )
}
