import type { PaperLook } from '../../outline/outline.ts'
import { letterheadOf } from '../paper/letterhead.ts'
import { addPicture, type PrintState } from './block-data.ts'

/** The head of the first page as data for the template; null where there is none. A logo without alternative text is decoration. */
export function letterheadData(look: PaperLook, state: PrintState) {
  const head = letterheadOf(look, state.measures)
  if (head === null) return null
  const path = look.logo === null || head.logo === null ? null : addPicture(look.logo, state)
  return {
    ...head,
    lines: head.lines.map((line) => state.text(line)),
    logo: path === null ? null : { ...head.logo, path, alt: state.text(look.logo?.alt ?? '') },
  }
}
