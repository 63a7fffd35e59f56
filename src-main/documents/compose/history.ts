import { shortDate } from '../../domain/dates/danish-date.ts'
import type { HistoryEntry } from '../../domain/meeting/item.ts'
import type { Block } from '../outline/outline.ts'
import { paragraphOf, textRun } from './blocks.ts'
import { type Place, richTextBlocks } from './rich-text-blocks.ts'

/**
 * Earlier decisions on the case: a line each, and what was decided. Under "Beslutningshistorik" the line reads
 * "Beslutning truffet af Kulturudvalget d. 03-02-2026", elsewhere "03-02-2026 Kulturudvalget".
 */
export function historyBlocks(history: readonly HistoryEntry[], heading: string, place: Place): Block[] {
  const line = heading === 'Beslutningshistorik' ? decidedLine : datedLine
  return history.flatMap((entry) => [
    paragraphOf([textRun(line(entry), { bold: true })]),
    ...richTextBlocks(entry.body, place),
  ])
}

function datedLine({ date, committee }: HistoryEntry): string {
  return date === null ? committee : `${shortDate(date)} ${committee}`
}

function decidedLine({ date, committee }: HistoryEntry): string {
  return `Beslutning truffet af ${committee}${date === null ? '' : ` d. ${shortDate(date)}`}`
}
