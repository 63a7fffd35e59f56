import { ActionIcon, Menu } from '@mantine/core'
import { useState } from 'react'
import type { StoredItem } from '../../../src-main/domain/meeting/meeting.ts'
import type { Transfer } from '../../../src-main/domain/transfer/item-link.ts'
import { type Command, useCommands } from '../../shell/commands.ts'
import { useMeeting } from '../../state/session-context.ts'
import { useReadOnly } from '../../state/use-read-only.ts'
import { Icon } from '../../widgets/icon.tsx'
import { StepButton } from '../../widgets/step-button.tsx'
import { texts } from '../../words/texts.ts'
import { useItemActions } from '../meeting/use-item-actions.ts'
import { ReturnedDialog } from '../round-trip/returned-dialog.tsx'
import { useWordFile } from '../round-trip/use-word-file.ts'
import { ItemMenu, useWithdraw } from '../transfer/item-menu.tsx'
import { TransferDialog } from '../transfer/transfer-dialog.tsx'
import { useTransfers } from '../transfer/use-transfers.ts'
import classes from './item.module.css'

const words = texts.menu.item

export interface ItemBarProps {
  readonly item: StoredItem
  readonly onStep: (by: number) => void
  /** Takes the element where the focused text shows its tools. */
  readonly toolsRef: (element: HTMLElement | null) => void
  /** Opens the field of the item's group heading. */
  readonly onGroup: () => void
}

/** Stays at the top while the page is read: which item, the text's tools, and the way to the next. */
export function ItemBar({ item, onStep, toolsRef, onGroup }: ItemBarProps) {
  const { items } = useMeeting()
  const actions = useItemActions()
  const [transfer, setTransfer] = useState<Transfer | null>(null)
  const word = useWordFile(item)
  const at = items.findIndex((other) => other.id === item.id)
  /** What was chosen in the menu has the focus in a field of its own; else it goes back to the button. */
  const [toField, setToField] = useState(false)
  function toGroup() {
    setToField(true)
    onGroup()
  }
  const toggleWithdrawn = useWithdraw(item)
  const readOnly = useReadOnly()
  const transfers = useTransfers(item)
  const act = (name: string, run: () => void): Command => ({ kind: 'action', name, run })
  useCommands('item', () => [
    ...(at > 0 && !readOnly ? [act(words.moveUp, () => void actions.move(item, { by: -1 }))] : []),
    ...(at < items.length - 1 && !readOnly
      ? [act(words.moveDown, () => void actions.move(item, { by: 1 }))]
      : []),
    ...transfers.map(({ how, name }) => act(name, () => setTransfer(how))),
    act(texts.roundTrip.send, () => void word.send()),
    ...(readOnly
      ? []
      : [
          act(texts.roundTrip.read, () => void word.read()),
          act(texts.transfer.groupMenu, onGroup),
          act(item.withdrawn ? texts.transfer.restore : texts.transfer.withdraw, toggleWithdrawn),
          act(texts.item.remove, () => void actions.remove(item)),
        ]),
  ])
  return (
    <div className={classes['bar']} data-access={item.access}>
      <span className={classes['of']}>
        {texts.item.of(item.number, at + 1, items.length)}
        {item.access === 'closed' && (
          <span className={classes['closedWord']}>
            <Icon name="lock" size={14} /> {texts.common.closed}
          </span>
        )}
      </span>
      <div ref={toolsRef} className={classes['tools']} />
      <StepButton name={texts.item.previous} icon="arrow-up" disabled={at <= 0} onClick={() => onStep(-1)} />
      <StepButton
        name={texts.item.next}
        icon="arrow-down"
        disabled={at >= items.length - 1}
        onClick={() => onStep(1)}
      />
      <Menu position="bottom-end" returnFocus={!toField} onOpen={() => setToField(false)}>
        <Menu.Target>
          <ActionIcon variant="subtle" color="gray" c="var(--ink-soft)" aria-label={texts.meeting.more}>
            <Icon name="dots" />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          {!readOnly && (
            <>
              <Menu.Item disabled={at <= 0} onClick={() => void actions.move(item, { by: -1 })}>
                {texts.common.moveUp}
              </Menu.Item>
              <Menu.Item disabled={at >= items.length - 1} onClick={() => void actions.move(item, { by: 1 })}>
                {texts.common.moveDown}
              </Menu.Item>
              <Menu.Divider />
            </>
          )}
          <ItemMenu
            item={item}
            onTransfer={setTransfer}
            onGroup={toGroup}
            word={{ send: () => void word.send(), read: () => void word.read() }}
          />
          {!readOnly && (
            <>
              <Menu.Divider />
              <Menu.Item onClick={() => void actions.remove(item)}>{texts.item.remove}</Menu.Item>
            </>
          )}
        </Menu.Dropdown>
      </Menu>
      {transfer && <TransferDialog item={item} transfer={transfer} onClose={() => setTransfer(null)} />}
      {word.returned && <ReturnedDialog returned={word.returned} onClose={word.close} />}
    </div>
  )
}
