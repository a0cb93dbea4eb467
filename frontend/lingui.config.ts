import { defineConfig } from '@lingui/cli'

/** Patients read English or Spanish; staff screens are English. */
export default defineConfig({
  sourceLocale: 'en',
  locales: ['es'],
  catalogs: [
    {
      path: 'src/book/locales/{locale}',
      include: ['src/book/**', 'src/ui/**', 'src/features/*/book/**'],
      exclude: ['**/ui/staff/**', '**/*.test.*'],
    },
  ],
})
