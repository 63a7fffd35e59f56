/** The first and the last of some characters in a row. */
type Range = readonly [first: number, last: number]

/**
 * The characters that fonts can show, read from their character maps (TrueType `cmap`, formats 4 and 12).
 * Throws where a font has no such map.
 */
export function fontCoverage(fonts: readonly Uint8Array[]): (codePoint: number) => boolean {
  const covered = fonts.flatMap((font) => characters(font))
  return (codePoint) => covered.some(([first, last]) => first <= codePoint && codePoint <= last)
}

function characters(font: Uint8Array): Range[] {
  const view = new DataView(font.buffer, font.byteOffset, font.byteLength)
  const cmap = tableOffset(view, 'cmap')
  const count = view.getUint16(cmap + 2)
  const offsets = Array.from({ length: count }, (_, index) => cmap + view.getUint32(cmap + 4 + index * 8 + 4))
  return offsets.flatMap((offset) => {
    const format = view.getUint16(offset)
    if (format === 12) return longRanges(view, offset)
    return format === 4 ? shortRanges(view, offset) : []
  })
}

function tableOffset(view: DataView, tag: string): number {
  const count = view.getUint16(4)
  for (let at = 12; at < 12 + count * 16; at += 16) {
    const name = String.fromCharCode(...[0, 1, 2, 3].map((index) => view.getUint8(at + index)))
    if (name === tag) return view.getUint32(at + 8)
  }
  throw new Error(`a font without the table "${tag}"`)
}

function longRanges(view: DataView, offset: number): Range[] {
  const groups = view.getUint32(offset + 12)
  return Array.from({ length: groups }, (_, index) => offset + 16 + index * 12).map((at) => [
    view.getUint32(at),
    view.getUint32(at + 4),
  ])
}

/** Format 4 closes its list with a range that holds no character but U+FFFF, which is none. */
function shortRanges(view: DataView, offset: number): Range[] {
  const segments = view.getUint16(offset + 6) / 2
  const ends = offset + 14
  const starts = ends + segments * 2 + 2
  return Array.from({ length: segments }, (_, index) => index * 2)
    .map((at): Range => [view.getUint16(starts + at), view.getUint16(ends + at)])
    .filter(([first]) => first !== 0xffff)
}
