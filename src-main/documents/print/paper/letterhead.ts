import type { PaperLook } from '../../outline/outline.ts'
import { imageSize, type PaperSize } from './image-size.ts'
import type { Measures } from './measures.ts'

/** The head of the first page, in points: a logo at one side, lines of text at the other, and a rule below. */
export interface Letterhead {
  /** Null where there is none, or where its bytes are no picture. */
  readonly logo: PaperSize | null
  readonly logoPlace: 'left' | 'right'
  readonly lines: readonly string[]
  /** What lines and logo take, whichever is higher. */
  readonly height: number
}

/** A logo is no higher than this. */
const highestLogo = 100

/** Room in which no picture is shrunk. */
const endless: PaperSize = { width: Number.MAX_SAFE_INTEGER, height: Number.MAX_SAFE_INTEGER }

/** The head of the first page; null where a look has none. */
export function letterheadOf(look: PaperLook, { letterhead }: Measures): Letterhead | null {
  const logo = logoSize(look)
  if (logo === null && look.letterhead.length === 0) return null
  return {
    logo,
    logoPlace: look.logo?.place ?? 'right',
    lines: look.letterhead,
    height: Math.max(logo?.height ?? 0, look.letterhead.length * letterhead.line),
  }
}

function logoSize({ logo }: PaperLook): PaperSize | null {
  const natural = logo === null ? null : imageSize(logo, endless)
  if (logo === null || natural === null) return null
  const width = Math.min(logo.width, (highestLogo * natural.width) / natural.height)
  return { width, height: Math.round((width * natural.height) / natural.width) }
}
