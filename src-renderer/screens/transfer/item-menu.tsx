import { Menu } from '@mantine/core'
import type { StoredItem } from '../../../src-main/domain/meeting/meeting.ts'
import { decidesItself } from '../../../src-main/domain/suggestions/phrases-for.ts'
import type { Transfer } from '../../../src-main/domain/transfer/item-link.ts'
import { useMeeting } from '../../state/session-context.ts'
import { useChanges } from '../../state/use-changes.ts'
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
  return (
    <>
      <Menu.Divider />
      <Menu.Item onClick={() => onTransfer('deferred')}>{words.menu.deferred}</Menu.Item>
      <Menu.Item onClick={() => onTransfer('moved')}>{words.menu.moved}</Menu.Item>
      <Menu.Item onClick={() => onTransfer('copied')}>{words.menu.copied}</Menu.Item>
      {body && <Menu.Item onClick={() => onTransfer('handed-on')}>{words.menu.handedOn(body)}</Menu.Item>}
      <Menu.Divider />
      <Menu.Item onClick={word.send}>{texts.roundTrip.send}</Menu.Item>
      <Menu.Item onClick={word.read}>{texts.roundTrip.read}</Menu.Item>
      <Menu.Divider />
      <Menu.Item onClick={onGroup}>{words.groupMenu}</Menu.Item>
      <Menu.Item onClick={toggleWithdrawn}>{item.withdrawn ? words.restore : words.withdraw}</Menu.Item>
    </>
  )
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
