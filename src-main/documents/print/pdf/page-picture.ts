import type { Origin } from '../../outline/outline.ts'
import { glyphOutline, stepped, stepsToPoint } from './glyph-outline.ts'

/**
 * One page as a picture: SVG that stands alone, which page it is (from 1), and how many there are. Each line of the SVG between
 * the first and the last is a whole part of the drawing, so that two pictures can be compared line by line.
 */
export interface PagePicture {
  readonly svg: string
  readonly page: number
  readonly pages: number
}

/**
 * Which page is wished: a page by its number, or the one on which a block of a text begins, or a heading stands; none of
 * them means the first.
 */
export interface PageWish {
  readonly page: number | null
  readonly place?: Origin | null
  /** The heading's id in the outline ("punkt-4"). */
  readonly heading: string | null
}

/**
 * Typst's plain SVG in parts: each page's drawing, and the glyphs that all of them share. They are the pages from `first` on of
 * a document that has so many `pages`.
 */
export interface DrawnPages {
  readonly first: number
  readonly pages: number
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
    first: 1,
    pages,
    width: Number(width),
    // The same for any number of pages, so that pictures of a part and of the whole can be compared.
    height: Number((Number(height) / bodies.length).toFixed(3)),
    bodies,
    shared: shared === -1 ? '' : svg.slice(shared, svg.lastIndexOf('</svg>')),
  }
}

/** The drawn page nearest to the wanted one. */
export function nearestPage({ first, bodies }: DrawnPages, wanted: number): number {
  return Math.min(Math.max(first, wanted), first + bodies.length - 1)
}

/** The picture of one page, twice its size so that it can fill a large screen; a number beyond the last shows the last. */
export function pagePicture(drawn: DrawnPages, wanted: number): PagePicture {
  const { width, height, first, pages, bodies, shared } = drawn
  const page = nearestPage(drawn, wanted)
  const begin = [
    `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink"`,
    ` viewBox="0 0 ${width} ${height}" width="${2 * width}" height="${2 * height}">`,
  ].join('')
  const paper = `<rect width="${width}" height="${height}" fill="#fff"/>`
  const parts = partsOf(bodies[page - first] ?? '', outlinesOf(shared))
  return { svg: [begin, paper, ...parts, '</svg>'].join('\n'), page, pages }
}

/** The outline of each glyph by its id, when it is asked for. */
function outlinesOf(shared: string): (id: string) => string {
  const drawn = new Map(
    [...shared.matchAll(/<symbol id="([^"]+)"[^>]*>\s*<path d="([^"]*)"/g)].map(([, id, path]) => [id, path]),
  )
  const known = new Map<string, string>()
  return (id) => {
    const outline = known.get(id) ?? glyphOutline(drawn.get(id) ?? '')
    known.set(id, outline)
    return outline
  }
}

/**
 * The drawing of a page as elements that stand alone: each brings the groups it lies in. Every tag is on a line of its own;
 * the outermost group only puts the page in its place below the others. Links are left out: nothing can be clicked in a
 * picture, and Typst 0.14 writes their addresses unescaped, which is no XML.
 */
function partsOf(body: string, outline: (id: string) => string): string[] {
  const parts: string[] = []
  const groups: string[] = []
  let inside: string[] = []
  const flush = () => {
    if (inside.length > 0) parts.push(within(groups.slice(1), withoutUses(inside, outline)))
    inside = []
  }
  for (const line of body.split('\n').map((indented) => indented.trim())) {
    if (line === '' || /^<\/?a[ >]/.test(line)) continue
    if (line.startsWith('<g') && line.endsWith('/>')) continue
    if (!/^<\/?g[ >]/.test(line)) inside.push(line)
    else {
      flush()
      if (line === '</g>') groups.pop()
      else groups.push(line.replace(/ class="[^"]*"/, ''))
    }
  }
  return parts
}

/** A drawing inside its groups, as one element; a group that only holds others together is left out. */
function within(groups: readonly string[], drawing: string): string {
  const around = groups.filter((group) => group !== '<g>')
  const inside = around.length > 0 ? around : ['<g>']
  return inside.join('') + drawing + '</g>'.repeat(inside.length)
}

const glyph = /^<use xlink:href="#([^"]+)" x="([^"]+)" y="([^"]+)" fill="([^"]+)" fill-rule="nonzero"\/>$/

/**
 * The glyphs of a line of text as one path for each colour. A browser takes five times as long for a page of `use`
 * elements, each of which is a small tree of its own.
 */
function withoutUses(lines: readonly string[], outline: (id: string) => string): string {
  const texts = new Map<string, string>()
  const others: string[] = []
  for (const line of lines) {
    const [, id, x, y, fill] = glyph.exec(line) ?? []
    if (id === undefined || fill === undefined) others.push(line)
    else texts.set(fill, `${texts.get(fill) ?? ''}M${stepped(Number(x))}${stepped(Number(y))}${outline(id)}`)
  }
  const paths = [...texts].map(
    ([fill, path]) => `<path transform="scale(${1 / stepsToPoint})" fill="${fill}" d="${path}"/>`,
  )
  return others.join('') + paths.join('')
}
