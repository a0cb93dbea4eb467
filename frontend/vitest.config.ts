import { defineConfig } from 'vitest/config'
import { compile } from './vite.compile.ts'

export default defineConfig({
  plugins: compile(),
  resolve: { tsconfigPaths: true },
  test: {
    environment: 'jsdom',
    include: ['src/**/*.test.{ts,tsx}'],
    setupFiles: ['src/test/setup.ts'],
    pool: 'threads',
    maxWorkers: 2,
    css: false,
    // A busy machine is slow, not wrong.
    testTimeout: 30_000,
  },
})
