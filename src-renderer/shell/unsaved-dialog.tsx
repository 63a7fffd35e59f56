import { Button, Group, Stack, Text } from '@mantine/core'
import { showDone } from '../state/notices.tsx'
import type { SaveQueue } from '../state/save-queue.ts'
import { Dialog } from '../widgets/dialog.tsx'
import { texts } from '../words/texts.ts'
import classes from './shell.module.css'
import { unsavedTexts } from './unsaved-texts.ts'

export interface UnsavedDialogProps {
  readonly queue: Pick<SaveQueue<unknown>, 'unsaved' | 'discard'>
  readonly onClose: () => void
}

const words = texts.shell.unsaved

/** What could not be saved, to be copied before it is given up: its place may be gone, and nothing else shows it then. */
export function UnsavedDialog({ queue, onClose }: UnsavedDialogProps) {
  const drafts = queue.unsaved()
  const unsaved = unsavedTexts(drafts)
  async function copy() {
    await navigator.clipboard.writeText(unsaved.join('\n\n'))
    showDone(words.copied)
  }
  function discard() {
    onClose()
    queue.discard()
  }
  return (
    <Dialog onClose={onClose} title={words.title} size={560}>
      <Stack gap="md">
        <Text size="sm">{words.what}</Text>
        {unsaved.map((text, at) => (
          // Two may be alike; their order is all that tells them apart.
          <pre key={`${at} ${text}`} className={classes['unsaved']} lang="da">
            {text}
          </pre>
        ))}
        {unsaved.length < drafts.length && <Text size="sm">{words.others}</Text>}
        <Group justify="flex-end">
          <Button variant="default" onClick={discard}>
            {words.discard}
          </Button>
          {unsaved.length > 0 && (
            <Button data-autofocus onClick={() => void copy()}>
              {words.copy}
            </Button>
          )}
        </Group>
      </Stack>
    </Dialog>
  )
}
