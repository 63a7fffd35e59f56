import { chmodSync, existsSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { expect, test } from 'vitest'
import { ok } from '../../../src-main/domain/result.ts'
import { insertCommittee } from '../../../src-main/store/committees.ts'
import { latestVersion } from '../../../src-main/store/migrations/index.ts'
import { restoreBackup, startAfresh } from '../../../src-main/store/restore-backup.ts'
import { temporaryDataFolder } from '../../support/data-folder.ts'
import {
  addCommittee,
  code,
  committeeNames,
  databasePath,
  openedStore,
  opening,
  refusedOpening,
} from './support.ts'

function storeWith(root: string, ...names: string[]): void {
  const store = openedStore(root)
  for (const name of names) addCommittee(store, name)
  store.close()
}

function damage(root: string): void {
  writeFileSync(databasePath(root), Buffer.alloc(8192, 'x'))
}

const backups = (root: string) => readdirSync(join(root, 'backups')).sort()
const aside = (root: string) => readdirSync(root).filter((name) => name.includes('lagt-til-side'))

test('a new store is at the latest version, writes ahead, and waits for the disk', () => {
  const { database } = openedStore(temporaryDataFolder()).read
  const pragma = (name: string) => database.pragma(name, { simple: true })
  expect(pragma('user_version')).toBe(latestVersion)
  expect(pragma('journal_mode')).toBe('wal')
  expect(pragma('synchronous')).toBe(2)
  expect(pragma('foreign_keys')).toBe(1)
})

test('every table is strict', () => {
  const { database } = openedStore(temporaryDataFolder()).read
  const loose = database.prepare(
    "SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND strict = 0 AND name NOT LIKE 'sqlite_%'",
  )
  expect(loose.all()).toEqual([])
})

test('what was written is there after a restart', () => {
  const root = temporaryDataFolder()
  storeWith(root, 'Kulturudvalget')
  expect(committeeNames(openedStore(root, 1))).toEqual(['Kulturudvalget'])
})

test('a refusal inside a transaction undoes what was written before it', () => {
  const store = openedStore(temporaryDataFolder())
  addCommittee(store, 'Kulturudvalget')
  const refused = store.write(() => {
    store.read.database.exec("INSERT INTO committees (id, name) VALUES ('x', 'Teknikudvalget')")
    return { ok: false, refusal: { code: 'no', message: '', wayOut: '' } }
  })
  expect(code(refused)).toBe('no')
  expect(committeeNames(store)).toEqual(['Kulturudvalget'])
})

test('a backup of the last good state is laid on opening, and only when something has changed', () => {
  const root = temporaryDataFolder()
  storeWith(root, 'Kulturudvalget')
  expect(backups(root)).toEqual([])
  openedStore(root, 1).close()
  openedStore(root, 2).close()
  expect(backups(root)).toEqual(['referent-20260303T090100000Z.sqlite'])
  const store = openedStore(root, 3)
  addCommittee(store, 'Teknikudvalget')
  store.close()
  expect(openedStore(root, 4).backup).toBe(join(root, 'backups', 'referent-20260303T090400000Z.sqlite'))
})

test('a store from a newer program is refused and not touched', () => {
  const root = temporaryDataFolder()
  storeWith(root, 'Kulturudvalget')
  const database = new Database(databasePath(root))
  database.pragma(`user_version = ${latestVersion + 10}`)
  database.close()
  const before = readFileSync(databasePath(root))
  expect(refusedOpening(root).code).toBe('store-newer')
  expect(readFileSync(databasePath(root)).equals(before)).toBe(true)
  expect(backups(root)).toEqual([])
})

// Whoever may do everything on a machine may write in every file.
test.skipIf(process.getuid?.() === 0)(
  'a store that may only be read is refused and not touched (skipped for root)',
  () => {
    const root = temporaryDataFolder()
    storeWith(root, 'Kulturudvalget')
    chmodSync(databasePath(root), 0o444)
    expect(refusedOpening(root)).toMatchObject({
      code: 'store-read-only',
      values: { path: databasePath(root) },
    })
    chmodSync(databasePath(root), 0o644)
    expect(committeeNames(openedStore(root))).toEqual(['Kulturudvalget'])
  },
)

test('a damaged store is set aside whole, and the refusal names it and the backups, again and again', () => {
  const root = temporaryDataFolder()
  storeWith(root, 'Kulturudvalget')
  openedStore(root, 1).close()
  damage(root)
  const refusal = refusedOpening(root, 2)
  expect(refusal.code).toBe('store-damaged')
  expect(refusal.message).toContain('referent-lagt-til-side-20260303T090200000Z.sqlite')
  expect(refusal.message).toContain('referent-20260303T090100000Z.sqlite')
  expect(readFileSync(join(root, aside(root)[0] ?? ''))).toEqual(Buffer.alloc(8192, 'x'))
  expect(refusedOpening(root, 3)).toEqual(refusal)
  expect(existsSync(databasePath(root))).toBe(false)
})

test('a page damaged in the middle of the file is found', () => {
  const root = temporaryDataFolder()
  storeWith(root, ...Array.from({ length: 400 }, (_, index) => `Udvalg nummer ${index}`))
  const bytes = readFileSync(databasePath(root))
  bytes.fill(0xff, bytes.length - 8192)
  writeFileSync(databasePath(root), bytes)
  expect(refusedOpening(root, 1).code).toBe('store-damaged')
})

test('a store that is gone while its backups are there is not replaced by an empty one', () => {
  const root = temporaryDataFolder()
  storeWith(root, 'Kulturudvalget')
  openedStore(root, 1).close()
  rmSync(databasePath(root))
  expect(refusedOpening(root, 2).code).toBe('store-missing')
})

test('the newest sound backup is restored, past one that is damaged itself', () => {
  const root = temporaryDataFolder()
  storeWith(root, 'Kulturudvalget')
  openedStore(root, 1).close()
  damage(root)
  writeFileSync(join(root, 'backups', 'referent-20260303T090200000Z.sqlite'), 'not a store')
  refusedOpening(root, 3)
  expect(restoreBackup(opening(root, 4), null)).toEqual({
    ok: true,
    value: { from: 'referent-20260303T090100000Z.sqlite', setAside: null },
  })
  expect(committeeNames(openedStore(root, 5))).toEqual(['Kulturudvalget'])
  expect(aside(root)).toHaveLength(1)
})

test('a backup that is not there is refused, and the store stays as it is', () => {
  const root = temporaryDataFolder()
  storeWith(root, 'Kulturudvalget')
  expect(code(restoreBackup(opening(root, 1), 'referent-20200101T000000000Z.sqlite'))).toBe(
    'backup-not-found',
  )
  expect(committeeNames(openedStore(root, 2))).toEqual(['Kulturudvalget'])
})

test('beginning afresh sets the old store aside with everything in it', () => {
  const root = temporaryDataFolder()
  storeWith(root, 'Kulturudvalget')
  startAfresh(opening(root, 1))
  const store = openedStore(root, 2)
  expect(committeeNames(store)).toEqual([])
  const old = new Database(join(root, aside(root)[0] ?? ''), { readonly: true })
  expect(old.prepare('SELECT name FROM committees').pluck().all()).toEqual(['Kulturudvalget'])
  old.close()
})

test('a store emptied behind our back is not taken for a new one', () => {
  const root = temporaryDataFolder()
  storeWith(root, 'Kulturudvalget')
  openedStore(root, 1).close()
  writeFileSync(databasePath(root), '')
  expect(refusedOpening(root, 2).code).toBe('store-damaged')
})

test('a journal left behind by a lost store does not find its way into the restored one', () => {
  const root = temporaryDataFolder()
  storeWith(root, 'Kulturudvalget')
  openedStore(root, 1).close()
  const lost = openedStore(root, 2)
  addCommittee(lost, 'Teknikudvalget')
  const journal = readFileSync(`${databasePath(root)}-wal`)
  lost.close()
  rmSync(databasePath(root))
  writeFileSync(`${databasePath(root)}-wal`, journal)
  restoreBackup(opening(root, 3), null)
  expect(committeeNames(openedStore(root, 4))).toEqual(['Kulturudvalget'])
})

test.each([
  ['a file', 'fil'],
  ['a folder below a file', 'fil/under'],
  ['a link to a drive that is not there', 'drev'],
  ['a link to itself', 'ring'],
  ['a name too long', 'a'.repeat(300)],
])('%s, in which nothing can be made, is refused in words', (_, name) => {
  const root = temporaryDataFolder()
  writeFileSync(join(root, 'fil'), '')
  symlinkSync(join(root, 'væk', 'drev'), join(root, 'drev'))
  symlinkSync('ring', join(root, 'ring'))
  expect(refusedOpening(join(root, name)).code).toBe('data-folder-unusable')
})

test('a full disk is a refusal, and what was saved before is unharmed', () => {
  const store = openedStore(temporaryDataFolder())
  addCommittee(store, 'Kulturudvalget')
  const { database } = store.read
  database.pragma(`max_page_count = ${String(database.pragma('page_count', { simple: true }))}`)
  const names = Array.from({ length: 500 }, (_, index) => `Udvalg ${index} ${'x'.repeat(200)}`)
  const saved = store.write((handle) => {
    for (const name of names) insertCommittee(handle, name, { name, authority: null })
    return ok(null)
  })
  expect(code(saved)).toBe('not-written')
  expect(committeeNames(store)).toEqual(['Kulturudvalget'])
})
