/** What is marked until one writes or points somewhere: stretches of a text, or a plain field whole. */
export interface MarkedPassage {
  readonly ranges: () => readonly Range[]
  readonly field: Element | null
}

const name = 'passage'
let unmark: () => void = () => {}

/** Marks a passage on the page as the find panel does, anew when the page becomes another; the one from before is marked no longer. */
export function markPassage({ ranges, field }: MarkedPassage): void {
  unmark()
  const ends = new AbortController()
  const { signal } = ends
  let waiting = 0
  const paint = () => CSS.highlights.set(name, new Highlight(...ranges()))
  const observer = new MutationObserver(() => {
    cancelAnimationFrame(waiting)
    waiting = requestAnimationFrame(paint)
  })
  const page = document.querySelector('[data-column="item"]')
  if (page) observer.observe(page, { subtree: true, childList: true, characterData: true })
  unmark = () => {
    ends.abort()
    observer.disconnect()
    cancelAnimationFrame(waiting)
    CSS.highlights.delete(name)
    field?.removeAttribute('data-found')
  }
  for (const event of ['beforeinput', 'pointerdown'])
    document.addEventListener(event, () => unmark(), { signal, capture: true })
  field?.setAttribute('data-found', 'current')
  paint()
}
