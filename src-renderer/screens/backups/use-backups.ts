import { useCallback, useEffect, useState } from 'react'
import type { StoreCopyLine } from '../../../src-main/contract/program.ts'
import type { Refusal } from '../../../src-main/domain/refusal.ts'
import { connectionRefusal } from '../../state/connection-refusal.ts'
import { showDone, showRefusal } from '../../state/notices.tsx'
import { useProgram } from '../../state/program.ts'
import { useNews } from '../../state/use-news.ts'
import { texts } from '../../words/texts.ts'

/** The copies of the store, and what can be done with them; the list is null before it is read. */
export interface Backups {
  readonly copies: readonly StoreCopyLine[] | null
  readonly making: boolean
  readonly make: () => Promise<void>
  /** Restores a copy and begins the window anew; answers why it was refused. */
  readonly restore: (name: string) => Promise<Refusal | null>
}

export function useBackups(): Backups {
  const { api } = useProgram()
  const [copies, setCopies] = useState<readonly StoreCopyLine[] | null>(null)
  const [making, setMaking] = useState(false)

  const read = useCallback(
    () => api.program.backups().then(setCopies, (error: unknown) => showRefusal(connectionRefusal(error))),
    [api],
  )
  useEffect(() => void read(), [read])
  useEffect(tellRestored, [])
  useNews(({ restored }) => restored && void read())

  async function make() {
    setMaking(true)
    const result = await api.program.backUpNow().catch(refusedBy)
    setMaking(false)
    if (!result.ok) return showRefusal(result.refusal)
    showDone(result.value.made ? texts.backups.made : texts.backups.notNeeded)
    await read()
  }

  async function restore(name: string) {
    const result = await api.program.restoreBackup({ name }).catch(refusedBy)
    if (!result.ok) return result.refusal
    // Nothing the window knows is true any more, so it begins anew; only what is to be told outlives that.
    sessionStorage.setItem(restoredKey, texts.backups.restored)
    window.location.reload()
    return null
  }
  return { copies, making, make, restore }
}

const restoredKey = 'referent:restored'

function tellRestored(): void {
  const told = sessionStorage.getItem(restoredKey)
  sessionStorage.removeItem(restoredKey)
  if (told !== null) showDone(told)
}

function refusedBy(error: unknown) {
  return { ok: false as const, refusal: connectionRefusal(error) }
}
