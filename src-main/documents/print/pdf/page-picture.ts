/** One page as a picture: SVG that stands alone, which page it is (from 1), and how many there are. */
export interface PagePicture {
  readonly svg: string
  readonly page: number
  readonly pages: number
}

/** Which page is wished: a page by its number, or the one on which a heading stands; neither means the first. */
export interface PageWish {
  readonly page: number | null
  /** The heading's id in the outline ("punkt-4"). */
  readonly heading: string | null
}

/** Typst's plain SVG of a whole document, in parts: each page's drawing, and the glyphs that all of them share. */
export interface DrawnPages {
  readonly width: number
  readonly height: number
  readonly bodies: readonly string[]
  readonly shared: string
}

/** Typst writes one group per page, indented once, one below the other in one long picture. */
const pageBegin = '\n    <g'
const pageEnd = '\n    </g>\n'
const sharedBegin = '    <defs id="glyph">'

/** Parts the SVG of a document of so many pages; throws where it is not as Typst 0.14 writes it. */
export function drawnPages(svg: string, pages: number): DrawnPages {
  const [, width, height] = /viewBox="0 0 ([\d.]+) ([\d.]+)"/.exec(svg) ?? []
  const shared = svg.lastIndexOf(sharedBegin)
  const drawn = svg.slice(0, shared === -1 ? svg.length : shared)
  const bodies = drawn
    .split(pageEnd)
    .slice(0, -1)
    .map((part) => part.slice(part.indexOf(pageBegin)) + pageEnd)
  if (height === undefined || bodies.length !== pages)
    throw new Error('the SVG of the pages is not as expected')
  return {
    width: Number(width),
    height: Number(height) / bodies.length,
    bodies,
    shared: shared === -1 ? '' : svg.slice(shared, svg.lastIndexOf('</svg>')),
  }
}

/** The picture of one page, twice its size so that it can fill a large screen; a number beyond the last shows the last. */
export function pagePicture({ width, height, bodies, shared }: DrawnPages, wanted: number): PagePicture {
  const page = Math.min(Math.max(1, wanted), bodies.length)
  const body = bodies[page - 1] ?? ''
  const top = (page - 1) * height
  const svg = [
    `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink"`,
    ` viewBox="0 ${top} ${width} ${height}" width="${2 * width}" height="${2 * height}">`,
    `<rect y="${top}" width="${width}" height="${height}" fill="#fff"/>`,
    `${onOneLine(withoutLinks(body))}${onOneLine(usedOf(shared, body))}</svg>`,
  ].join('')
  return { svg, page, pages: bodies.length }
}

function usedOf(shared: string, body: string): string {
  const used = new Set([...body.matchAll(/xlink:href="#([^"]+)"/g)].map(([, id]) => id))
  return shared.replace(/<symbol id="([^"]+)"[\s\S]*?<\/symbol>/g, (symbol, id) =>
    used.has(id) ? symbol : '',
  )
}

/**
 * Without the links: nothing can be clicked in a picture, and Typst 0.14 writes their addresses unescaped, which is no XML.
 * Each tag stands on a line of its own.
 */
function withoutLinks(svg: string): string {
  return svg.replace(/\n\s*<a[ >][^\n]*|\n\s*<\/a>/g, '')
}

function onOneLine(svg: string): string {
  return svg.replace(/\n\s*/g, '')
}
