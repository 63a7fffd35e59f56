import { Button, Group, Text } from '@mantine/core'
import { cleanNotifications, hideNotification, showNotification } from '@mantine/notifications'
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

/** A short word that something was done, with a way back. */
export function showUndo(message: string, undo: () => void): void {
  showWithButton(message, { words: texts.common.undo, run: undo }, { autoClose: 10_000 })
}

/** Something that must not be overlooked, with the way to it; stays until it is taken or closed. */
export function showWay(message: string, way: Way): void {
  showWithButton(message, way, { autoClose: false, color: 'red' })
}

/** A way out, as a button. */
export interface Way {
  readonly words: string
  readonly run: () => void
}

function showWithButton(
  message: string,
  { words, run }: Way,
  manner: { readonly autoClose: number | false; readonly color?: string },
): void {
  const id = crypto.randomUUID()
  const take = () => {
    hideNotification(id)
    run()
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
