import { useState } from 'react'
import { flushSync } from 'react-dom'
import { sectionsWithFilled } from '../../../src-main/domain/items/filled-slots.ts'
import type { StoredItem } from '../../../src-main/domain/meeting/meeting.ts'
import { KnownTexts } from '../../editor/completion/known-texts.ts'
import { ToolbarSlot } from '../../editor/toolbar-slot.tsx'
import { useSession } from '../../state/session-context.ts'
import { TextUndo } from '../../state/text-undo.ts'
import { useReadOnly } from '../../state/use-read-only.ts'
import { useUndo } from '../../state/use-undo.ts'
import { useUndoInFields } from '../../state/use-undo-in-fields.ts'
import { moveBetweenTexts } from '../../widgets/between-texts.ts'
import { useFileDrop } from '../../widgets/use-file-drop.ts'
import { texts } from '../../words/texts.ts'
import { ItemMarks } from '../transfer/item-marks.tsx'
import { partsUnder } from '../versions/part-name.ts'
import { TwoVersions } from '../versions/two-versions.tsx'
import { attachFiles } from './attachment-batches.ts'
import classes from './item.module.css'
import { ItemBar } from './item-bar.tsx'
import { ItemFindings } from './item-findings.tsx'
import { ItemHead } from './item-head.tsx'
import { ItemParts } from './item-parts.tsx'
import { useKnownTexts } from './use-known-texts.ts'

export interface ItemPageProps {
  readonly item: StoredItem
  readonly onStep: (by: number) => void
}

/** An item as one continuous page: its sections stand in the order and under the headings they will have on paper. */
export function ItemPage({ item, onStep }: ItemPageProps) {
  const [grouping, setGrouping] = useState(false)
  const [tools, setTools] = useState<HTMLElement | null>(null)
  const session = useSession()
  const readOnly = useReadOnly()
  const undo = useUndo()
  useUndoInFields(undo)
  const known = useKnownTexts()
  const { over, listeners } = useFileDrop(
    (files) => void attachFiles(session, { itemId: item.id, entry: null }, files),
  )
  function writeGroup() {
    flushSync(() => setGrouping(true))
    document.querySelector<HTMLElement>(`[data-line="${CSS.escape(item.id)}:group"] input`)?.focus()
  }
  const inSections = sectionsWithFilled(item).flatMap(({ key }) => partsUnder(key))
  return (
    <TextUndo value={undo}>
      <KnownTexts value={known}>
        <ToolbarSlot value={tools}>
          <ItemBar item={item} onStep={onStep} toolsRef={setTools} onGroup={writeGroup} />
          <article
            className={classes['page']}
            data-access={item.access}
            data-item={item.id}
            aria-label={texts.item.page(item.number, item.title)}
            data-over={over || undefined}
            tabIndex={-1}
            {...(readOnly ? {} : { ...listeners, onKeyDown: moveBetweenTexts })}
          >
            <h2 className={classes['heard']}>{texts.item.page(item.number, item.title)}</h2>
            <ItemHead item={item} />
            <TwoVersions item={item} here={(part) => !inSections.includes(part)} />
            <ItemMarks item={item} grouping={grouping} />
            <ItemFindings item={item} />
            <ItemParts item={item} />
          </article>
        </ToolbarSlot>
      </KnownTexts>
    </TextUndo>
  )
}
