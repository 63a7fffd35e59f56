import { Button, Group, Text } from '@mantine/core'
import {
  cleanNotifications,
  hideNotification,
  type NotificationData,
  showNotification,
} from '@mantine/notifications'
import type { Refusal } from '../../src-main/domain/refusal.ts'
import { texts } from '../words/texts.ts'

/** Says what happened and what to do; stays until it is read. The same refusal once more takes the place of the first. */
export function showRefusal({ message, wayOut }: Refusal): void {
  const id = `${message} ${wayOut}`
  hideNotification(id)
  showNotification({ id, color: 'red', title: message, message: wayOut, autoClose: 15_000 })
}

/** A short word that something was done. */
export function showDone(message: string): void {
  showNotification({ message, autoClose: 5000 })
}

/** Something that was done elsewhere, where one writes; told anew under the same id it takes the place of the first. */
export function showTold(message: string, id: string): void {
  hideNotification(id)
  showNotification({ id, message, autoClose: 15_000 })
}

/** The ways back that are offered now: each is taken once, or withdrawn. */
const waysBack = new Set<string>()

/** A short word that something was done, with a way back. */
export function showUndo(message: string, undo: () => void): void {
  showWayBack(message, { words: texts.common.undo, run: undo })
}

/** A short word that something was undone, with the way back to it. */
export function showRedo(message: string, redo: () => void): void {
  showWayBack(message, { words: texts.common.redo, run: redo })
}

function showWayBack(message: string, { words, run }: Way): void {
  const id = crypto.randomUUID()
  const once = () => {
    if (waysBack.delete(id)) run()
  }
  waysBack.add(id)
  const onClose = () => waysBack.delete(id)
  showWithButton(id, message, { words, run: once }, { autoClose: 10_000, onClose })
}

/** Takes the notices' ways back away, where a step was undone by other means: they lead from a state that is no more. */
export function withdrawWaysBack(): void {
  for (const id of waysBack) hideNotification(id)
  waysBack.clear()
}

/** Something that must not be overlooked, with the way to it; stays until it is taken or closed, or told anew under the same id. */
export function showWay(message: string, way: Way, id: string = crypto.randomUUID()): void {
  hideNotification(id)
  showWithButton(id, message, way, { autoClose: false, color: 'red' })
}

/** A way out, as a button. */
export interface Way {
  readonly words: string
  readonly run: () => void
}

function showWithButton(
  id: string,
  message: string,
  { words, run }: Way,
  manner: Pick<NotificationData, 'autoClose' | 'color' | 'onClose'>,
): void {
  const take = () => {
    run()
    hideNotification(id)
  }
  showNotification({
    id,
    ...manner,
    message: (
      <Group justify="space-between" wrap="nowrap">
        <Text size="sm">{message}</Text>
        <Button size="compact-sm" variant="default" flex="none" onClick={take}>
          {words}
        </Button>
      </Group>
    ),
  })
}

/** Takes the notices of an earlier place away. */
export function clearNotices(): void {
  cleanNotifications()
}
