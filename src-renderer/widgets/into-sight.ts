/** Brings an element into the middle of what is seen; one that has no room there with its beginning. */
export function showElement(element: Element): void {
  element.scrollIntoView({ block: isTall(element.getBoundingClientRect(), element) ? 'start' : 'center' })
}

/** Brings words into the middle of what is seen, however long the paragraph is that they stand in; a long stretch with its beginning. */
export function showRange(range: Range): void {
  const holder = range.startContainer
  const element = holder instanceof Element ? holder : holder.parentElement
  if (element === null) return
  showElement(element)
  const pane = paneOf(element)
  const whole = range.getBoundingClientRect()
  const [first = whole] = range.getClientRects()
  const shown = isTall(whole, element) ? first : whole
  const seen = pane.getBoundingClientRect()
  pane.scrollTop += shown.top + shown.height / 2 - (seen.top + seen.height / 2)
}

function isTall({ height }: DOMRect, element: Element): boolean {
  return height > paneOf(element).clientHeight / 2
}

/** What is scrolled to move an element. */
function paneOf(element: Element): Element {
  for (let at = element.parentElement; at !== null; at = at.parentElement)
    if (at.scrollHeight > at.clientHeight && /auto|scroll/.test(getComputedStyle(at).overflowY)) return at
  return document.documentElement
}
