import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** Whether the PDF checker qpdf is on this machine; tests that need it are skipped where it is absent. */
export const qpdfPresent = spawnSync('qpdf', ['--version']).status === 0

/** What qpdf finds wrong with a PDF, "" for nothing. */
export function qpdfFaults(bytes: Uint8Array): string {
  return withFile(bytes, (file) => {
    const { status, stderr } = spawnSync('qpdf', ['--check', file], { encoding: 'utf8' })
    return status === 0 ? '' : stderr
  })
}

/** The PDF as another program saves it: parts packed together in streams of objects, and numbered anew. */
export function savedByQpdf(bytes: Uint8Array): Uint8Array {
  return withFile(bytes, (file) => {
    const out = `${file}.saved.pdf`
    spawnSync('qpdf', ['--object-streams=generate', '--recompress-flate', file, out])
    return readFileSync(out)
  })
}

function withFile<T>(bytes: Uint8Array, work: (file: string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), 'referent-pdf-'))
  try {
    const file = join(folder, 'document.pdf')
    writeFileSync(file, bytes)
    return work(file)
  } finally {
    rmSync(folder, { recursive: true })
  }
}
