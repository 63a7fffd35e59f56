import {
  beginMarkedContent,
  degrees,
  endMarkedContent,
  type PDFFont,
  PDFName,
  type PDFPage,
  rgb,
} from '@cantoo/pdf-lib'

/** The strip that is added below an attachment's page for its label, in points. */
const strip = { height: 22, side: 36, baseline: 8, size: 8.5 } as const
const quiet = rgb(0.294, 0.337, 0.38)

/** What stands along the foot of a page: what it belongs to, and its number. */
export interface PageLabel {
  readonly left: string
  readonly right: string
}

/**
 * Labels a page of an attachment. Its own content may reach the edges, so the page grows by a strip at the foot as a
 * reader sees it (a page may be turned), and the strip is white: nothing is covered and nothing is laid bare.
 */
export function stampStrip(page: PDFPage, font: PDFFont, label: PageLabel): void {
  const turn = (((Math.round(page.getRotation().angle / 90) * 90) % 360) + 360) % 360
  const box = page.getCropBox()
  const grown = grow(box, turn)
  for (const key of ['TrimBox', 'BleedBox', 'ArtBox']) page.node.delete(PDFName.of(key))
  const media = page.getMediaBox()
  const outer = union(media, grown)
  page.setMediaBox(outer.x, outer.y, outer.width, outer.height)
  page.setCropBox(grown.x, grown.y, grown.width, grown.height)
  const frame = frameOf(grown, turn)
  asArtifact(page, () => {
    page.drawRectangle({ ...stripBox(grown, turn), color: rgb(1, 1, 1) })
    writeLine(page, font, { label, frame, baseline: strip.baseline, side: strip.side })
  })
}

/** Numbers a page of the agenda where its own number would stand: `side` points from the right, `baseline` from below. */
export function stampFoot(
  page: PDFPage,
  font: PDFFont,
  foot: { readonly number: string; readonly side: number; readonly baseline: number },
): void {
  const label = { left: '', right: foot.number }
  const frame = frameOf(page.getCropBox(), 0)
  asArtifact(page, () => writeLine(page, font, { ...foot, label, frame }))
}

interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** Where a reader sees the lower left corner, the direction of a line there, and how long it is. */
interface Frame {
  readonly x: number
  readonly y: number
  readonly angle: number
  readonly width: number
}

function grow({ x, y, width, height }: Box, turn: number): Box {
  if (turn === 90) return { x, y, width: width + strip.height, height }
  if (turn === 180) return { x, y, width, height: height + strip.height }
  if (turn === 270) return { x: x - strip.height, y, width: width + strip.height, height }
  return { x, y: y - strip.height, width, height: height + strip.height }
}

function stripBox({ x, y, width, height }: Box, turn: number): Box {
  if (turn === 90) return { x: x + width - strip.height, y, width: strip.height, height }
  if (turn === 180) return { x, y: y + height - strip.height, width, height: strip.height }
  if (turn === 270) return { x, y, width: strip.height, height }
  return { x, y, width, height: strip.height }
}

function frameOf({ x, y, width, height }: Box, turn: number): Frame {
  if (turn === 90) return { x: x + width, y, angle: 90, width: height }
  if (turn === 180) return { x: x + width, y: y + height, angle: 180, width }
  if (turn === 270) return { x, y: y + height, angle: 270, width: height }
  return { x, y, angle: 0, width }
}

function union(one: Box, other: Box): Box {
  const x = Math.min(one.x, other.x)
  const y = Math.min(one.y, other.y)
  const right = Math.max(one.x + one.width, other.x + other.width)
  const top = Math.max(one.y + one.height, other.y + other.height)
  return { x, y, width: right - x, height: top - y }
}

interface Line {
  readonly label: PageLabel
  readonly frame: Frame
  readonly baseline: number
  readonly side: number
}

function writeLine(page: PDFPage, font: PDFFont, { label, frame, baseline, side }: Line): void {
  const rightWidth = font.widthOfTextAtSize(label.right, strip.size)
  const room = frame.width - 2 * side - rightWidth - 12
  const left = shortened(writable(label.left, font), font, room)
  const write = (text: string, along: number) => {
    if (text === '') return
    const [cos, sin] = directions[frame.angle] ?? [1, 0]
    page.drawText(text, {
      x: frame.x + along * cos - baseline * sin,
      y: frame.y + along * sin + baseline * cos,
      size: strip.size,
      font,
      color: quiet,
      rotate: degrees(frame.angle),
    })
  }
  write(left, side)
  write(label.right, frame.width - side - rightWidth)
}

/** Cosine and sine of quarter turns. */
const directions: Readonly<Record<number, readonly [number, number]>> = {
  0: [1, 0],
  90: [0, 1],
  180: [-1, 0],
  270: [0, -1],
}

/** The text in the letters that the font has: accents it lacks go, other signs become a question mark. */
function writable(text: string, font: PDFFont): string {
  const known = new Set(font.getCharacterSet())
  const has = (sign: string) => known.has(sign.codePointAt(0) ?? 0)
  return [...text]
    .map((sign) => {
      if (has(sign)) return sign
      const base = sign.normalize('NFD').charAt(0)
      return has(base) ? base : '?'
    })
    .join('')
}

function shortened(text: string, font: PDFFont, room: number): string {
  if (font.widthOfTextAtSize(text, strip.size) <= room) return text
  let length = text.length
  while (length > 0 && font.widthOfTextAtSize(`${text.slice(0, length)}…`, strip.size) > room) length -= 1
  return length === 0 ? '' : `${text.slice(0, length)}…`
}

/** Draws something that is no part of the text, so that a screen reader passes over it. */
function asArtifact(page: PDFPage, draw: () => void): void {
  page.pushOperators(beginMarkedContent('Artifact'))
  draw()
  page.pushOperators(endMarkedContent())
}
