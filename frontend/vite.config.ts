import { join } from 'node:path'
import { defineConfig } from 'vite'
import { compile } from './vite.compile.ts'

const here = import.meta.dirname

/** `vite --mode book|desk|nurse`: one source tree, three separately built apps. */
export default defineConfig(({ mode: app }) => ({
  root: join(here, 'src', app),
  base: `/${app}/`,
  publicDir: join(here, 'src', app, 'public'),
  plugins: compile(),
  resolve: { tsconfigPaths: true },
  build: {
    outDir: join(here, 'dist', app),
    emptyOutDir: true,
    manifest: true,
    // The content security policy allows no data: fonts or scripts.
    assetsInlineLimit: 0,
  },
  server: { proxy: { '/api': process.env.ROUNDS_API ?? 'http://127.0.0.1:8080' } },
}))
