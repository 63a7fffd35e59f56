import { useMediaQuery } from '@mantine/hooks'
import { useState } from 'react'
import { type BesideTab, keepBeside, readBeside } from './beside-kept.ts'

/** How wide the window must be for a column beside the item; as in beside.module.css. */
const roomBeside = '(width >= 1200px)'

/** Which tab stands open beside the item, and whether it lies over it because the window is narrow. */
export interface BesideOpen {
  readonly open: BesideTab | null
  readonly over: boolean
  /** Opens a tab, or closes it where it is the open one. */
  readonly turn: (tab: BesideTab) => void
  readonly close: () => void
}

/** The tab of a wide window is kept for the next time; over the text of a narrow one nothing lies before it is asked for. */
export function useBesideTab(): BesideOpen {
  const over = !useMediaQuery(roomBeside, true, { getInitialValueInEffect: false })
  const [kept, setKept] = useState<BesideTab | null>(readBeside)
  const [laid, setLaid] = useState<BesideTab | null>(null)
  const open = over ? laid : kept
  const choose = (tab: BesideTab | null) => {
    if (over) return setLaid(tab)
    keepBeside(tab)
    setKept(tab)
  }
  return { open, over, turn: (tab) => choose(tab === open ? null : tab), close: () => choose(null) }
}
