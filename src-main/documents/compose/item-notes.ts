import type { Item } from '../../domain/meeting/item.ts'
import { linkSentence } from '../../domain/transfer/links-between.ts'
import { saysWithdrawn } from '../../domain/transfer/says-withdrawn.ts'
import type { Block } from '../outline/outline.ts'
import { plainParagraph } from './blocks.ts'

/** Where the item came from ("Udsat fra Kulturudvalget den 3. februar 2026, punkt 4"), and why it cannot wait (tillægsdagsorden). */
export function originNotes({ links, lateReason }: Item): Block[] {
  const from = links.filter(({ direction }) => direction === 'from').map((link) => `${linkSentence(link)}.`)
  const late =
    lateReason === null ? [] : [`Tillægspunkt. Hvorfor sagen ikke kan vente: ${withStop(lateReason)}`]
  return [...from, ...late].map((line) => plainParagraph(line, 'meta'))
}

/** Where the item went ("Udsat til ..."); a copy elsewhere is no part of what was decided here. */
export function onwardNotes({ links }: Item): Block[] {
  return links
    .filter(({ direction, transfer }) => direction === 'to' && transfer !== 'copied')
    .map((link) => plainParagraph(`${linkSentence(link)}.`, 'meta'))
}

/** That an item is withdrawn (udgår), where what is printed of its decision does not say so itself. */
export function withdrawnNote(item: Item, printed: readonly unknown[]): Block[] {
  return printed.length > 0 && saysWithdrawn(item) ? [] : [plainParagraph('Udgår.')]
}

/** An item that was open on the agenda and treated closed, or the other way round (åbent, lukket). */
export function accessNote({ plannedAccess, access }: Item): Block[] {
  if (plannedAccess === null || plannedAccess === access) return []
  const was = plannedAccess === 'open' ? 'åbent' : 'lukket'
  return [plainParagraph(`Punktet stod på dagsordenen som ${was}.`, 'meta')]
}

function withStop(text: string): string {
  return /[.!?]$/.test(text) ? text : `${text}.`
}
