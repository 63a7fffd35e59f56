import { type FileCheck, fileCheckSchema, fileCheckVersion } from '../domain/checks/file-check.ts'
import type { Readable, Writable } from './handle.ts'
import { change, row, sql } from './query.ts'

/** What was found in the text of a file; null where it has not been read, or not by the reader of today. */
export function fileCheckOf(handle: Readable, sha256: string): FileCheck | null {
  const found = row(
    handle,
    sql
      .selectFrom('file_checks')
      .select('found')
      .where('sha256', '=', sha256)
      .where('reader', '=', fileCheckVersion),
  )
  return found === null ? null : fileCheckSchema.parse(JSON.parse(found.found))
}

/** Writes down what was found; it can be found out again, so it is nothing to undo. */
export function saveFileCheck(handle: Writable, sha256: string, check: FileCheck): void {
  const found = { reader: fileCheckVersion, found: JSON.stringify(check) }
  change(
    handle,
    sql
      .insertInto('file_checks')
      .values({ sha256, ...found })
      .onConflict((conflict) => conflict.column('sha256').doUpdateSet(found)),
  )
}
