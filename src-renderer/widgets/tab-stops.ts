const stops = 'a[href], button, input, textarea, select, [tabindex], [contenteditable="true"]'

type TabKey = Pick<KeyboardEvent, 'key' | 'defaultPrevented' | 'ctrlKey' | 'altKey' | 'metaKey' | 'shiftKey'>

/** Which way Tab goes, and Shift+Tab. */
export type TabWay = 1 | -1

/** Which way a key goes; null where it is no Tab, or another's. */
export function tabWay(event: TabKey): TabWay | null {
  if (event.key !== 'Tab' || event.defaultPrevented || event.ctrlKey || event.altKey || event.metaKey)
    return null
  return event.shiftKey ? -1 : 1
}

/** What Tab comes to from an element, round the page; `past` leaves out what stands in it. */
export function tabStopFrom(from: Element, way: TabWay, { past = false } = {}): HTMLElement | undefined {
  const all = [...document.querySelectorAll<HTMLElement>(stops)]
  const line = all.filter((stop) => stop !== from && takesTab(stop, from) && !(past && from.contains(stop)))
  return nearest(line, from, way) ?? line.at(way === 1 ? 0 : -1)
}

/** The nearest behind or before an element of those that stand in the page's order. */
export function nearest<E extends Element>(line: readonly E[], from: Element, way: TabWay): E | undefined {
  const side = way === 1 ? Node.DOCUMENT_POSITION_FOLLOWING : Node.DOCUMENT_POSITION_PRECEDING
  const isThere = (stop: E) => (from.compareDocumentPosition(stop) & side) !== 0
  return way === 1 ? line.find(isThere) : line.findLast(isThere)
}

/** The radio buttons that are one choice with this one. */
export function radioGroup({ name }: HTMLInputElement): HTMLInputElement[] {
  return [...document.querySelectorAll<HTMLInputElement>('input[type="radio"]')].filter(
    (radio) => radio.name === name,
  )
}

/** Whether an element is one of several choices of which one is made. */
export const isRadio = (element: Element): element is HTMLInputElement =>
  element instanceof HTMLInputElement && element.type === 'radio'

/** Whether Tab stops at an element when it comes from another; of the choices in a group it comes to one. */
export function takesTab(stop: HTMLElement, from: Element): boolean {
  if (stop.tabIndex < 0 || stop.matches(':disabled') || !stop.checkVisibility()) return false
  if (!isRadio(stop)) return true
  const group = radioGroup(stop)
  return (
    stop === (group.find(({ checked }) => checked) ?? group[0]) && !(isRadio(from) && group.includes(from))
  )
}
