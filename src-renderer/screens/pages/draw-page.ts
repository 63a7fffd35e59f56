/** Draws a page in an element, or what is other on it than on the page that was drawn there before. */
export type DrawPage = (svg: string) => void

/**
 * A page in an element of the window's own. The SVG comes line by line (see `documents.page`), so that after a key only the
 * lines of text that became others are read and painted anew. Nothing of it can run: it is drawn as shapes, its scripts
 * would be refused by the content security policy, and it comes from the program's own printer.
 */
export function pageDrawer(host: Element): DrawPage {
  let before: readonly string[] = []
  return (svg) => {
    const after = svg.split('\n')
    const drawn = host.firstElementChild
    if (drawn === null || before[0] !== after[0]) host.replaceChildren(read(after))
    else patch(drawn, before, after)
    before = after
  }
}

/** The first and the last line are the picture's own tags, so the element's children count from 1. */
function patch(drawn: Element, before: readonly string[], after: readonly string[]): void {
  const shorter = Math.min(before.length, after.length)
  let head = 1
  while (head < shorter - 1 && before[head] === after[head]) head += 1
  let tail = 1
  while (tail < shorter - head && before.at(-1 - tail) === after.at(-1 - tail)) tail += 1
  const gone = [...drawn.children].slice(head - 1, before.length - tail - 1)
  const fresh = read([after[0] ?? '', ...after.slice(head, after.length - tail), '</svg>'])
  const next = drawn.children[before.length - tail - 1] ?? null
  for (const element of gone) element.remove()
  for (const element of [...fresh.children]) drawn.insertBefore(element, next)
}

function read(lines: readonly string[]): Element {
  const { documentElement } = new DOMParser().parseFromString(lines.join(''), 'image/svg+xml')
  // What it shows is told by the element that it is drawn in.
  documentElement.setAttribute('aria-hidden', 'true')
  return document.adoptNode(documentElement)
}
