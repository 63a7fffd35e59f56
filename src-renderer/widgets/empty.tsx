import type { ReactNode } from 'react'
import classes from './state.module.css'

/** A place with nothing in it yet: what belongs here, and how to begin. */
export function Empty({
  title,
  text,
  children,
}: {
  readonly title: string
  readonly text: string
  readonly children?: ReactNode
}) {
  return (
    <div className={classes['state']}>
      <p className={classes['title']}>{title}</p>
      <p className={classes['text']}>{text}</p>
      {children}
    </div>
  )
}
