import type { StoredItem } from '../../../src-main/domain/meeting/meeting.ts'
import { RichTextView } from '../../editor/rich-text-view.tsx'
import { texts } from '../../words/texts.ts'
import { OfferedHistory } from '../transfer/offered-history.tsx'
import classes from './item.module.css'

/** Earlier decisions on the same case, read only; those the program knows of are offered. */
export function HistoryPart({ item }: { readonly item: StoredItem }) {
  return (
    <>
      <ul className={classes['history']}>
        {item.history.map((entry) => {
          const line = texts.item.history.line(
            entry.date === null ? '' : texts.dates.short(entry.date),
            entry.committee,
          )
          return (
            <li key={line}>
              <p className={classes['soft']}>{line}</p>
              <div lang="da" className="document">
                <RichTextView value={entry.body} />
              </div>
            </li>
          )
        })}
      </ul>
      <OfferedHistory item={item} />
    </>
  )
}
