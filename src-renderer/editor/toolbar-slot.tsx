import { createContext, useContext } from 'react'

/** The element in which the focused text shows its tools; null while there is none. */
export const ToolbarSlot = createContext<HTMLElement | null>(null)

export function useToolbarSlot(): HTMLElement | null {
  return useContext(ToolbarSlot)
}
