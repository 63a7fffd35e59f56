import type { Finding } from '../../../src-main/domain/finding.ts'
import type { MeetingSnapshot } from '../../../src-main/domain/meeting/meeting.ts'
import { goTo } from '../../state/route.ts'
import { focusWhenThere, goToPlace } from '../item/go-to-place.ts'

const meetingHead = '[data-column="agenda"] h1'
/** The heading of the column where no item is open. */
const participantsHead = '[data-column="item"]:not(:has(article)) :is(h1, h2)'

/** Moves the focus to where a finding stands: the section's field, else the section, the item or the participants. */
export function goToFinding({ where }: Finding, { id, items }: MeetingSnapshot): void {
  const item = items.find(({ number }) => number === where.itemNumber)
  if (item !== undefined) goToPlace({ meetingId: id, itemId: item.id, heading: where.heading })
  else if (where.heading === 'Deltagere') {
    goTo({ at: 'meeting', meetingId: id, part: 'participants' })
    focusWhenThere(() => document.querySelector(participantsHead))
  } else focusWhenThere(() => document.querySelector(meetingHead))
}
