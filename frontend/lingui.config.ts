import { defineConfig } from '@lingui/cli'
import { formatter } from '@lingui/format-po'

/** Patients read English or Spanish; staff screens are English. */
export default defineConfig({
  sourceLocale: 'en',
  locales: ['es'],
  // Without places in the source, the catalogue changes only when a text does.
  format: formatter({ origins: false }),
  orderBy: 'message',
  catalogs: [
    {
      path: 'src/book/locales/{locale}',
      include: ['src/book/**', 'src/ui/**', 'src/features/*/book/**', 'src/features/*/signing/**'],
      exclude: ['**/ui/staff/**', '**/*.test.*'],
    },
  ],
})
