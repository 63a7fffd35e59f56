import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import type { Result } from '../../../src-main/domain/result.ts'
import { ok } from '../../../src-main/domain/result.ts'
import { insertCommittee, listCommittees } from '../../../src-main/store/committees.ts'
import type { Opening } from '../../../src-main/store/holding-folder.ts'
import { openStore } from '../../../src-main/store/open-store.ts'
import type { Store } from '../../../src-main/store/store.ts'

/** An opening of a data folder at a minute past nine. */
export function opening(root: string, minute = 0): Opening {
  return { root, holder: 'vinduet', now: new Date(Date.UTC(2026, 2, 3, 9, minute)) }
}

/** An open store over a data folder; closed when the test is finished. */
export function openedStore(root: string, minute = 0, more: Partial<Opening> = {}): Store {
  const opened = openStore({ ...opening(root, minute), ...more })
  if (!opened.ok) throw new Error(opened.refusal.message)
  const { close } = opened.value
  let open = true
  const closeOnce = () => {
    if (open) close()
    open = false
  }
  onTestFinished(closeOnce)
  return { ...opened.value, close: closeOnce }
}

/** The refusal of an opening; an opened store fails the test. */
export function refusedOpening(root: string, minute = 0) {
  const opened = openStore(opening(root, minute))
  if (opened.ok) {
    opened.value.close()
    throw new Error('the store was opened')
  }
  return opened.refusal
}

export function addCommittee(store: Store, name: string): void {
  store.write((handle) => ok(insertCommittee(handle, `id-${name}`, { name, authority: null })))
}

export function committeeNames(store: Store): string[] {
  return listCommittees(store.read).map((committee) => committee.name)
}

export function databasePath(root: string): string {
  return join(root, 'referent.sqlite')
}

/** The code of a refusal. */
export function code(result: Result<unknown>): string {
  return result.ok ? 'not refused' : result.refusal.code
}
