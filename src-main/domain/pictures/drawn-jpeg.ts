import { turnOnly } from './jpeg-turn.ts'
import { numberAt } from './number-at.ts'

export const jpegStart = '\xff\xd8'

const end = '\xff\xd9'
const scan = 0xda
const frame = /^[\xc0-\xc3\xc5-\xc7\xc9-\xcb\xcd-\xcf]$/

/** Frames, tables, scans, and how often the coding starts anew. */
const drawing = /^[\xc0-\xc7\xc9-\xcf\xda-\xdd]$/

/**
 * A JPEG's segments that draw it, up to its end. Of the rest it keeps the plain JFIF head (without a thumbnail), Adobe's note of
 * how the colours are coded, and how the picture is turned. Nothing is kept where it does not say its size before its scan.
 */
export function drawnJpeg(bytes: string): string {
  const kept = [jpegStart]
  let at = jpegStart.length
  let sized = false
  for (;;) {
    const marker = bytes.charCodeAt(at + 1)
    if (bytes[at] !== '\xff' || Number.isNaN(marker)) break
    if (marker === 0xff) {
      at += 1 // a filling byte
      continue
    }
    if (bytes.startsWith(end, at)) {
      kept.push(end)
      break
    }
    const length = numberAt(bytes, at + 2, 2)
    const next = at + 2 + length
    if (length < 2 || next > bytes.length) break
    const name = String.fromCharCode(marker)
    sized ||= frame.test(name)
    if (marker === scan && !sized) return ''
    kept.push(keptOf(name, bytes.slice(at, next)))
    at = next
    if (marker === scan) {
      at = scanEnd(bytes, next)
      kept.push(bytes.slice(next, at))
    }
  }
  return sized ? kept.join('') : ''
}

function keptOf(name: string, segment: string): string {
  if (drawing.test(name)) return segment
  const body = segment.slice(4)
  if (name === '\xe0') return body.startsWith('JFIF\0') && body.length === 14 ? segment : ''
  if (name === '\xee') return body.startsWith('Adobe') && body.length === 12 ? segment : ''
  return name === '\xe1' ? turnOnly(body) : ''
}

/** Where the coded points of a scan end: before a marker that is neither a coded 255 nor a new start. */
function scanEnd(bytes: string, from: number): number {
  let at = bytes.indexOf('\xff', from)
  while (at !== -1) {
    const code = bytes.charCodeAt(at + 1)
    if (!(code === 0 || (code >= 0xd0 && code <= 0xd7))) return Number.isNaN(code) ? bytes.length : at
    at = bytes.indexOf('\xff', at + 2)
  }
  return bytes.length
}
