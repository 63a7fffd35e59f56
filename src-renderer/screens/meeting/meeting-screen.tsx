import { useHotkeys } from '@mantine/hooks'
import { useState } from 'react'
import { useCommands } from '../../shell/commands.ts'
import type { MeetingPart } from '../../state/route.ts'
import { goTo } from '../../state/route.ts'
import { useMeeting, useSession } from '../../state/session-context.ts'
import { useStore } from '../../state/store.ts'
import { useChanges } from '../../state/use-changes.ts'
import { Empty } from '../../widgets/empty.tsx'
import { da } from '../../words/da.ts'
import { ExportDialog, type ExportPreset } from '../export/export-dialog.tsx'
import { usePrintSignaturePage } from '../export/use-print-signature-page.ts'
import { ItemPage } from '../item/item-page.tsx'
import { ParticipantsPage } from '../participants/participants-page.tsx'
import { AgendaColumn } from './agenda-column.tsx'
import { nextColumn } from './columns.ts'
import classes from './meeting.module.css'
import { useItemActions } from './use-item-actions.ts'

const freely: ExportPreset = { document: 'minutes', stage: null }

/** A meeting: the agenda beside the item or the participants, and the dialogs that lead out of the house. */
export function MeetingScreen({ part }: { readonly part: MeetingPart }) {
  const meeting = useMeeting()
  const actions = useItemActions()
  const { undoLast } = useChanges()
  const print = usePrintSignaturePage()
  const [exporting, setExporting] = useState<ExportPreset | null>(null)
  const [adding, setAdding] = useState(false)
  const preset: ExportPreset =
    meeting.meeting.documentKind === 'agenda' && beforeHeld(meeting.meeting.status)
      ? { document: 'agenda', stage: null }
      : freely

  const chosen = part === 'participants' ? null : (part?.itemId ?? meeting.items[0]?.id ?? null)
  const at = meeting.items.findIndex((item) => item.id === chosen)
  const item = meeting.items[at] ?? null
  const step = (by: number) => {
    const other = meeting.items[at + by]
    if (other) actions.select(other.id)
  }

  useHotkeys(
    [
      ['mod+E', () => setExporting(preset)],
      ['mod+P', () => void print()],
      ['mod+N', () => setAdding(true)],
      ['mod+ArrowUp', () => step(-1)],
      ['mod+ArrowDown', () => step(1)],
      ['F2', () => document.getElementById('item-title')?.focus()],
      ['F6', () => nextColumn(1)],
      ['shift+F6', () => nextColumn(-1)],
    ],
    [],
    true,
  )
  useHotkeys([['mod+Z', () => void undoLast()]], ['INPUT', 'TEXTAREA'])
  useCommands('meeting', () => [
    ...meeting.items.map((line) => ({
      kind: 'item' as const,
      name: `${line.number}. ${line.title}`,
      run: () => actions.select(line.id),
    })),
    { kind: 'action', name: da.meeting.newItem, run: () => setAdding(true) },
    { kind: 'action', name: da.documents.title, run: () => setExporting(preset) },
    { kind: 'action', name: da.meeting.printMenu, run: () => void print() },
    {
      kind: 'action',
      name: da.meeting.participants,
      run: () => goTo({ at: 'meeting', meetingId: meeting.id, part: 'participants' }),
    },
    { kind: 'action', name: da.common.undo, run: () => void undoLast() },
  ])

  return (
    <div className={classes['meeting']}>
      <AgendaColumn
        selected={part === 'participants' ? 'participants' : chosen}
        adding={adding}
        onAdding={setAdding}
        onExport={setExporting}
        onPrint={() => void print()}
      />
      <main className={classes['content']} data-column="item">
        {part === 'participants' && <ParticipantsPage />}
        {part !== 'participants' && item && <ItemPage key={item.id} item={item} onStep={step} />}
        {part !== 'participants' && !item && <NoItem chosen={chosen} />}
      </main>
      {exporting && <ExportDialog preset={exporting} onClose={() => setExporting(null)} />}
    </div>
  )
}

function NoItem({ chosen }: { readonly chosen: string | null }) {
  const loading = useStore(useSession().queue.state).kind === 'saving'
  if (loading) return null
  return chosen === null ? (
    <Empty title={da.meeting.emptyAgenda} text={da.meeting.emptyAgendaText} />
  ) : (
    <Empty title={da.meeting.itemGone} text="" />
  )
}

function beforeHeld(status: string): boolean {
  return status === 'draft' || status === 'sent'
}
