import { useQuery, useQueryClient } from '@tanstack/react-query'
import { chart, type Chart } from '@/api/gen'
import { type Intent, useCommand } from '@/api/command'
import { type Timed, useTimedCommand } from '@/api/timedCommand'

export const chartKey = (visitId: string) => ['visit', visitId, 'chart']

export function useChart(visitId: string) {
  return useQuery({ queryKey: chartKey(visitId), queryFn: () => chart({ path: { visitId } }) })
}

/** Records something in the chart; the answer is the chart as it now stands. */
export function useChartCommand<What>(
  visitId: string,
  send: (what: What, intent: Intent) => Promise<Chart>,
) {
  return useCommand(send, { onSuccess: useKeepChart(visitId) })
}

/** The same for what happens at a moment: the time of the tap goes along. */
export function useTimedChartCommand<What extends object>(
  visitId: string,
  send: (what: Timed<What>, intent: Intent) => Promise<Chart>,
) {
  return useTimedCommand(send, { onSuccess: useKeepChart(visitId) })
}

function useKeepChart(visitId: string) {
  const queries = useQueryClient()
  return (chart: Chart) => void queries.setQueryData(chartKey(visitId), chart)
}
