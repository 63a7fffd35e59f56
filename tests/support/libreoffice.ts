import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

/** LibreOffice is used where the machine has it; tests that need it are skipped, and say so, where it is absent. */
export const libreOfficePresent = spawnSync('soffice', ['--version']).status === 0

/** A Word file as LibreOffice lays it out, as a PDF. Uses a profile of its own, so it never meets a running one. */
export function libreOfficePdf(docx: Uint8Array): Uint8Array {
  const folder = mkdtempSync(join(tmpdir(), 'referent-office-'))
  try {
    const file = join(folder, 'document.docx')
    writeFileSync(file, docx)
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`
    execFileSync('soffice', [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, file], {
      stdio: 'ignore',
      timeout: 120_000,
    })
    return readFileSync(join(folder, 'document.pdf'))
  } finally {
    rmSync(folder, { recursive: true })
  }
}
