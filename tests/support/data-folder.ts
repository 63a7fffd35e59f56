import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'

/** A data folder of its own for one test, gone when the test is finished. */
export function temporaryDataFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'referent-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}
