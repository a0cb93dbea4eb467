import { Paper, Stack } from '@mantine/core'
import type { ReactNode } from 'react'
import { BrandMark } from '@/ui/BrandMark'
import { Page } from '@/ui/Page'
import styles from './Doorway.module.css'

/** A page before the desk: signing in, accepting an invitation. */
export function Doorway({ title, children }: { title: string; children: ReactNode }) {
  return (
    <main id="main" tabIndex={-1} className={styles.doorway}>
      <Stack gap="lg">
        <BrandMark name="Rounds desk" />
        <Paper p="lg">
          <Page title={title} focus={false}>
            {children}
          </Page>
        </Paper>
      </Stack>
    </main>
  )
}
