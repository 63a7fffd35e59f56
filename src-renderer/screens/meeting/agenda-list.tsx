import { type KeyboardEvent, useDeferredValue, useRef } from 'react'
import type { StoredItem } from '../../../src-main/domain/meeting/meeting.ts'
import { useMeeting, useSession } from '../../state/session-context.ts'
import { useStore } from '../../state/store.ts'
import { useReadOnly } from '../../state/use-read-only.ts'
import { texts } from '../../words/texts.ts'
import { useLateItems } from '../compare/differences.ts'
import { AgendaRow } from './agenda-row.tsx'
import { itemMarks } from './item-marks.ts'
import { LineHeads } from './line-heads.tsx'
import classes from './meeting.module.css'
import { useAgendaFocus, useFocusInView } from './use-agenda-focus.ts'
import { useDragOrder } from './use-drag-order.ts'
import { useDropOnItems } from './use-drop-on-items.ts'
import { useItemActions } from './use-item-actions.ts'
import { useSaidMove } from './use-said-move.ts'

/** More than a tall window shows. The rows below them come in the next frame, so that a long agenda opens as fast as a short one. */
const firstRows = 30

/** The items; chosen with the arrows, moved with Alt and the arrows or the mouse while the meeting can be changed. */
export function AgendaList({ selected }: { readonly selected: string | null }) {
  const { id: meetingId, items, meeting } = useMeeting()
  const findings = useStore(useSession().findings)
  const late = useLateItems()
  const actions = useItemActions()
  const readOnly = useReadOnly()
  const list = useRef<HTMLDivElement>(null)
  const { said, move } = useSaidMove(actions)
  const drag = useDragOrder(items, move, select)
  const files = useDropOnItems()
  const at = items.findIndex((item) => item.id === selected)
  const whole = useDeferredValue(true, false)
  const rows = whole ? items : items.slice(0, firstRows)

  function onKeyDown(event: KeyboardEvent) {
    const item = items[at]
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (event.ctrlKey || event.metaKey) return
    if (readOnly && (event.altKey || event.key === 'Delete')) return
    if (step !== undefined && event.altKey && item) move(item, { by: step })
    else if (step !== undefined) select(items[at + step])
    else if (event.key === 'Home') select(items[0])
    else if (event.key === 'End') select(items.at(-1))
    else if (event.key === 'Delete' && item) void actions.remove(item)
    else return
    event.preventDefault()
  }
  useAgendaFocus(list, meetingId, selected)
  useFocusInView(list, selected, at)
  function select(item: StoredItem | undefined) {
    if (item === undefined) return
    actions.select(item.id)
    list.current?.querySelector<HTMLElement>(`[data-item="${CSS.escape(item.id)}"]`)?.focus()
  }

  return (
    <>
      <div
        ref={list}
        role="listbox"
        aria-label={texts.meeting.agenda}
        className={classes['items']}
        onKeyDown={onKeyDown}
        tabIndex={-1}
        {...(readOnly ? {} : files.listeners)}
      >
        {rows.map((item, index) => (
          <div key={item.id} role="presentation">
            <LineHeads item={item} before={items[index - 1]} />
            <AgendaRow
              id={item.id}
              number={item.number}
              title={item.title}
              access={item.access}
              withdrawn={item.withdrawn}
              late={late.includes(item.number)}
              {...itemMarks(item, meeting.status, findings)}
              selected={item.id === selected}
              reachable={item.id === selected || (at < 0 && index === 0)}
              drop={files.over === item.id ? 'into' : drag.drop?.id === item.id ? drag.drop.side : null}
              fixed={readOnly}
              onSelect={actions.select}
              drag={drag.listeners}
            />
          </div>
        ))}
      </div>
      <div className={classes['said']} aria-live="polite">
        {said}
      </div>
    </>
  )
}
