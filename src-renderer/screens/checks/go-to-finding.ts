import { attachmentPlace } from '../../../src-main/domain/find/find-places.ts'
import type { TextSpot } from '../../../src-main/domain/find/text-spot.ts'
import type { Finding } from '../../../src-main/domain/finding.ts'
import type { MeetingSnapshot } from '../../../src-main/domain/meeting/meeting.ts'
import { goTo } from '../../state/route.ts'
import { focusWhenThere, goToPlace } from '../item/go-to-place.ts'

const meetingHead = '[data-column="agenda"] h1'
/** The heading of the column where no item is open. */
const participantsHead = '[data-column="item"]:not(:has(article)) :is(h1, h2)'

/** Moves the focus to where a finding stands: the passage, else the section's field, else the section, the item or the participants. */
export function goToFinding(finding: Finding, { id, items }: MeetingSnapshot): void {
  const { where } = finding
  const item = items.find(({ number }) => number === where.itemNumber)
  const spot = spotOf(finding)
  const passage = spot && { spot, look: () => [] }
  if (item !== undefined) goToPlace({ meetingId: id, itemId: item.id, heading: where.heading, passage })
  else if (where.heading === 'Deltagere') {
    goTo({ at: 'meeting', meetingId: id, part: 'participants' })
    focusWhenThere(() => document.querySelector(participantsHead))
  } else focusWhenThere(() => document.querySelector(meetingHead))
}

/** Its passage; of what stands in a file, the file's name. */
function spotOf({ spot, action }: Finding): TextSpot | undefined {
  if (spot !== undefined || action?.do !== 'make-internal') return spot
  return { place: attachmentPlace(action.entry ?? 0, action.position), block: 0 }
}
