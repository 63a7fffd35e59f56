import { danishList } from '../../domain/attendance/danish-list.ts'
import type { Item } from '../../domain/meeting/item.ts'
import type { MeetingStatus } from '../../domain/meeting/meeting.ts'
import type { Block } from '../outline/outline.ts'
import { plainParagraph } from './blocks.ts'

/** The section that guests are told of in, where the item has it ("Yderligere deltagelse på mødet"). */
export const guestSection = 'further-participation'

/** "Under punktet deltog Finn Ravn (arkitekt)."; an agenda tells it of what is to come. */
export function guestSentence({ guests }: Item, withDecisions: boolean): Block[] {
  if (guests.length === 0) return []
  const named = guests.map(({ name, title }) => (title === null ? name : `${name} (${title})`))
  return [plainParagraph(`Under punktet ${withDecisions ? 'deltog' : 'deltager'} ${danishList(named)}.`)]
}

/** The item as minutes of a meeting tell of it: nobody came to one that was cancelled (aflyst). */
export function withoutThoseNotMet(item: Item, status: MeetingStatus): Item {
  return status === 'cancelled' ? { ...item, guests: [] } : item
}
