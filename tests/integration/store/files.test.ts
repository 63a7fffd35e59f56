import { readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { hasFile, readStoredFile, storeFile } from '../../../src-main/store/files.ts'
import { temporaryDataFolder } from '../../support/data-folder.ts'
import { code, openedStore } from './support.ts'

const words = (value: string) => new TextEncoder().encode(value)

function stored() {
  const { folder } = openedStore(temporaryDataFolder())
  const sha256 = storeFile(folder, words('Notat om havnen'))
  return { folder, sha256, path: join(folder.files, sha256.slice(0, 2), sha256) }
}

test('a file is stored once by its content, and comes back byte for byte', () => {
  const { folder, sha256 } = stored()
  expect(storeFile(folder, words('Notat om havnen'))).toBe(sha256)
  expect(readdirSync(join(folder.files, sha256.slice(0, 2)))).toEqual([sha256])
  expect(readStoredFile(folder, sha256, 'Notat.txt')).toEqual({ ok: true, value: words('Notat om havnen') })
})

test('a missing file is refused by name', () => {
  const { folder, sha256, path } = stored()
  rmSync(path)
  expect(hasFile(folder, sha256)).toBe(false)
  expect(readStoredFile(folder, sha256, 'Notat.txt')).toMatchObject({
    ok: false,
    refusal: { code: 'file-missing', message: expect.stringContaining('«Notat.txt»') },
  })
})

test('a damaged file is refused, and the same file attached again heals it', () => {
  const { folder, sha256, path } = stored()
  writeFileSync(path, 'Notat om havnet')
  expect(code(readStoredFile(folder, sha256, 'Notat.txt'))).toBe('file-damaged')
  storeFile(folder, words('Notat om havnen'))
  expect(readStoredFile(folder, sha256, 'Notat.txt').ok).toBe(true)
})

test('what is not a hash is no file, wherever it points', () => {
  const { folder } = stored()
  expect(hasFile(folder, '../../referent.sqlite')).toBe(false)
})
