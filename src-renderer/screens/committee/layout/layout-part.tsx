import type { ReactNode } from 'react'
import classes from './layout.module.css'

export interface LayoutPartProps {
  readonly title: string
  readonly text?: string
  readonly children: ReactNode
}

/** One subject of the layout: its name, and below it what can be set. */
export function LayoutPart({ title, text, children }: LayoutPartProps) {
  return (
    <section className={classes['part']} aria-label={title}>
      <h2>{title}</h2>
      {text && <p className={classes['soft']}>{text}</p>}
      <div className={classes['fields']}>{children}</div>
    </section>
  )
}
