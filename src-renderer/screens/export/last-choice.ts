import { type ExportChoice, fitted, isBefore } from './papers.ts'

/** What was made last for each committee, for as long as the window stands open. */
const last = new Map<string, ExportChoice>()

/** Remembers what was made for a committee. */
export function rememberChoice(committeeId: string, choice: ExportChoice): void {
  last.set(committeeId, choice)
}

/**
 * What the dialog begins with: the form and the readers of the last time, and its paper too where that is of the same
 * time (before the meeting, or after) as the meeting has come to.
 */
export function firstChoice(committeeId: string, document: 'agenda' | 'minutes'): ExportChoice {
  const before = last.get(committeeId)
  const plain: ExportChoice = { paper: document, format: 'pdf', audience: 'internal', itemId: null }
  if (before === undefined) return plain
  const paper = isBefore(before.paper) === isBefore(document) ? before.paper : document
  return fitted({ ...before, paper, itemId: null })
}
