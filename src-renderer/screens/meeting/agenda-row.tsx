import {
  IconAlertTriangle,
  IconCircle,
  IconCircleCheckFilled,
  IconCircleDashed,
  IconCircleDot,
  IconLock,
} from '@tabler/icons-react'
import { type DragEvent, useEffect, useRef } from 'react'
import type { StoredItem } from '../../../src-main/domain/meeting/meeting.ts'
import { da } from '../../words/da.ts'
import type { ItemMarks } from './item-marks.ts'
import classes from './meeting.module.css'

export interface AgendaRowProps {
  readonly item: StoredItem
  readonly marks: ItemMarks
  /** Whether it came after the agenda was sent. */
  readonly late: boolean
  readonly selected: boolean
  /** Whether Tab stops here; one row of the list. */
  readonly reachable: boolean
  readonly drop: 'above' | 'below' | null
  readonly onSelect: () => void
  readonly listeners: Readonly<
    Record<'onDragStart' | 'onDragOver' | 'onDrop', (event: DragEvent) => void>
  > & {
    readonly onDragEnd: () => void
  }
}

const words = da.meeting.marks
const shapes = {
  decided: IconCircleCheckFilled,
  missingDecision: IconCircleDot,
  complete: IconCircle,
  incomplete: IconCircleDashed,
}

/** One line of the agenda: number, title, whether it is closed, and its marks. */
export function AgendaRow(props: AgendaRowProps) {
  const { item, marks, late, selected, reachable, drop, onSelect, listeners } = props
  const State = shapes[marks.state]
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
      data-item={item.id}
      data-access={item.access}
      data-withdrawn={item.withdrawn || undefined}
      data-drop={drop ?? undefined}
      draggable
      onClick={onSelect}
      {...listeners}
    >
      <span className={classes['number']}>{item.number}</span>
      <span className={classes['title']}>
        {item.title}
        {item.access === 'closed' && (
          <span className={classes['closed']}>
            <IconLock size={12} aria-hidden /> {da.common.closed}
          </span>
        )}
        {(late || item.withdrawn) && (
          <span className={classes['late']}>{item.withdrawn ? da.transfer.withdrawn : da.stage.late}</span>
        )}
      </span>
      <span className={classes['marks']}>
        {marks.findings > 0 && (
          <IconAlertTriangle
            size={16}
            className={classes['notice']}
            role="img"
            aria-label={words.findings(marks.findings)}
          >
            <title>{words.findings(marks.findings)}</title>
          </IconAlertTriangle>
        )}
        <State size={16} className={classes[marks.state]} role="img" aria-label={words[marks.state]}>
          <title>{words[marks.state]}</title>
        </State>
      </span>
    </div>
  )
}
