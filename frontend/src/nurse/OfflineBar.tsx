import { useNetwork } from '@mantine/hooks'
import { IconWifiOff } from '@tabler/icons-react'
import classes from './OfflineBar.module.css'

export function OfflineBar() {
  const { online } = useNetwork()
  return (
    <div role="status" className={classes.bar} hidden={online}>
      {!online && (
        <>
          <IconWifiOff size={22} aria-hidden /> You are offline. What you typed stays on this
          screen.
        </>
      )}
    </div>
  )
}
