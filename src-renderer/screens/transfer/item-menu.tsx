import { Menu } from '@mantine/core'
import type { StoredItem } from '../../../src-main/domain/meeting/meeting.ts'
import { decidesItself } from '../../../src-main/domain/suggestions/phrases-for.ts'
import type { Transfer } from '../../../src-main/domain/transfer/item-link.ts'
import { useMeeting } from '../../state/session-context.ts'
import { useChanges } from '../../state/use-changes.ts'
import { useReadOnly } from '../../state/use-read-only.ts'
import { texts } from '../../words/texts.ts'
import { useMarks } from '../stage/use-marks.ts'

const words = texts.transfer

export interface ItemMenuProps {
  readonly item: StoredItem
  readonly onTransfer: (transfer: Transfer) => void
  /** Opens the field of the group heading. */
  readonly onGroup: () => void
  /** To a case officer as a Word file, and back. */
  readonly word: { readonly send: () => void; readonly read: () => void }
}

/** What can be done with an item besides writing it: to another meeting, off this one, under a group heading. */
export function ItemMenu({ item, onTransfer, onGroup, word }: ItemMenuProps) {
  const { committee } = useMeeting()
  const body = decidesItself(item.decidingBody, committee.name) ? null : item.decidingBody
  const toggleWithdrawn = useWithdraw(item)
  const readOnly = useReadOnly()
  const transfers = useTransfers()
  return (
    <>
      {transfers.map((transfer) => (
        <Menu.Item key={transfer} onClick={() => onTransfer(transfer)}>
          {words.menu[transfer]}
        </Menu.Item>
      ))}
      {body && transfers.length > 0 && (
        <Menu.Item onClick={() => onTransfer('handed-on')}>{words.menu.handedOn(body)}</Menu.Item>
      )}
      {transfers.length > 0 && <Menu.Divider />}
      <Menu.Item onClick={word.send}>{texts.roundTrip.send}</Menu.Item>
      {!readOnly && (
        <>
          <Menu.Item onClick={word.read}>{texts.roundTrip.read}</Menu.Item>
          <Menu.Divider />
          <Menu.Item onClick={onGroup}>{words.groupMenu}</Menu.Item>
          <Menu.Item onClick={toggleWithdrawn}>{item.withdrawn ? words.restore : words.withdraw}</Menu.Item>
        </>
      )}
    </>
  )
}

/** How an item can go to another meeting: from closed minutes as a copy, and from locked ones not at all. */
export function useTransfers(): readonly ('deferred' | 'moved' | 'copied')[] {
  const { status } = useMeeting().meeting
  const readOnly = useReadOnly()
  if (status === 'locked') return []
  return readOnly ? ['copied'] : ['deferred', 'moved', 'copied']
}

/** Withdraws the item, or puts it back; it keeps its number either way. */
export function useWithdraw(item: StoredItem): () => void {
  const { makeReversible } = useChanges()
  const save = useMarks()
  const { withdrawn, title, id } = item
  return () =>
    void makeReversible({
      words: withdrawn ? words.restoredDone(title) : words.withdrawnDone(title),
      change: () => save(id, { withdrawn: !withdrawn }),
      undo: () => save(id, { withdrawn }),
    })
}
