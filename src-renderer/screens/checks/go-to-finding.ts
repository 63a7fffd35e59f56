import type { Finding } from '../../../src-main/domain/finding.ts'
import type { MeetingSnapshot } from '../../../src-main/domain/meeting/meeting.ts'
import { goTo } from '../../state/route.ts'

/** For how many pictures of the window the place is waited for, while its item is being drawn. */
const patience = 60
const meetingHead = '[data-column="agenda"] h1'
/** The heading of the column where no item is open. */
const participantsHead = '[data-column="item"]:not(:has(article)) :is(h1, h2)'
const fields = '[contenteditable="true"], textarea, input:not([type="file"]), [role="textbox"]'

/** Moves the focus to where a finding stands: the section's field, else the section, the item or the participants. */
export function goToFinding({ where }: Finding, { id, items }: MeetingSnapshot): void {
  const item = items.find(({ number }) => number === where.itemNumber)
  if (item !== undefined) {
    goTo({ at: 'meeting', meetingId: id, part: { itemId: item.id } })
    focusWhenThere(() => placeIn(document.querySelector(`article[data-item="${item.id}"]`), where.heading))
  } else if (where.heading === 'Deltagere') {
    goTo({ at: 'meeting', meetingId: id, part: 'participants' })
    focusWhenThere(() => document.querySelector(participantsHead))
  } else focusWhenThere(() => document.querySelector(meetingHead))
}

function placeIn(page: Element | null, heading: string | null): Element | null {
  if (page === null) return null
  if (heading === null) return page.querySelector('#item-title') ?? page
  const sections = [...page.querySelectorAll('section')]
  const section = sections.find((one) => one.getAttribute('aria-label') === heading)
  return section?.querySelector(fields) ?? section ?? page
}

function focusWhenThere(find: () => Element | null, left = patience): void {
  const place = find()
  if (place instanceof HTMLElement) {
    if (place.tabIndex < 0) place.tabIndex = -1
    place.focus()
    place.scrollIntoView({ block: 'center' })
    return
  }
  if (left > 0) requestAnimationFrame(() => focusWhenThere(find, left - 1))
}
