import { QueryClient } from '@tanstack/react-query'
import type { Problem } from './Problem'

declare module '@tanstack/react-query' {
  interface Register {
    defaultError: Problem
  }
}

/** The server's mirror in the browser. Refusals are answers and are not asked again. */
export function newQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: 15_000,
        retry: (failures, problem) => problem.transient && failures < 2,
        // Offline is a state that pages show, so a query fails instead of waiting silently.
        networkMode: 'always',
        refetchOnReconnect: true,
      },
      mutations: { networkMode: 'always' },
    },
  })
}
