import { randomUUID } from 'node:crypto'
import { appendFileSync } from 'node:fs'
import { join } from 'node:path'
import type { DataFolder } from '../store/data-folder.ts'

/** Writes a bug to the data folder's log, one line of JSON; answers the id it can be found by. */
export function logError(folder: DataFolder, operation: string, error: unknown): string {
  const id = randomUUID().slice(0, 8)
  const at = new Date().toISOString()
  const line = JSON.stringify({ id, at, operation, error: describe(error) })
  try {
    appendFileSync(join(folder.log, `${at.slice(0, 10)}.log`), `${line}\n`)
  } catch (failure) {
    console.error(line, failure)
  }
  return id
}

function describe(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  const cause = error.cause === undefined ? '' : `\nCaused by: ${describe(error.cause)}`
  return `${error.stack ?? error.message}${cause}`
}
