import { memo, useEffect, useRef } from 'react'
import type { Access } from '../../../src-main/domain/meeting/item.ts'
import { Icon } from '../../widgets/icon.tsx'
import { texts } from '../../words/texts.ts'
import type { Side } from './agenda-place.ts'
import type { ItemMarks } from './item-marks.ts'
import classes from './meeting.module.css'
import type { DragListeners } from './use-drag-order.ts'

export interface AgendaRowProps extends ItemMarks {
  readonly id: string
  readonly number: number
  readonly title: string
  readonly access: Access
  readonly withdrawn: boolean
  /** Whether it came after the agenda was sent. */
  readonly late: boolean
  readonly selected: boolean
  /** Whether Tab stops here; one row of the list. */
  readonly reachable: boolean
  /** Where a dragged line would land beside it; "into" for files, which become its attachments. */
  readonly drop: Side | 'into' | null
  /** Whether it can't be moved. */
  readonly fixed: boolean
  readonly onSelect: (id: string) => void
  readonly drag: DragListeners
}

const words = texts.meeting.marks
const shapes = {
  decided: 'circle-check-filled',
  missingDecision: 'circle-dot',
  complete: 'circle',
  incomplete: 'circle-dashed',
} as const

/**
 * One line of the agenda: number, title, whether it is closed, and its marks. It is given plain values and drawn again
 * when one of them is another, not with every change of the meeting.
 */
export const AgendaRow = memo(function AgendaRow(props: AgendaRowProps) {
  const { id, number, title, access, withdrawn, late, state, findings } = props
  const { selected, reachable, drop, fixed, onSelect, drag } = props
  const row = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (selected) row.current?.scrollIntoView({ block: 'nearest' })
  }, [selected])
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the list handles the keys
    <div
      ref={row}
      role="option"
      aria-selected={selected}
      tabIndex={reachable ? 0 : -1}
      className={classes['row']}
      data-item={id}
      data-access={access}
      data-withdrawn={withdrawn || undefined}
      data-drop={drop ?? undefined}
      draggable={!fixed}
      onClick={() => onSelect(id)}
      onDragStart={(event) => drag.onDragStart(event, id)}
      onDragOver={(event) => drag.onDragOver(event, id)}
      onDrop={(event) => drag.onDrop(event, id)}
      onDragEnd={drag.onDragEnd}
    >
      <span className={classes['number']}>{number}</span>
      <span className={classes['title']}>
        {title}
        {access === 'closed' && (
          <span className={classes['closed']}>
            <Icon name="lock" size={12} /> {texts.common.closed}
          </span>
        )}
        {(late || withdrawn) && (
          <span className={classes['late']}>{withdrawn ? texts.transfer.withdrawn : texts.stage.late}</span>
        )}
      </span>
      <span className={classes['marks']}>
        {findings > 0 && (
          <Icon name="alert-triangle" label={words.findings(findings)} className={classes['notice']} />
        )}
        <Icon name={shapes[state]} label={words[state]} className={classes[state]} />
      </span>
    </div>
  )
})
