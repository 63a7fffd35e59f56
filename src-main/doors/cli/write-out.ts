import { mkdirSync, writeFileSync } from 'node:fs'
import { ok, type Result, refused } from '../../domain/result.ts'
import { refusal } from './refusal.ts'

/** A file that was written: where, and its size in bytes. */
export interface WrittenFile {
  readonly file: string
  readonly bytes: number
}

/** Writes an answer's file to disk; refused where the disk refuses. */
export async function writeOut(file: string, content: File): Promise<Result<WrittenFile>> {
  const bytes = Buffer.from(await content.arrayBuffer())
  return onDisk(file, () => {
    writeFileSync(file, bytes)
    return { file, bytes: bytes.length }
  })
}

/** Makes a folder, and those above it, where it is not there yet. */
export function makeFolder(folder: string): Result<string> {
  return onDisk(folder, () => {
    mkdirSync(folder, { recursive: true })
    return folder
  })
}

function onDisk<T>(path: string, write: () => T): Result<T> {
  try {
    return ok(write())
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error)
    return refused(
      refusal(
        'file-not-written',
        `Filen ${path} kunne ikke skrives (${why}). Mødet er uændret.`,
        'Vælg en mappe, du må skrive i, eller et andet navn.',
      ),
    )
  }
}
