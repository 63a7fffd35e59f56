import { tabStopFrom, tabWay } from './tab-stops.ts'

/** Where the focus stood: the element, what holds it for when it is gone, and the caret of a text that is written in. */
export interface FocusPlace {
  readonly stops: readonly HTMLElement[]
  readonly caret: readonly [anchor: Node, anchorOffset: number, focus: Node, focusOffset: number] | null
}

/** Takes down where the focus stands now. */
export function rememberFocus(): FocusPlace {
  const { activeElement } = document
  const isText = activeElement instanceof HTMLElement && activeElement.isContentEditable
  return { stops: stopsFrom(activeElement), caret: isText ? caretNow() : null }
}

/** The place of an element that has or had the focus, without a caret. */
export function placeOf(element: Element): FocusPlace {
  return { stops: stopsFrom(element), caret: null }
}

/** Gives the focus back, or gives it to the nearest that is left of what held it; false where nothing is. */
export function giveFocusBack({ stops, caret }: FocusPlace): boolean {
  const taken = stops.find((stop) => stop.isConnected && takesFocus(inList(stop)))
  if (taken === stops[0] && caret?.[0].isConnected) getSelection()?.setBaseAndExtent(...caret)
  return taken !== undefined
}

/** Gives the focus to the page, where nothing is left of what had it: the agenda's row, a row of the decision, or the page itself. */
export function focusPage(): void {
  const stop = document.querySelector<HTMLElement>('[data-item][tabindex="0"], [data-row]')
  const page = stop ?? document.querySelector<HTMLElement>('main')
  if (page !== null && page !== stop) page.tabIndex = -1
  page?.focus({ preventScroll: true })
}

/** Whether nothing has the focus, as after what had it was taken away. */
export function isFocusLost(): boolean {
  return document.activeElement === null || document.activeElement === document.body
}

/** Whether something stands in a dialog that lies over the page, from which the focus comes back. */
export function isInDialog(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('[aria-modal="true"]') !== null
}

/** Whether what was written in is left for another place: neither another window nor a dialog is one, the focus comes back from there. */
export function isLeft({ relatedTarget }: { readonly relatedTarget: EventTarget | null }): boolean {
  return document.hasFocus() && !isInDialog(relatedTarget)
}

/** Leaves a field for what holds it, so that the arrows and F6 go on from there; Tab goes on from the field itself. */
export function leaveForHolder(field: HTMLElement): void {
  const holder = field.closest<HTMLElement>('[tabindex="-1"]')
  if (holder === null) return void field.blur()
  holder.focus({ preventScroll: true })
  const onTab = (event: KeyboardEvent) => {
    const way = tabWay(event)
    const next = way && field.isConnected ? tabStopFrom(field, way, { past: true }) : undefined
    if (event.target !== holder || next === undefined) return
    event.preventDefault()
    next.focus()
  }
  holder.addEventListener('keydown', onTab)
  holder.addEventListener('blur', () => holder.removeEventListener('keydown', onTab), { once: true })
}

/** What can have the focus, from an element outwards; from a menu it goes on with the button that opened it. */
function stopsFrom(element: Element | null): HTMLElement[] {
  const stops: HTMLElement[] = []
  for (let at = element; at !== null && at !== document.body; at = parentOf(at))
    if (at instanceof HTMLElement && (at.tabIndex >= 0 || at.hasAttribute('tabindex'))) stops.push(at)
  return stops
}

function parentOf(element: Element): Element | null {
  const opener = element.getAttribute('role') === 'menu' && element.getAttribute('aria-labelledby')
  return (opener ? document.getElementById(opener) : null) ?? element.parentElement
}

/** In a list it is the line that Tab comes to. */
function inList(stop: HTMLElement): HTMLElement {
  const line = stop.role === 'listbox' ? stop.querySelector<HTMLElement>('[tabindex="0"]') : null
  return line ?? stop
}

function takesFocus(stop: HTMLElement): boolean {
  stop.focus({ preventScroll: true })
  return document.activeElement === stop
}

function caretNow(): FocusPlace['caret'] {
  const { anchorNode, anchorOffset, focusNode, focusOffset } = getSelection() ?? {}
  if (!anchorNode || !focusNode) return null
  return [anchorNode, anchorOffset ?? 0, focusNode, focusOffset ?? 0]
}
