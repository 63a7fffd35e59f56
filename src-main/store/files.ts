import { createHash } from 'node:crypto'
import { createReadStream, existsSync, mkdirSync, readFileSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import type { FileState } from '../domain/attachments/attachment-trouble.ts'
import { refusal } from '../domain/refusal.ts'
import { ok, type Result, refused } from '../domain/result.ts'
import type { DataFolder } from './data-folder.ts'
import { writeDurably } from './durable.ts'

/** Lays a file in the data folder, once by content; answers its SHA-256 as 64 hexadecimal digits. */
export function storeFile(folder: DataFolder, bytes: Uint8Array): string {
  const sha256 = hashOf(bytes)
  const path = filePath(folder, sha256)
  if (existsSync(path) && hashOf(readFileSync(path)) === sha256) return sha256
  mkdirSync(dirname(path), { recursive: true })
  writeDurably(path, bytes)
  return sha256
}

/** Whether a file of this hash lies in the data folder. */
export function hasFile(folder: DataFolder, sha256: string): boolean {
  return isHash(sha256) && existsSync(filePath(folder, sha256))
}

/** Where a file of this hash lies in the data folder. */
export function storedFilePath(folder: DataFolder, sha256: string): string {
  return filePath(folder, sha256)
}

/**
 * How a file stands, by a look at it: whether it is there, and has its size (in bytes, null where it was not written
 * down), and was not found changed when it was last read.
 */
export function lookAtFile(folder: DataFolder, sha256: string, size: number | null): FileState {
  if (!isHash(sha256)) return 'missing'
  const found = statSync(filePath(folder, sha256), { throwIfNoEntry: false })
  if (found === undefined) return 'missing'
  if (found.size === 0 || (size !== null && found.size !== size)) return 'damaged'
  return readings(folder).get(sha256) === `damaged ${found.mtimeMs}` ? 'damaged' : 'sound'
}

/** How a file stands, by reading the whole of it; one that was read and has not been written since is not read again. */
export async function examineFile(folder: DataFolder, sha256: string): Promise<FileState> {
  const looked = lookAtFile(folder, sha256, null)
  if (looked !== 'sound') return looked
  const path = filePath(folder, sha256)
  const { mtimeMs } = statSync(path)
  if (readings(folder).get(sha256) === `sound ${mtimeMs}`) return 'sound'
  const hash = createHash('sha256')
  await pipeline(createReadStream(path), hash)
  return remember(folder, sha256, hash.digest('hex') === sha256)
}

/** The bytes of a file, which are what they were when it was stored; `name` is what the refusal calls it. */
export function readStoredFile(
  folder: DataFolder,
  sha256: string,
  name: string,
): Result<Uint8Array<ArrayBuffer>> {
  if (!hasFile(folder, sha256)) return refused(missing(name))
  const bytes = new Uint8Array(readFileSync(filePath(folder, sha256)))
  const state = remember(folder, sha256, hashOf(bytes) === sha256)
  return state === 'sound' ? ok(bytes) : refused(damaged(name))
}

/** What was found when a file was last read, and when that file was written, for as long as the program runs. */
const known = new WeakMap<DataFolder, Map<string, string>>()

function readings(folder: DataFolder): Map<string, string> {
  const found = known.get(folder) ?? new Map<string, string>()
  known.set(folder, found)
  return found
}

function remember(folder: DataFolder, sha256: string, sound: boolean): FileState {
  const state = sound ? 'sound' : 'damaged'
  readings(folder).set(sha256, `${state} ${statSync(filePath(folder, sha256)).mtimeMs}`)
  return state
}

function filePath(folder: DataFolder, sha256: string): string {
  return join(folder.files, sha256.slice(0, 2), sha256)
}

function isHash(sha256: string): boolean {
  return /^[0-9a-f]{64}$/.test(sha256)
}

function hashOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}

function missing(name: string) {
  return refusal(
    'file-missing',
    `Filen «${name}» ligger ikke i mappen med møderne. Bilaget står stadig på punktet.`,
    'Vælg filen igen, eller fjern bilaget.',
    { name },
  )
}

function damaged(name: string) {
  return refusal(
    'file-damaged',
    `Filen «${name}» er blevet beskadiget, siden den blev lagt ind. Bilaget står stadig på punktet.`,
    'Vælg filen igen, eller hent den fra en sikkerhedskopi.',
    { name },
  )
}
