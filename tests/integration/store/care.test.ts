import { closeSync, existsSync, fstatSync, openSync, readdirSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import Database from 'better-sqlite3'
import { expect, test } from 'vitest'
import { storeCare } from '../../../src-main/application/store-care.ts'
import { careForStore } from '../../../src-main/store/care.ts'
import { dataFolderAt } from '../../../src-main/store/data-folder.ts'
import type { Store } from '../../../src-main/store/store.ts'
import { temporaryDataFolder } from '../../support/data-folder.ts'
import { addCommittee, databasePath, openedStore, refusedOpening } from './support.ts'

const worker = pathToFileURL(join(import.meta.dirname, '../../../src-main/application/store-care-worker.ts'))
const backups = (root: string) => readdirSync(join(root, 'backups')).sort()

/** A folder with a store of many pages, of which there is no backup. */
function folderWithStore(): string {
  const root = temporaryDataFolder()
  const store = openedStore(root)
  for (let at = 0; at < 200; at += 1) addCommittee(store, `Udvalg ${at} ${'æ'.repeat(500)}`)
  store.close()
  return root
}

/** Opened as every store is that is larger than anybody should wait for. */
function openedAsLarge(root: string, minute: number): Store {
  return openedStore(root, minute, { careLaterFrom: 0 })
}

/** Spoils pages far inside the file, where opening alone does not look. */
function spoil(root: string): void {
  const file = openSync(databasePath(root), 'r+')
  const last = Math.floor(fstatSync(file).size / 4096) - 1
  for (let page = last - 20; page < last; page += 1)
    writeSync(file, Buffer.alloc(4096, 'x'), 0, 4096, page * 4096)
  closeSync(file)
}

test('a large store opens without a copy, and is copied while it is used', async () => {
  const root = folderWithStore()
  const store = openedAsLarge(root, 1)
  expect([store.careDue, store.backup, backups(root)]).toEqual([true, null, []])
  const care = storeCare(store, worker, 0)
  addCommittee(store, 'Skrevet imens')
  expect(await care.sound).toBe(true)
  const [name = ''] = backups(root)
  const copy = new Database(join(root, 'backups', name), { readonly: true })
  expect(copy.prepare('SELECT count(*) AS n FROM committees').get()).toMatchObject({
    n: expect.toSatisfy((n) => n === 200 || n === 201),
  })
  copy.close()
})

test('what was written while a copy was being made is in the next one', () => {
  const root = folderWithStore()
  const store = openedAsLarge(root, 1)
  const began = new Date()
  addCommittee(store, 'Skrevet imens')
  careForStore(root, began)
  store.close()
  const next = openedStore(root, 2)
  expect(backups(root)).toHaveLength(2)
  expect(next.careDue).toBe(false)
})

test('a small store is read through and copied before it is used', () => {
  const root = folderWithStore()
  const store = openedStore(root, 1, { careLaterFrom: 1_000_000_000 })
  expect([store.careDue, backups(root)]).toEqual([false, ['referent-20260303T090100000Z.sqlite']])
})

test('a large store found damaged in use is not copied, and the next opening sets it aside', async () => {
  const root = folderWithStore()
  openedStore(root, 1).close()
  spoil(root)
  const store = openedAsLarge(root, 2)
  expect(await storeCare(store, worker, 0).sound).toBe(false)
  expect(backups(root)).toEqual(['referent-20260303T090100000Z.sqlite'])
  store.close()
  const refusal = refusedOpening(root, 3)
  expect(refusal.code).toBe('store-damaged')
  expect(refusal.message).toContain('referent-20260303T090100000Z.sqlite')
})

test('a store that was under suspicion is read through on opening, and then trusted again', () => {
  const root = folderWithStore()
  const { suspect } = dataFolderAt(root)
  spoil(root)
  const store = openedAsLarge(root, 1)
  expect(careForStore(root, new Date())).toBe(false)
  store.close()
  expect(existsSync(suspect)).toBe(true)
  refusedOpening(root, 2)
  expect(existsSync(suspect)).toBe(false)
})
