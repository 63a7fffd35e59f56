import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
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

/** The bytes of a file, which are what they were when it was stored; `name` is what the refusal calls it. */
export function readStoredFile(
  folder: DataFolder,
  sha256: string,
  name: string,
): Result<Uint8Array<ArrayBuffer>> {
  if (!hasFile(folder, sha256)) return refused(missing(name))
  const bytes = new Uint8Array(readFileSync(filePath(folder, sha256)))
  return hashOf(bytes) === sha256 ? ok(bytes) : refused(damaged(name))
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
  )
}

function damaged(name: string) {
  return refusal(
    'file-damaged',
    `Filen «${name}» er blevet beskadiget, siden den blev lagt ind. Bilaget står stadig på punktet.`,
    'Vælg filen igen, eller hent den fra en sikkerhedskopi.',
  )
}
