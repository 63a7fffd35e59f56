import type { RichText } from '../../../src-main/domain/rich-text/rich-text.ts'
import { ChangedText } from '../round-trip/changed-text.tsx'
import classes from './versions.module.css'

export interface ComparedTextProps {
  /** Null where nothing is written. */
  readonly from: RichText | null
  readonly to: RichText | null
  readonly words: { readonly difference: string; readonly same: string; readonly gone: string }
}

/** Two texts laid together: what was taken away and what came, each marked by more than its colour. */
export function ComparedText({ from, to, words }: ComparedTextProps) {
  if (JSON.stringify(from) === JSON.stringify(to)) return <p className={classes['soft']}>{words.same}</p>
  return (
    <>
      <p className={classes['soft']}>{words.difference}</p>
      <ChangedText text={{ now: from, incoming: to }} emptied={words.gone} />
    </>
  )
}
