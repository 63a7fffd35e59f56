import {
  PDFArray,
  PDFDict,
  type PDFDocument,
  PDFHexString,
  PDFName,
  type PDFObject,
  PDFString,
} from '@cantoo/pdf-lib'

/** Finds the place that a link or a bookmark leads to, as an array that begins with the page; null where there is none. */
export type FindDestination = (dict: PDFDict) => PDFArray | null

/** Name trees are shallow; a deeper one goes in a circle. */
const deepest = 32

/**
 * The places inside a document (ISO 32000-1, 12.3.2): given as they are, by a GoTo action, or by a name that the document's
 * catalog knows, which is lost when its pages are copied.
 */
export function destinationsOf(document: PDFDocument): FindDestination {
  let named: ReadonlyMap<string, PDFObject> | null = null
  const byName = (name: string) => {
    named ??= namedDestinations(document)
    return named.get(name)
  }
  const resolve = (target: PDFObject | undefined): PDFArray | null => {
    const value = target === undefined ? undefined : document.context.lookup(target)
    if (value instanceof PDFArray) return value
    const name = nameOf(value)
    const found = name === null ? value : document.context.lookup(byName(name))
    if (found instanceof PDFArray) return found
    return found instanceof PDFDict ? resolveArray(found.lookup(PDFName.of('D'))) : null
  }
  return (dict) => resolve(dict.get(PDFName.of('Dest')) ?? goToTarget(dict))
}

function goToTarget(dict: PDFDict): PDFObject | undefined {
  const action = dict.lookup(PDFName.of('A'))
  if (!(action instanceof PDFDict) || action.get(PDFName.of('S')) !== PDFName.of('GoTo')) return undefined
  return action.get(PDFName.of('D'))
}

function resolveArray(value: PDFObject | undefined): PDFArray | null {
  return value instanceof PDFArray ? value : null
}

function namedDestinations({ catalog }: PDFDocument): ReadonlyMap<string, PDFObject> {
  const old = catalog.lookup(PDFName.of('Dests'))
  const names = catalog.lookup(PDFName.of('Names'))
  const found = new Map<string, PDFObject>()
  if (old instanceof PDFDict) for (const [name, value] of old.entries()) found.set(name.decodeText(), value)
  if (names instanceof PDFDict) readTree(names.lookup(PDFName.of('Dests')), found, deepest)
  return found
}

function readTree(node: PDFObject | undefined, found: Map<string, PDFObject>, depth: number): void {
  if (!(node instanceof PDFDict) || depth === 0) return
  const leaves = node.lookup(PDFName.of('Names'))
  const kids = node.lookup(PDFName.of('Kids'))
  if (leaves instanceof PDFArray)
    for (let at = 0; at + 1 < leaves.size(); at += 2) {
      const name = nameOf(leaves.lookup(at))
      if (name !== null) found.set(name, leaves.get(at + 1))
    }
  if (kids instanceof PDFArray)
    for (let at = 0; at < kids.size(); at += 1) readTree(kids.lookup(at), found, depth - 1)
}

function nameOf(value: PDFObject | undefined): string | null {
  const isText = value instanceof PDFName || value instanceof PDFString || value instanceof PDFHexString
  return isText ? value.decodeText() : null
}
