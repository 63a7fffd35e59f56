import { UnstyledButton } from '@mantine/core'
import { useState } from 'react'
import { useCommands } from '../../shell/commands.ts'
import { CommitteeForm } from '../../shell/committee-form.tsx'
import { useUndoCommands } from '../../shell/undo-commands.ts'
import { connectionRefusal } from '../../state/connection-refusal.ts'
import { showRefusal } from '../../state/notices.tsx'
import { useProgram } from '../../state/program.ts'
import { goTo } from '../../state/route.ts'
import { useProgramUndo } from '../../state/use-program-undo.ts'
import { DropVeil } from '../../widgets/drop-veil.tsx'
import { Icon, type IconName } from '../../widgets/icon.tsx'
import { useWindowFileDrop } from '../../widgets/use-file-drop.ts'
import { useOneAtATime } from '../../widgets/use-one-at-a-time.ts'
import { texts } from '../../words/texts.ts'
import { ImportReport } from '../meetings/import-report.tsx'
import type { Imports } from '../meetings/use-import.ts'
import classes from './first-run.module.css'

const words = texts.shell.start

/** The very first screen: three ways to begin. */
export function FirstRun({ imports }: { readonly imports: Imports }) {
  const { api, readCommittees } = useProgram()
  const over = useWindowFileDrop((files) => void imports.start(files))
  const [creating, setCreating] = useState(false)
  const once = useOneAtATime()
  useUndoCommands('first-run', useProgramUndo())

  async function createSample() {
    const result = await api.program
      .createSample()
      .catch((error: unknown) => ({ ok: false as const, refusal: connectionRefusal(error) }))
    if (!result.ok) return showRefusal(result.refusal)
    await readCommittees()
    goTo({ at: 'meeting', meetingId: result.value.meetingId, part: null })
  }
  const sample = () => once(createSample)
  const choose = () => void imports.choose()
  const create = () => setCreating(true)
  useCommands('first-run-ways', () => [
    { kind: 'action', name: words.sample, run: sample },
    { kind: 'action', name: words.import, run: choose },
    { kind: 'action', name: words.create, run: create },
  ])

  return (
    <main className={classes['page']}>
      {over && <DropVeil words={texts.importing.drop} />}
      <div className={classes['column']}>
        <h1>{words.title}</h1>
        <p className={classes['lead']}>{words.lead}</p>
        <Way icon="sparkles" name={words.sample} text={words.sampleText} onClick={sample} />
        <Way icon="file-import" name={words.import} text={words.importText} onClick={choose} />
        <Way icon="users-plus" name={words.create} text={words.createText} onClick={create} />
        <ImportReport imports={imports} />
      </div>
      {creating && <CommitteeForm committee={null} onClose={() => setCreating(false)} />}
    </main>
  )
}

interface WayProps {
  readonly icon: IconName
  readonly name: string
  readonly text: string
  readonly onClick: () => void
}

function Way({ icon, name, text, onClick }: WayProps) {
  return (
    <UnstyledButton className={classes['way'] ?? ''} onClick={onClick}>
      <Icon name={icon} size={24} />
      <span>
        <span className={classes['name']}>{name}</span>
        <span className={classes['text']}>{text}</span>
      </span>
    </UnstyledButton>
  )
}
