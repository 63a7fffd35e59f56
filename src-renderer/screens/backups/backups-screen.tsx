import { useState } from 'react'
import type { StoreCopyLine } from '../../../src-main/contract/program.ts'
import { useCommands } from '../../shell/commands.ts'
import { Empty } from '../../widgets/empty.tsx'
import { Loading } from '../../widgets/loading.tsx'
import { SteadyButton } from '../../widgets/steady-button.tsx'
import { texts } from '../../words/texts.ts'
import { BackupRow } from './backup-row.tsx'
import classes from './backups.module.css'
import { copyMoment } from './copy-moment.ts'
import { InsideDialog } from './inside-dialog.tsx'
import { RestoreDialog } from './restore-dialog.tsx'
import { useBackups } from './use-backups.ts'

const words = texts.backups

/** What is open over the list: a look inside a copy, or the restore of one. */
interface OpenDialog {
  readonly kind: 'inside' | 'restore'
  readonly copy: StoreCopyLine
}

/** The copies of the store (sikkerhedskopier), the newest first. */
export function BackupsScreen() {
  const { copies, making, make, restore } = useBackups()
  const [open, setOpen] = useState<OpenDialog | null>(null)
  const whenOf = (copy: StoreCopyLine) => copyMoment(copy, copies ?? [])
  const close = () => setOpen(null)
  useCommands('backups', () => [{ kind: 'action', name: words.make, run: () => void make() }])
  return (
    <main className={classes['page']}>
      <div className={classes['column']}>
        <h1>{words.title}</h1>
        <p className={classes['lead']}>{words.lead}</p>
        <SteadyButton off={making} onClick={() => void make()}>
          {words.make}
        </SteadyButton>
        {copies === null && <Loading />}
        {copies?.length === 0 && <Empty title={words.none} text={words.noneText} />}
        {copies !== null && copies.length > 0 && (
          <ul className={classes['rows']} aria-label={words.list}>
            {copies.map((copy) => (
              <BackupRow
                key={copy.name}
                copy={copy}
                when={whenOf(copy)}
                onLook={() => setOpen({ kind: 'inside', copy })}
                onRestore={() => setOpen({ kind: 'restore', copy })}
              />
            ))}
          </ul>
        )}
      </div>
      {open?.kind === 'inside' && (
        <InsideDialog
          copy={open.copy}
          when={whenOf(open.copy)}
          onRestore={() => setOpen({ kind: 'restore', copy: open.copy })}
          onClose={close}
        />
      )}
      {open?.kind === 'restore' && (
        <RestoreDialog
          copy={open.copy}
          when={whenOf(open.copy)}
          onRestore={() => restore(open.copy.name)}
          onClose={close}
        />
      )}
    </main>
  )
}
