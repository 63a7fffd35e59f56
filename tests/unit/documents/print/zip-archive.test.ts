import JSZip from 'jszip'
import { expect, test } from 'vitest'
import { compression } from '../../../../src-main/application/documents/compression.ts'
import { zipArchive } from '../../../../src-main/documents/print/zip-archive.ts'

const files = new Map<string, string | Uint8Array>([
  ['[Content_Types].xml', '<Types/>'],
  ['word/document.xml', 'Blåbærgrød '.repeat(500)],
  ['word/media/billede-ø.png', new Uint8Array([137, 80, 78, 71, 0, 255])],
  ['empty.xml', ''],
])

test('every file is read back as it was, in its order, with its checksum and the date given', async () => {
  const read = await JSZip.loadAsync(zipArchive(files, '2026-03-03', compression), { checkCRC32: true })
  expect(Object.keys(read.files)).toEqual([...files.keys()])
  for (const [name, content] of files) {
    const kept = await read.file(name)?.async('uint8array')
    expect(kept).toEqual(new Uint8Array(Buffer.from(content)))
    expect(read.file(name)?.date.toISOString()).toBe('2026-03-03T00:00:00.000Z')
  }
})

test('what can be packed is packed', () => {
  const archive = zipArchive(files, '2026-03-03', compression)
  expect(archive.length).toBeLessThan(1000)
})
