import { drawContent } from './content.ts'
import { type Drawing, nothingShown, type Shown } from './drawing.ts'
import { decoded } from './filters.ts'
import type { PdfFile } from './scan.ts'
import { isDict, isKind, isList, nameOf, type PdfDict, type PdfStream } from './values.ts'

/** A page dictionary of any version of the file; `number` from 1, null where the page is in no page tree. */
export interface Page {
  readonly number: number | null
  readonly dict: PdfDict
  readonly resources: PdfDict
}

/** All pages: those of the newest page tree in its order, then such as stand in no tree. */
export function pagesOf(file: PdfFile): Page[] {
  const listed: PdfDict[] = []
  const roots = file.trailers.map((trailer) => file.resolve(trailer.get('Root')))
  for (const root of roots) if (isDict(root)) collect(file, root.get('Pages'), listed)
  const order = new Map(listed.map((dict, at) => [dict, at + 1]))
  const loose = file.objects.flatMap(({ value }) =>
    isDict(value) && nameOf(file.resolve(value.get('Type'))) === 'Page' && !order.has(value) ? [value] : [],
  )
  return [...listed, ...loose].map((dict) => ({
    number: order.get(dict) ?? null,
    dict,
    resources: inherited(file, dict),
  }))
}

function collect(
  file: PdfFile,
  value: Parameters<PdfFile['resolve']>[0],
  into: PdfDict[],
  seen = new Set<unknown>(),
) {
  const node = file.resolve(value)
  if (!isDict(node) || seen.has(node)) return
  seen.add(node)
  const kids = file.resolve(node.get('Kids'))
  if (isList(kids)) for (const kid of kids) collect(file, kid, into, seen)
  else if (!into.includes(node)) into.push(node)
}

/** Resources may stand at a page's parents (ISO 32000-1, 7.7.3.4). */
function inherited({ resolve }: PdfFile, page: PdfDict): PdfDict {
  let node: PdfDict = page
  for (let step = 0; step < 50; step += 1) {
    const resources = resolve(node.get('Resources'))
    if (isDict(resources)) return resources
    const parent = resolve(node.get('Parent'))
    if (!isDict(parent)) break
    node = parent
  }
  return new Map()
}

/** The text of a page; its content streams are one text, as a page may be cut anywhere. */
export function showPage(page: Page, drawing: Drawing): Shown {
  const { resolve } = drawing.file
  const contents = resolve(page.dict.get('Contents'))
  const streams = (isList(contents) ? contents.map((one) => resolve(one)) : [contents]).filter((one) =>
    isKind(one, 'stream'),
  )
  for (const stream of streams) drawing.drawn.add(stream)
  return showStreams(streams, page.resources, drawing)
}

/** The text of streams drawn one after the other. */
export function showStreams(streams: readonly PdfStream[], resources: PdfDict, drawing: Drawing): Shown {
  const shown = nothingShown()
  const parts = streams.flatMap((stream) => [decoded(stream, drawing.file.resolve).bytes, Buffer.from('\n')])
  drawContent(Buffer.concat(parts), resources, { drawing, shown })
  return shown
}
