import type { MeetingContent } from '../../domain/meeting/meeting.ts'
import type { Block } from '../outline/outline.ts'
import { plainParagraph } from './blocks.ts'
import type { Composing } from './composing.ts'
import { itemPages } from './item-pages.ts'
import { titleBlock } from './title-block.ts'

const purpose =
  'Punkterne er føjet til, efter at dagsordenen blev udsendt. Under hvert punkt står, hvorfor sagen ikke kan vente.'
const nothing = 'Ingen punkter er føjet til, efter at dagsordenen blev udsendt.'

/**
 * A supplementary agenda (tillægsdagsorden): only the items that were added after the agenda was sent, with the numbers
 * they have on it, each with why it cannot wait. `content` is the meeting with just these.
 */
export function supplementaryAgenda(content: MeetingContent, { audience, rules }: Composing): Block[] {
  return [
    ...titleBlock(content, 'supplementary-agenda'),
    plainParagraph(content.items.length === 0 ? nothing : purpose),
    ...itemPages(content, { audience, rules, withDecisions: false, forChair: false }),
  ]
}
