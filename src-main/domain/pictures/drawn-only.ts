import { drawnJpeg, jpegStart } from './drawn-jpeg.ts'
import { drawnPng, pngStart } from './drawn-png.ts'

// JavaScript's own wherever the program runs, window and Node alike.
declare function atob(letters: string): string
declare function btoa(bytes: string): string

/** What stands where nothing could be read as a picture: the first signs of a PNG, in base64. */
const nothing = 'iVBORw0KGgo='

/**
 * A picture (PNG or JPEG in base64) with nothing in it but what draws it: what a camera or a program wrote inside it (comments,
 * names, place, thumbnails, colour profiles, what comes after its end) is gone, for nobody sees it and no check reads it. A
 * picture that holds no more than that is given back as it is; of bytes that are no picture nothing is kept.
 */
export function drawnOnly(base64: string): string {
  const bytes = bytesOf(base64)
  const drawn = drawnOf(bytes)
  if (drawn === '') return nothing
  return drawn === bytes ? base64 : btoa(drawn)
}

/** The same for a picture as a data address. */
export function drawnAddress(address: string): string {
  const comma = address.indexOf(',') + 1
  const base64 = address.slice(comma)
  const drawn = drawnOnly(base64)
  return drawn === base64 ? address : address.slice(0, comma) + drawn
}

function drawnOf(bytes: string): string {
  if (bytes.startsWith(pngStart)) return drawnPng(bytes)
  return bytes.startsWith(jpegStart) ? drawnJpeg(bytes) : ''
}

/** The bytes as signs of one byte each, which are searched quickest; letters that make no whole byte are left out. */
function bytesOf(base64: string): string {
  const end = base64.indexOf('=')
  const letters = end === -1 ? base64 : base64.slice(0, end)
  try {
    return atob(letters.length % 4 === 1 ? letters.slice(0, -1) : letters)
  } catch {
    return ''
  }
}
