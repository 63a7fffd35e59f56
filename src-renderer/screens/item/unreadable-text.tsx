import { texts } from '../../words/texts.ts'
import classes from './item.module.css'

/** A stored text the gate refused: shown as it lies, never edited and never saved. */
export function UnreadableText({ text, reason }: { readonly text: string; readonly reason: string }) {
  const { message } = texts.told.refusal({ code: 'rich-text-unreadable', message: reason, wayOut: '' })
  return (
    <div className={classes['unreadable']}>
      <p role="alert">
        {message} {texts.item.unreadable}
      </p>
      <pre>{text}</pre>
    </div>
  )
}
