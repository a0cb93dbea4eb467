import { VisuallyHidden } from '@mantine/core'
import { IconCheck } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import type { PathStep } from './nextStep'
import { stepLooks } from './stepLooks'
import classes from './VisitPath.module.css'

const words = { done: 'done', now: 'next', later: 'later' }

export function PathItem({ step, children }: { step: PathStep; children: ReactNode }) {
  const { name, state } = step
  const { title, icon: Glyph } = stepLooks[name]
  return (
    <li
      className={classes.item}
      data-state={state}
      aria-current={state === 'now' ? 'step' : undefined}
    >
      <span className={classes.mark}>
        {state === 'done' ? <IconCheck size={24} aria-hidden /> : <Glyph size={24} aria-hidden />}
      </span>
      <div>
        <h2 className={classes.title}>
          {title}
          <VisuallyHidden>, {words[state]}</VisuallyHidden>
        </h2>
        {state !== 'now' && children}
      </div>
      {state === 'now' && <div className={classes.card}>{children}</div>}
    </li>
  )
}
