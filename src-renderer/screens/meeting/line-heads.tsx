import type { Item } from '../../../src-main/domain/meeting/item.ts'
import { texts } from '../../words/texts.ts'
import classes from './meeting.module.css'

const words = texts.meeting

type Headed = Pick<Item, 'access' | 'group'>

/** What stands over a line of the agenda: where closed items begin and end, and where a group does. */
export function LineHeads({ item, before }: { readonly item: Headed; readonly before: Headed | undefined }) {
  const divided = item.access !== (before?.access ?? 'open')
  const group = groupHead(item, before, divided)
  return (
    <>
      {divided && (
        <div className={classes['divide']} data-access={item.access} aria-hidden>
          {item.access === 'closed' ? words.closedItems : words.openItems}
        </div>
      )}
      {group !== null && (
        <div className={classes['group']} aria-hidden>
          {group}
        </div>
      )}
    </>
  )
}

/** The group that begins here. Where one ends without another that is said too, unless the line over it says it already. */
function groupHead(item: Headed, before: Headed | undefined, divided: boolean): string | null {
  const group = before?.group ?? null
  if (item.group === group) return null
  return item.group ?? (divided ? null : words.ungrouped)
}
