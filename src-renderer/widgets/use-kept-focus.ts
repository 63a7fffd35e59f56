import { useEffect, useRef } from 'react'
import { focusPage, giveFocusBack, isFocusLost, placeOf } from './focus-place.ts'

/** A step down to an element: what holds it, and which of the children it is. */
interface Step {
  readonly holder: Element
  readonly index: number
}

/**
 * Keeps the focus in the page when what has it is taken away and nobody else takes it. From a line it goes to the same thing in
 * the line that follows or in the one before, but never into another text; from a form to the button that opens it, else to what held it.
 */
export function useKeptFocus(): void {
  useEffect(() => {
    // Chromium tells of it just before the element is taken out.
    const hear = ({ target, relatedTarget }: FocusEvent) => {
      if (relatedTarget !== null || !document.hasFocus() || !(target instanceof HTMLElement)) return
      const steps = stepsTo(target)
      const place = placeOf(target)
      afterTwoFrames(() => {
        if (target.isConnected || !isFocusLost()) return
        standIn(target, steps)?.focus({ preventScroll: true })
        if (isFocusLost() && !giveFocusBack(place)) focusPage()
      })
    }
    document.addEventListener('focusout', hear)
    return () => document.removeEventListener('focusout', hear)
  }, [])
}

/** Gives the focus to a place of the program once it stands there, where the one that was left had it. */
export function useFocusInPlace(place: string): void {
  const before = useRef(place)
  useEffect(() => {
    if (before.current === place) return
    before.current = place
    afterTwoFrames(() => isFocusLost() && focusPage())
  }, [place])
}

/** From the element outwards. */
function stepsTo(element: Element): Step[] {
  const steps: Step[] = []
  for (let at = element; at.parentElement !== null; at = at.parentElement)
    steps.push({ holder: at.parentElement, index: [...at.parentElement.children].indexOf(at) })
  return steps
}

function standIn(gone: Element, steps: readonly Step[]): HTMLElement | null {
  const depth = steps.findIndex(({ holder }) => holder.isConnected)
  const left = steps[depth]
  if (left === undefined) return null
  const [there, before] = [left.holder.children[left.index], left.holder.children[left.index - 1]]
  const way = steps.slice(0, depth).reverse()
  const alike = [there, before].map((line) => along(line, way)).filter((one) => one && isAlike(one, gone))
  // One who was writing would go on writing in another text.
  if (alike.length > 0 && isText(gone)) return withFocus(left.holder)
  const found = [
    // Of a button that is gone by itself, the one that follows does something else.
    ...(depth > 0 ? alike : [before?.matches('button') ? before : undefined]),
    isWrittenIn(gone) ? buttonOf(there) : undefined,
  ]
  return found.find((one): one is HTMLElement => one instanceof HTMLElement) ?? null
}

function along(line: Element | undefined, way: readonly Step[]): Element | undefined {
  return way.reduce<Element | undefined>((at, { index }) => at?.children[index], line)
}

function isAlike(one: Element, other: Element): boolean {
  return one.tagName === other.tagName && one.role === other.role
}

function isText(gone: Element): boolean {
  return gone.matches('textarea, input:not([type=checkbox], [type=radio]), [contenteditable=true]')
}

/** The list that is left can have the focus, though it does nothing with it. */
function withFocus(list: Element): HTMLElement | null {
  if (!(list instanceof HTMLElement)) return null
  list.tabIndex = -1
  return list
}

/** A form or a line that is closed gives its place back to the button that opens it. */
function isWrittenIn(gone: Element): boolean {
  return gone.closest('form') !== null || gone.matches('input, textarea')
}

function buttonOf(place: Element | undefined): Element | undefined {
  return place?.matches('button') ? place : (place?.querySelector('button') ?? undefined)
}

/** After everyone who has a wish of their own for the focus. */
function afterTwoFrames(run: () => void): void {
  requestAnimationFrame(() => requestAnimationFrame(run))
}
