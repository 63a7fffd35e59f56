import { DOMParser, type Element } from '@xmldom/xmldom'

/** An element of a Word file's XML. Names are compared without their prefix: Word and others choose different ones. */
export type Xml = Element

/** The root of a part; throws where it is no sound XML, or declares a document type, which no Word file does. */
export function parseXml(text: string): Xml {
  if (/<!DOCTYPE/i.test(text)) throw new Error('a part of a Word file declares a document type')
  const fail = (_level: string, message: string) => {
    // The sign that stands for a lost one is a sign like others, and texts that were pasted have it.
    if (!message.startsWith('Unicode replacement character')) throw new Error(message)
  }
  const { documentElement } = new DOMParser({ onError: fail }).parseFromString(text, 'text/xml')
  if (documentElement === null) throw new Error('a part of a Word file is empty')
  return documentElement
}

/** The elements right below one, in order. */
export function children(of: Xml | undefined): Xml[] {
  const found: Xml[] = []
  for (let node = of?.firstChild ?? null; node !== null; node = node.nextSibling)
    if (node.nodeType === 1) found.push(node as Xml) // 1 is an element
  return found
}

/** The first element on a way down by names. */
export function below(of: Xml | undefined, ...names: readonly string[]): Xml | undefined {
  let found = of
  for (const name of names) found = children(found).find((one) => one.localName === name)
  return found
}

/** All elements of a name inside one, however deep. */
export function within(of: Xml, name: string): Xml[] {
  return children(of).flatMap((one) => [...(one.localName === name ? [one] : []), ...within(one, name)])
}

/** An attribute by its name without prefix; null where there is none. */
export function attribute(of: Xml | undefined, name: string): string | null {
  for (let at = 0; of !== undefined && at < of.attributes.length; at += 1) {
    const found = of.attributes.item(at)
    if (found?.localName === name) return found.value
  }
  return null
}

/** A switch such as `<w:b/>`: on, off, or not said. */
export function isOn(of: Xml | undefined, name: string): boolean | null {
  const found = below(of, name)
  if (found === undefined) return null
  return !['0', 'false', 'off', 'none'].includes(attribute(found, 'val') ?? '1')
}
