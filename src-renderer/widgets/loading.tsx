import { da } from '../words/da.ts'
import classes from './state.module.css'

/** Waiting for the program; it appears only when the wait can be felt. */
export function Loading() {
  return (
    <div className={classes['loading']} role="status">
      {da.common.loading}
    </div>
  )
}
