import type { ReactNode } from 'react'
import { useCommitteeDetails } from '../../state/committee-session.ts'
import classes from './committee.module.css'

export interface PlaceFrameProps {
  readonly title: string
  /** One line under the title, after the committee's name. */
  readonly lead?: string
  readonly actions?: ReactNode
  readonly children: ReactNode
  /** Takes the whole width there is, for a place of several columns. */
  readonly wide?: boolean
}

/** A committee's own place: its title, whose it is, and what can be done there. */
export function PlaceFrame({ title, lead, actions, children, wide = false }: PlaceFrameProps) {
  const { committee } = useCommitteeDetails()
  return (
    <main className={classes['page']} data-column="item">
      <div className={classes['column']} data-wide={wide || undefined}>
        <header className={classes['head']}>
          <div>
            <h1>{title}</h1>
            <p className={classes['soft']}>
              {committee.name}
              {lead && `. ${lead}`}
            </p>
          </div>
          {actions}
        </header>
        {children}
      </div>
    </main>
  )
}
