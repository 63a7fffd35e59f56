import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import JSZip from 'jszip'

/** Writes in a field of an item's Word form as Word would: `xml` takes the place of what stood under the field's heading. */
export async function editForm(
  form: Uint8Array,
  key: string,
  xml: string,
  parts: Readonly<Record<string, string>> = {},
): Promise<Uint8Array<ArrayBuffer>> {
  const zip = await JSZip.loadAsync(form)
  const document = (await zip.file('word/document.xml')?.async('string')) ?? ''
  const begins =
    document.indexOf('</w:sdt>', document.indexOf(`<w:tag w:val="referent:${key}"/>`)) + '</w:sdt>'.length
  const ends = document.indexOf('</w:sdtContent></w:sdt>', begins)
  zip.file('word/document.xml', document.slice(0, begins) + xml + document.slice(ends))
  for (const [name, part] of Object.entries(parts)) zip.file(name, part)
  return new Uint8Array(await zip.generateAsync({ type: 'arraybuffer' }))
}

/** The file as LibreOffice saves it when somebody opened and saved it there. */
export function savedByLibreOffice(form: Uint8Array): Uint8Array<ArrayBuffer> {
  const folder = mkdtempSync(join(tmpdir(), 'referent-office-'))
  try {
    writeFileSync(join(folder, 'form.docx'), form)
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`
    const out = join(folder, 'out')
    execFileSync(
      'soffice',
      [profile, '--headless', '--convert-to', 'docx', '--outdir', out, join(folder, 'form.docx')],
      {
        stdio: 'ignore',
        timeout: 120_000,
      },
    )
    return new Uint8Array(readFileSync(join(out, 'form.docx')))
  } finally {
    rmSync(folder, { recursive: true })
  }
}
