/** A stream as it is to lie in the file: its dictionary without the length, and its bytes. */
export interface HandStream {
  readonly dict: string
  readonly bytes: Uint8Array | string
}

/** Objects by number: a value as it is written, or a stream. */
export type HandObjects = Readonly<Record<number, string | HandStream>>

/**
 * A PDF written by hand, with a true table: object 1 is the catalog. `after` stands behind the objects, `before` a text
 * that an earlier version of the file consists of, `trailer` more keys of the trailer.
 */
export function handPdf(
  objects: HandObjects,
  given: { readonly trailer?: string; readonly before?: Uint8Array; readonly shift?: number } = {},
): Uint8Array {
  const { trailer = '', before = new Uint8Array(), shift = 0 } = given
  const parts: Buffer[] = [before.length > 0 ? Buffer.from(before) : Buffer.from('%PDF-1.7\n')]
  const offsets: (readonly [string, number])[] = []
  const length = () => parts.reduce((sum, part) => sum + part.length, 0)
  for (const [number, object] of Object.entries(objects)) {
    offsets.push([number, length() + shift])
    parts.push(Buffer.concat([Buffer.from(`${number} 0 obj\n`), written(object), Buffer.from('\nendobj\n')]))
  }
  const table = offsets
    .map(([number, at]) => `${number} 1\n${String(at).padStart(10, '0')} 00000 n \n`)
    .join('')
  const start = length()
  parts.push(
    Buffer.from(
      `xref\n0 1\n0000000000 65535 f \n${table}trailer\n<</Root 1 0 R ${trailer}>>\nstartxref\n${start}\n%%EOF\n`,
    ),
  )
  return Uint8Array.from(Buffer.concat(parts))
}

function written(object: string | HandStream): Buffer {
  if (typeof object === 'string') return Buffer.from(object, 'latin1')
  const bytes =
    typeof object.bytes === 'string' ? Buffer.from(object.bytes, 'latin1') : Buffer.from(object.bytes)
  const head = `<<${object.dict} /Length ${bytes.length}>>\nstream\n`
  return Buffer.concat([Buffer.from(head), bytes, Buffer.from('\nendstream')])
}

/** The objects of a file with one page that shows `content` with the fonts F1 (object 5) and any resources more. */
export function onePage(content: string | HandStream, more: HandObjects = {}): HandObjects {
  return {
    1: '<</Type /Catalog /Pages 2 0 R>>',
    2: '<</Type /Pages /Kids [3 0 R] /Count 1>>',
    3: '<</Type /Page /MediaBox [0 0 420 595] /Parent 2 0 R /Contents 4 0 R /Resources <</Font <</F1 5 0 R>> /XObject <</X1 6 0 R>>>>>>',
    4: typeof content === 'string' ? { dict: '', bytes: content } : content,
    5: '<</Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding>>',
    ...more,
  }
}

/** A ToUnicode map of two-byte codes. */
export function toUnicode(body: string): HandStream {
  return { dict: '', bytes: `1 begincodespacerange <0000> <ffff> endcodespacerange\n${body}` }
}
