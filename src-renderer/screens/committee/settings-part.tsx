import type { ReactNode } from 'react'
import classes from './committee.module.css'

/** One subject of the rules: its name at the left, what can be set at the right. */
export function SettingsPart({
  title,
  text,
  children,
}: {
  readonly title: string
  readonly text?: string
  readonly children: ReactNode
}) {
  return (
    <section className={classes['part']} aria-label={title}>
      <div>
        <h2>{title}</h2>
        {text && <p className={classes['partText']}>{text}</p>}
      </div>
      <div className={classes['fields']}>{children}</div>
    </section>
  )
}
