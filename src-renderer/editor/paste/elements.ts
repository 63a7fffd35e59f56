/** The declarations of an element's own style, by name; Word's (mso-list) too, which a browser does not know. */
export function styleOf(element: Element): ReadonlyMap<string, string> {
  const declarations = (element.getAttribute('style') ?? '').split(';')
  return new Map(
    declarations.flatMap((declaration) => {
      const [name = '', ...value] = declaration.split(':')
      return value.length === 0 ? [] : [[name.trim().toLowerCase(), value.join(':').trim().toLowerCase()]]
    }),
  )
}

/** The words of a node, every run of white space one space. */
export function wordsOf(node: Node): string {
  return (node.textContent ?? '').replace(/[\s\u00a0]+/g, ' ').trim()
}

/** Whether an element was not seen where it was copied. */
export function isHidden(element: Element): boolean {
  const style = styleOf(element)
  return (
    element.hasAttribute('hidden') ||
    style.get('display') === 'none' ||
    style.get('visibility') === 'hidden' ||
    style.get('mso-hide') === 'all'
  )
}

/** Gives an element another name; its content goes with it, its attributes do not. */
export function renamed(element: Element, name: string): Element {
  const other = element.ownerDocument.createElement(name)
  other.append(...element.childNodes)
  element.replaceWith(other)
  return other
}
