import babel from '@rolldown/plugin-babel'
import { lingui } from '@lingui/vite-plugin'
import react from '@vitejs/plugin-react'
import type { PluginOption } from 'vite'

/** How sources become JavaScript, the same for the apps and for their tests. */
export function compile(): PluginOption[] {
  return [
    react(),
    babel({
      include: /src\/.*\.tsx?$/,
      // English lives in the source only: its text must survive the production build.
      plugins: [['@lingui/babel-plugin-lingui-macro', { stripMessageField: false }]],
    }),
    lingui({ failOnMissing: true }),
  ]
}
