import { useDeferredValue, useLayoutEffect, useState } from 'react'
import { flushSync } from 'react-dom'

/**
 * Whether an item's page is drawn to its end. Its beginning comes at once, and the rest in pieces in the next frames, so that no
 * frame is long. A key that may be meant for what is not there yet brings all of it before it is heard; so does the step of one
 * who stands in an item, who goes on at the same place in the next.
 */
export function useDrawnWhole(): boolean {
  const [asked, setAsked] = useState(isInItem)
  const later = useDeferredValue(true, asked)
  const whole = asked || later
  useLayoutEffect(() => {
    if (whole) return
    const bring = (event: KeyboardEvent) => {
      if (!leadsThroughAgenda(event)) flushSync(() => setAsked(true))
    }
    window.addEventListener('keydown', bring, true)
    return () => window.removeEventListener('keydown', bring, true)
  }, [whole])
  return whole
}

function isInItem(): boolean {
  return document.activeElement?.closest('article[data-item]') != null
}

/** Every key but Tab that is pressed in the agenda stays there. */
function leadsThroughAgenda({ target, key }: KeyboardEvent): boolean {
  return key !== 'Tab' && target instanceof Element && target.closest('[role="listbox"]') !== null
}
