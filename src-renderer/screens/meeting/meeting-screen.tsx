import { useState } from 'react'
import type { MeetingStatus } from '../../../src-main/domain/meeting/meeting.ts'
import { type Command, useCommands } from '../../shell/commands.ts'
import { DetailsContext } from '../../state/committee-details.ts'
import { useProgram } from '../../state/program.ts'
import type { MeetingPart } from '../../state/route.ts'
import { goTo } from '../../state/route.ts'
import { useMeeting, useSession } from '../../state/session-context.ts'
import { useStore } from '../../state/store.ts'
import { useReadOnly } from '../../state/use-read-only.ts'
import { useUndo } from '../../state/use-undo.ts'
import { Empty } from '../../widgets/empty.tsx'
import { useKeys } from '../../widgets/use-keys.ts'
import { texts } from '../../words/texts.ts'
import { DifferencesContext, useReadDifferences } from '../compare/differences.ts'
import { LifePage } from '../compare/life-page.tsx'
import { ExportDialog, type ExportPreset } from '../export/export-dialog.tsx'
import { usePrintSignaturePage } from '../export/use-print-signature-page.ts'
import { Find } from '../find/find.tsx'
import { useCommitteeDetails } from '../hold/use-committee-details.ts'
import { ItemPage } from '../item/item-page.tsx'
import { ParticipantsPage } from '../participants/participants-page.tsx'
import { NextMistake } from '../spelling/next-mistake.tsx'
import { StageDialog } from '../stage/stage-dialog.tsx'
import { AgendaColumn } from './agenda-column.tsx'
import { Beside } from './beside.tsx'
import { ItemGone } from './item-gone.tsx'
import classes from './meeting.module.css'
import { nextStep, type StageDialogName } from './stage.ts'
import { useItemActions } from './use-item-actions.ts'
import { useSendToColleague } from './use-send-to-colleague.ts'
import { useStep } from './use-step.ts'

const { list } = texts.keys

/** A meeting: the agenda beside the item or the participants, and the dialogs that lead out of the house. */
export function MeetingScreen({ part }: { readonly part: MeetingPart }) {
  const meeting = useMeeting()
  const readOnly = useReadOnly()
  const { door } = useProgram()
  const actions = useItemActions()
  const { undo, redo } = useUndo()
  const print = usePrintSignaturePage()
  const send = useSendToColleague()
  const [exporting, setExporting] = useState<ExportPreset | null>(null)
  const [adding, setAdding] = useState(false)
  const [dialog, setDialog] = useState<StageDialogName | null>(null)
  const differences = useReadDifferences()
  const { details } = useCommitteeDetails(meeting.committeeId)
  const preset: ExportPreset = { document: meeting.meeting.documentKind }
  const goToPart = (place: 'participants' | 'life') =>
    goTo({ at: 'meeting', meetingId: meeting.id, part: place })

  const isItem = part !== 'participants' && part !== 'life'
  const chosen = isItem ? (part?.itemId ?? meeting.items[0]?.id ?? null) : null
  const item = meeting.items.find(({ id }) => id === chosen) ?? null
  const step = useStep(chosen)

  const act = (name: string, run: () => void, keys: Partial<Command> = {}): Command => ({
    kind: 'action',
    name,
    run,
    ...keys,
  })
  const inText = { heardIn: 'outside-text' } as const
  useKeys([['mod+Y', () => void redo()]], 'outside-text')
  useCommands('meeting', () => [
    ...meeting.items.map((line) => ({
      kind: 'item' as const,
      name: `${line.number}. ${line.title}`,
      run: () => actions.select(line.id),
    })),
    ...(readOnly
      ? []
      : [act(texts.meeting.newItem, () => setAdding(true), { id: 'new-item', shortcut: 'mod+N' })]),
    act(list.previous, () => step(-1), { shortcut: 'mod+ArrowUp' }),
    act(list.next, () => step(1), { shortcut: 'mod+ArrowDown' }),
    ...(item && !readOnly ? [act(list.rename, renameItem, { shortcut: 'F2' })] : []),
    act(texts.documents.title, () => setExporting(preset), { id: 'export', shortcut: 'mod+E' }),
    act(texts.meeting.printMenu, () => void print(), { id: 'print', shortcut: 'mod+P' }),
    act(texts.colleague.send, () => void send()),
    act(texts.meeting.participants, () => goToPart('participants')),
    ...(readOnly ? [] : [act(texts.hold.title, () => goTo({ at: 'hold', meetingId: meeting.id }))]),
    act(texts.stage.life.menu, () => goToPart('life')),
    act(texts.stage.life.compareMenu, () => goToPart('life')),
    act(texts.versions.log.title, () => goToPart('life')),
    act(texts.menu.meetingInNewWindow, () => door.openWindow(window.location.hash)),
    ...stageCommands(meeting.meeting.status, setDialog),
    act(texts.common.undo, () => void undo(), { id: 'undo', shortcut: 'mod+Z', ...inText }),
    act(texts.common.redo, () => void redo(), { id: 'redo', shortcut: 'mod+shift+Z', ...inText }),
  ])

  return (
    <DetailsContext value={details?.ok ? details.value : null}>
      <DifferencesContext value={differences}>
        <div className={classes['meeting']}>
          <AgendaColumn
            selected={isItem ? chosen : part}
            onDialog={setDialog}
            adding={adding}
            onAdding={setAdding}
            onExport={setExporting}
            onPrint={() => void print()}
          />
          <Find itemId={isItem ? chosen : null} />
          <NextMistake itemId={isItem ? chosen : null} />
          <main className={classes['content']} data-column="item">
            <div key={chosen} className={classes['scroll']}>
              {part === 'participants' && <ParticipantsPage />}
              {part === 'life' && <LifePage />}
              {isItem && item && <ItemPage key={item.id} item={item} onStep={step} />}
              {isItem && !item && (chosen === null ? <EmptyAgenda /> : <ItemGone itemId={chosen} />)}
            </div>
          </main>
          {isItem && item && <Beside item={item} />}
          {exporting && <ExportDialog preset={exporting} onClose={() => setExporting(null)} />}
          {dialog && <StageDialog dialog={dialog} onClose={() => setDialog(null)} />}
        </div>
      </DifferencesContext>
    </DetailsContext>
  )
}

function renameItem(): void {
  document.getElementById('item-title')?.focus()
}

function EmptyAgenda() {
  const loading = useStore(useSession().queue.state).kind === 'saving'
  if (loading) return null
  return <Empty title={texts.meeting.emptyAgenda} text={texts.meeting.emptyAgendaText} />
}

/** The dialogs of the meeting's life by name, as far as its stage has them. */
function stageCommands(status: MeetingStatus, open: (dialog: StageDialogName) => void): Command[] {
  const next = nextStep(status)
  const dialogs: readonly {
    readonly name: string
    readonly dialog: StageDialogName
    readonly on: boolean
  }[] = [
    {
      name: texts.stage.supplementary.title,
      dialog: { kind: 'supplementary' },
      on: status === 'sent' || status === 'held',
    },
    {
      name: texts.stage.cancel.title,
      dialog: { kind: 'cancel' },
      on: status === 'draft' || status === 'sent',
    },
  ]
  return [
    ...(next.kind === 'dialog' ? [{ name: next.words, dialog: next.dialog }] : []),
    ...dialogs.filter(({ on }) => on),
  ].map(({ name, dialog }) => ({ kind: 'action', name, run: () => open(dialog) }))
}
