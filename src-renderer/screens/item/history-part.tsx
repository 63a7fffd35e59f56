import type { HistoryEntry } from '../../../src-main/domain/meeting/item.ts'
import type { StoredItem } from '../../../src-main/domain/meeting/meeting.ts'
import { RichTextView } from '../../editor/rich-text-view.tsx'
import { useSession } from '../../state/session-context.ts'
import { RowTools } from '../../widgets/row-tools.tsx'
import { texts } from '../../words/texts.ts'
import { OfferedHistory } from '../transfer/offered-history.tsx'
import classes from './item.module.css'
import { useListChanges } from './use-list-changes.ts'

const words = texts.item.history

/** Earlier decisions on the same case, as they were made: read only, but each can be removed. Those the program knows of are offered. */
export function HistoryPart({ item }: { readonly item: StoredItem }) {
  const { api } = useSession()
  const { remove } = useListChanges<HistoryEntry>({
    read: ({ history }) => history,
    itemId: item.id,
    save: (history, was) => api.item.saveHistory({ itemId: item.id, history: [...history], was: [...was] }),
  })
  return (
    <>
      <ul className={classes['history']}>
        {item.history.map((entry, at) => {
          const line = words.line(entry.date === null ? '' : texts.dates.short(entry.date), entry.committee)
          return (
            <li key={line} className={classes['point']}>
              <div className={classes['pointBody']}>
                <p className={classes['soft']} data-text={`${item.id}:history-committee:${at + 1}`}>
                  {line}
                </p>
                <div lang="da" className="document" data-text={`${item.id}:history:${at + 1}`}>
                  <RichTextView value={entry.body} />
                </div>
              </div>
              <RowTools
                name={words.decision(line)}
                onUp={null}
                onDown={null}
                onRemove={() => remove(at, words.removed(line))}
              />
            </li>
          )
        })}
      </ul>
      <OfferedHistory item={item} />
    </>
  )
}
