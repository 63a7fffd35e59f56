import { numberAt } from './number-at.ts'

export const pngStart = '\x89PNG\r\n\x1a\n'

/**
 * The chunks that draw a picture, and the most bytes each can need. Not kept: texts, times and Exif; colour profiles, which
 * carry names and free words (the window turns their colours into those of the screen before a picture is stored); the later
 * pictures of a moving one, which no paper shows.
 */
const drawing = new Map([
  ['IHDR', 13],
  ['PLTE', 768],
  ['tRNS', 256],
  ['gAMA', 4],
  ['cHRM', 32],
  ['sRGB', 1],
  ['sBIT', 4],
  ['bKGD', 6],
  ['pHYs', 9],
  ['IDAT', Number.POSITIVE_INFINITY],
  ['IEND', 0],
])

/** Length, name and checksum of a chunk. */
const frame = 12

/** A PNG's drawing chunks up to its end; one that was cut short is left out, and nothing is kept where the size is missing. */
export function drawnPng(bytes: string): string {
  const kept = [pngStart]
  let at = pngStart.length
  if (bytes.slice(at + 4, at + 8) !== 'IHDR') return ''
  while (at + frame <= bytes.length) {
    const length = numberAt(bytes, at, 4)
    const name = bytes.slice(at + 4, at + 8)
    const end = at + frame + length
    if (end > bytes.length) break
    if (length <= (drawing.get(name) ?? -1)) kept.push(bytes.slice(at, end))
    if (name === 'IEND') break
    at = end
  }
  return kept.length === 1 ? '' : kept.join('')
}
