import { defineConfig } from '@hey-api/openapi-ts'

export default defineConfig({
  input: '../docs/api/openapi.json',
  output: {
    path: 'src/api/gen',
    postProcess: ['prettier'],
    // Its own plumbing does not compile with exactOptionalPropertyTypes; the types it exports hold.
    header: ['// @ts-nocheck', '// Written by `npm run api` from docs/api/openapi.json.'],
  },
  plugins: [
    { name: '@hey-api/client-fetch', runtimeConfigPath: '@/api/client', throwOnError: true },
    { name: '@hey-api/typescript', enums: false },
    { name: '@hey-api/sdk', operations: { strategy: 'flat' }, responseStyle: 'data' },
  ],
})
