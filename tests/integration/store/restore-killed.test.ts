import { spawnSync } from 'node:child_process'
import { cpSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { expect, test, vi } from 'vitest'
import { openStore } from '../../../src-main/store/open-store.ts'
import { temporaryDataFolder } from '../../support/data-folder.ts'
import { addCommittee, committeeNames, openedStore, opening } from './support.ts'

// Another process is begun for every step, and other tests may want the processors at the same time.
vi.setConfig({ testTimeout: 120_000 })

const script = join(import.meta.dirname, 'restore-until.ts')

/** A folder whose backup holds "Før", and whose store holds "Efter" too. */
function folderToRestore(): { root: string; backup: string } {
  const root = temporaryDataFolder()
  const first = openedStore(root)
  addCommittee(first, 'Før')
  first.close()
  const second = openedStore(root, 1)
  addCommittee(second, 'Efter')
  second.close()
  return { root, backup: readdirSync(join(root, 'backups'))[0] ?? '' }
}

function namesIn(path: string): string[] {
  const database = new Database(path, { readonly: true })
  const names = database.prepare('SELECT name FROM committees ORDER BY name').pluck().all() as string[]
  database.close()
  return names
}

test('feature 56: a restore killed before any of its steps leaves the old store or the new one, whole, and loses nothing', () => {
  const { root, backup } = folderToRestore()
  const seen = new Set<string>()
  for (let step = 0; ; step += 1) {
    const folder = temporaryDataFolder()
    cpSync(root, folder, { recursive: true })
    const { signal, stdout } = spawnSync(process.execPath, [script, folder, backup, String(step)], {
      encoding: 'utf8',
    })
    const opened = openStore(opening(folder, 90))
    if (!opened.ok) throw new Error(`step ${step}: ${opened.refusal.message}`)
    const names = committeeNames(opened.value)
    opened.value.close()
    seen.add(names.join())
    const aside = readdirSync(folder).filter((name) => /lagt-til-side.*\.sqlite$/.test(name))
    if (names.length === 1) expect(namesIn(join(folder, aside[0] ?? ''))).toEqual(['Efter', 'Før'])
    if (signal === null) {
      expect(stdout).toContain(`restored ${step}`)
      break
    }
    expect(signal).toBe('SIGKILL')
  }
  expect([...seen]).toEqual(['Efter,Før', 'Før'])
})
