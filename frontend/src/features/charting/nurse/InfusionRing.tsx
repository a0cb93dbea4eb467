import { IconDroplet, IconPlayerPause } from '@tabler/icons-react'
import { elapsed, minutesSince, useNow } from '@/ui/clock'
import classes from './InfusionRing.module.css'

interface InfusionRingProps {
  startedAt: string
  paused: boolean
}

const radius = 92
const length = 2 * Math.PI * radius

/** Time since the start. One turn is an hour, a mark every quarter: it shows time, not how much has run in. */
export function InfusionRing({ startedAt, paused }: InfusionRingProps) {
  const now = useNow()
  const minute = minutesSince(startedAt, now)
  const Glyph = paused ? IconPlayerPause : IconDroplet
  return (
    <div className={classes.ring} data-paused={paused || undefined}>
      <svg viewBox="0 0 200 200" aria-hidden>
        <circle className={classes.track} cx="100" cy="100" r={radius} />
        <circle
          className={classes.hand}
          cx="100"
          cy="100"
          r={radius}
          strokeDasharray={`${((minute % 60) / 60) * length} ${length}`}
        />
        {[0, 90, 180, 270].map((turn) => (
          <line
            key={turn}
            className={classes.mark}
            x1="100"
            x2="100"
            y1="3"
            y2="15"
            transform={`rotate(${turn} 100 100)`}
          />
        ))}
      </svg>
      <div className={classes.words}>
        <Glyph size={28} aria-hidden />
        <span className={classes.time} role="timer" aria-label="Time since the start">
          {elapsed(startedAt, now)}
        </span>
        <span>{paused ? 'paused' : 'since the start'}</span>
      </div>
    </div>
  )
}
