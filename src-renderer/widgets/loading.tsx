import { texts } from '../words/texts.ts'
import classes from './state.module.css'

/** Waiting for the program; it appears only when the wait can be felt. */
export function Loading() {
  return (
    <div className={classes['loading']} role="status">
      {texts.common.loading}
    </div>
  )
}
