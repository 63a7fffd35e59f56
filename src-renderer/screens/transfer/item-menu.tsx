import { Menu } from '@mantine/core'
import type { StoredItem } from '../../../src-main/domain/meeting/meeting.ts'
import type { Transfer } from '../../../src-main/domain/transfer/item-link.ts'
import { useChanges } from '../../state/use-changes.ts'
import { useReadOnly } from '../../state/use-read-only.ts'
import { texts } from '../../words/texts.ts'
import { useMarks } from '../stage/use-marks.ts'
import { useTransfers } from './use-transfers.ts'

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
  const toggleWithdrawn = useWithdraw(item)
  const readOnly = useReadOnly()
  const transfers = useTransfers(item)
  return (
    <>
      {transfers.map(({ how, name }) => (
        <Menu.Item key={how} onClick={() => onTransfer(how)}>
          {name}
        </Menu.Item>
      ))}
      <Menu.Divider />
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
