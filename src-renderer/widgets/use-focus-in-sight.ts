import { type RefObject, useEffect } from 'react'

/**
 * Keeps what has the focus whole in sight in a part of the window that scrolls, also where what stands around it grows or the part itself
 * gets lower. What is scrolled or pressed with the mouse stays there until the next key. Begun anew where `shown` is another.
 */
export function useFocusInSight(place: RefObject<HTMLElement | null>, shown: unknown = null): void {
  useEffect(() => {
    const room = place.current
    if (room === null) return
    let byHand = false
    const onHand = () => {
      byHand = true
    }
    const onKey = () => {
      byHand = false
    }
    const sizes = new ResizeObserver(() => {
      const { activeElement } = document
      if (!byHand && activeElement !== room && room.contains(activeElement))
        activeElement?.scrollIntoView({ block: 'nearest' })
    })
    for (const part of [room, ...room.children]) sizes.observe(part)
    for (const hand of ['wheel', 'pointerdown'] as const)
      room.addEventListener(hand, onHand, { passive: true })
    document.addEventListener('keydown', onKey, true)
    return () => {
      sizes.disconnect()
      for (const hand of ['wheel', 'pointerdown'] as const) room.removeEventListener(hand, onHand)
      document.removeEventListener('keydown', onKey, true)
    }
  }, [place, shown])
}

/** Brings what is told in place in sight as it comes; laid on its element. */
export function inSight(element: Element | null): void {
  element?.scrollIntoView({ block: 'nearest' })
}
