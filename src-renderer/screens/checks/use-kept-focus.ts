import { type FocusEvent, useLayoutEffect, useRef } from 'react'

/**
 * Keeps the focus in a region whose lines come and go: when the one that had it is gone, the region has it, so that Tab goes on
 * from there. The answer is laid on the region's element.
 */
export function useKeptFocus(lines: unknown) {
  const region = useRef<HTMLElement>(null)
  const held = useRef(false)
  useLayoutEffect(() => {
    if (held.current && document.activeElement === document.body) region.current?.focus()
  }, [lines])
  return {
    ref: region,
    tabIndex: -1,
    onFocus: () => {
      held.current = true
    },
    onBlur: (event: FocusEvent) => {
      // What is taken away while it has the focus leaves it to nobody.
      if (event.relatedTarget !== null) held.current = region.current?.contains(event.relatedTarget) ?? false
    },
  }
}
