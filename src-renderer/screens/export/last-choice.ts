import { type ExportChoice, fitted, isBefore } from './papers.ts'

/** What was made last for each committee, for as long as the window stands open. */
const last = new Map<string, ExportChoice>()

/** Remembers what was made for a committee. */
export function rememberChoice(committeeId: string, choice: ExportChoice): void {
  last.set(committeeId, choice)
}

/** Where an export begins: whose meeting it is, the document that its stage is about, and the item that is open. */
export interface Beginning {
  readonly committeeId: string
  readonly document: 'agenda' | 'minutes'
  readonly itemId: string | null
}

/**
 * What the dialog begins with: the form and the readers of the last time, and its paper too where that is of the same
 * time (before the meeting, or after) as the meeting has come to.
 */
export function firstChoice({ committeeId, document, itemId }: Beginning): ExportChoice {
  const before = last.get(committeeId)
  const plain: ExportChoice = { paper: document, format: 'pdf', audience: 'internal', itemId }
  if (before === undefined) return plain
  const paper = isBefore(before.paper) === isBefore(document) ? before.paper : document
  return fitted({ ...before, paper, itemId })
}
