import type { Item } from '../meeting/item.ts'
import { plainText } from '../rich-text/plain-text.ts'
import type { RichText } from '../rich-text/rich-text.ts'

/** The first words of a decision, or of the decision on one recommendation point (its number). */
export interface DecidedLine {
  readonly recommendation: number | null
  readonly text: string
}

const longest = 240

/** What was decided on an item in its first words, in printed order: the section's own text, the points, the whole. */
export function decidedLines({ decision, sections }: Pick<Item, 'decision' | 'sections'>): DecidedLine[] {
  const own = sections.find(({ key }) => key === 'decision')?.body ?? null
  return [
    line(null, own),
    ...(decision?.points ?? []).map(({ recommendation, body }) => line(recommendation, body)),
    line(null, decision?.body ?? null),
  ].filter(({ text }) => text !== '')
}

function line(recommendation: number | null, body: RichText | null): DecidedLine {
  return { recommendation, text: body === null ? '' : shortened(plainText(body).replace(/\s+/g, ' ')) }
}

/** Cut between words, with an ellipsis. */
function shortened(text: string): string {
  if (text.length <= longest) return text
  const cut = text.slice(0, longest)
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), 1))} …`
}
