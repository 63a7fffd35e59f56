import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { pathToFileURL } from 'node:url'

/** LibreOffice is used where the machine has it; tests that need it are skipped, and say so, where it is absent. */
export const libreOfficePresent = spawnSync('soffice', ['--version']).status === 0

/** The machine's fonts and Carlito, which stands for Calibri and is not on every machine; the others' twins come with LibreOffice. */
const fontsToo = `<?xml version="1.0"?><fontconfig>
  <include ignore_missing="yes">/etc/fonts/fonts.conf</include>
  <dir>${join(import.meta.dirname, '..', '..', 'node_modules', '@expo-google-fonts', 'carlito')}</dir>
</fontconfig>`

/** Word files as LibreOffice lays them out, as PDFs, in one run with a profile of its own that never meets another's. */
export function libreOfficePdfs(documents: readonly Uint8Array[]): Uint8Array[] {
  return converted(documents, { to: 'pdf', end: 'pdf' })
}

/** A Word file as LibreOffice saves it again. */
export function savedByLibreOffice(document: Uint8Array): Uint8Array {
  return converted([document], { to: 'docx:MS Word 2007 XML', end: 'docx' })[0] ?? new Uint8Array()
}

function converted(
  documents: readonly Uint8Array[],
  { to, end }: { readonly to: string; readonly end: string },
): Uint8Array[] {
  const folder = mkdtempSync(join(tmpdir(), 'referent-office-'))
  try {
    const out = join(folder, 'out')
    const files = documents.map((bytes, at) => {
      const file = join(folder, `document-${at}.docx`)
      writeFileSync(file, bytes)
      return file
    })
    writeFileSync(join(folder, 'fonts.conf'), fontsToo)
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`
    execFileSync('soffice', [profile, '--headless', '--convert-to', to, '--outdir', out, ...files], {
      stdio: 'ignore',
      env: { ...process.env, FONTCONFIG_FILE: join(folder, 'fonts.conf') },
      timeout: 120_000,
    })
    return files.map((file) => readFileSync(join(out, basename(file).replace(/docx$/, end))))
  } finally {
    rmSync(folder, { recursive: true })
  }
}
