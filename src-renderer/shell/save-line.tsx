import { Button, Group } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { useEffect } from 'react'
import type { Refusal } from '../../src-main/domain/refusal.ts'
import { showDone } from '../state/notices.tsx'
import type { SaveQueue, SaveState } from '../state/save-queue.ts'
import { useStore } from '../state/store.ts'
import { Icon } from '../widgets/icon.tsx'
import { texts } from '../words/texts.ts'
import { useCommands } from './commands.ts'
import classes from './shell.module.css'
import { UnsavedDialog } from './unsaved-dialog.tsx'

type Saving = Pick<SaveQueue<unknown>, 'state' | 'flush' | 'unsaved' | 'discard'>

/** How the saving stands; says "Gemt" only when the program has answered so. Ctrl+S saves now and tells. */
export function SaveLine({ queue }: { readonly queue: Saving }) {
  const state = useStore(queue.state)
  const [seeing, see] = useDisclosure()
  const { close } = see
  const failed = state.kind === 'failed'
  // Saved meanwhile, it has nothing left to show.
  useEffect(() => {
    if (!failed) close()
  }, [failed, close])
  useCommands('saving', () => [
    { kind: 'action', name: texts.keys.list.saved, shortcut: 'mod+S', run: () => void saveNow(queue) },
  ])
  return (
    <>
      {state.kind === 'failed' ? (
        <NotSaved refusal={state.refusal} onRetry={() => void queue.flush()} onSee={see.open} />
      ) : (
        <Saved state={state} />
      )}
      {seeing && <UnsavedDialog queue={queue} onClose={see.close} />}
    </>
  )
}

interface NotSavedProps {
  readonly refusal: Refusal
  readonly onRetry: () => void
  readonly onSee: () => void
}

function NotSaved({ refusal, onRetry, onSee }: NotSavedProps) {
  return (
    <div className={`${classes['save']} ${classes['failed']}`} role="alert">
      <Icon name="alert-triangle" />
      <span>
        <strong>{texts.shell.notSaved}</strong>
        {refusal.message} {refusal.wayOut}
        <Group gap={8} mt={8}>
          <Button size="compact-sm" variant="default" onClick={onRetry}>
            {texts.common.retry}
          </Button>
          <Button size="compact-sm" variant="default" onClick={onSee}>
            {texts.shell.unsaved.see}
          </Button>
        </Group>
      </span>
    </div>
  )
}

function Saved({ state }: { readonly state: Exclude<SaveState, { readonly kind: 'failed' }> }) {
  return (
    <div className={classes['save']} role="status" data-saving={state.kind}>
      {state.kind === 'saving' && <Icon name="clock" />}
      {state.kind === 'saved' && <Icon name="check" />}
      {state.kind === 'saving' && texts.shell.saving}
      {state.kind === 'saved' && texts.shell.saved(texts.common.clock(state.at))}
    </div>
  )
}

async function saveNow(queue: Saving): Promise<void> {
  if (!(await queue.flush())) return
  const state = queue.state.get()
  showDone(
    state.kind === 'saved' ? texts.shell.allSaved(texts.common.clock(state.at)) : texts.shell.nothingYet,
  )
}
