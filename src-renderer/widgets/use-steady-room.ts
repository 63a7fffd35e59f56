import { type RefObject, useEffect } from 'react'

/**
 * Keeps what stands below an element where it is when the element grows or shrinks: its room is never taken back while it is
 * shown, and where the page stands at its top, the only place where the browser does not do it itself, the page is scrolled by
 * what the room grew. Only while one writes in the page: else it stays as it is seen.
 */
export function useSteadyRoom(room: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const element = room.current
    if (element === null) return
    let height = element.offsetHeight
    const observer = new ResizeObserver(() => {
      const grown = element.offsetHeight - height
      if (grown <= 0) return
      height += grown
      element.style.minHeight = `${height}px`
      const page = scrollerOf(element)
      if (page?.scrollTop === 0 && isWritingIn(page)) page.scrollTop = grown
    })
    observer.observe(element)
    return () => observer.disconnect()
  }, [room])
}

function scrollerOf(element: HTMLElement): HTMLElement | null {
  const { parentElement } = element
  if (parentElement === null) return null
  return getComputedStyle(parentElement).overflowY === 'auto' ? parentElement : scrollerOf(parentElement)
}

function isWritingIn(page: HTMLElement): boolean {
  return page.contains(document.activeElement)
}
