import { useQuery, useQueryClient } from '@tanstack/react-query'
import { chart, type Chart } from '@/api/gen'
import { type Intent, useCommand } from '@/api/command'
import { type Timed, useTimedCommand } from '@/api/timedCommand'

export const chartKey = (visitId: string) => ['visit', visitId, 'chart']

export function useChart(visitId: string) {
  return useQuery({ queryKey: chartKey(visitId), queryFn: () => chart({ path: { visitId } }) })
}

interface Recording {
  /** See {@link CommandOptions.act}: for what would else stand in the chart twice. */
  act?: string
  /** Runs although the screen was left meanwhile. */
  onRecorded?: () => void
}

/** Records something in the chart; the answer is the chart as it now stands. */
export function useChartCommand<What>(
  visitId: string,
  send: (what: What, intent: Intent) => Promise<Chart>,
  recording?: Recording,
) {
  return useCommand(send, useKeepChart(visitId, recording))
}

/** The same for what happens at a moment: the time of the tap goes along. */
export function useTimedChartCommand<What extends object>(
  visitId: string,
  send: (what: Timed<What>, intent: Intent) => Promise<Chart>,
  recording?: Recording,
) {
  return useTimedCommand(send, useKeepChart(visitId, recording))
}

function useKeepChart(visitId: string, { act, onRecorded }: Recording = {}) {
  const queries = useQueryClient()
  return {
    ...(act && { act }),
    onSuccess: (chart: Chart) => {
      queries.setQueryData(chartKey(visitId), chart)
      onRecorded?.()
    },
  }
}
