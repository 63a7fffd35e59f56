import { isRecorded } from '../../../src-main/domain/find/place-kinds.ts'
import { goTo } from '../../state/route.ts'
import { showElement } from '../../widgets/into-sight.ts'
import { goToPassage, type Passage } from '../find/go-to-passage.ts'
import { drawnPage } from '../find/hit-ranges.ts'

/** For how many pictures of the window a place is waited for, while its item is being read and drawn. */
const patience = 120
const fields = '[contenteditable="true"], textarea, input:not([type="file"]), [role="textbox"]'

/** A place in an item: a section by the heading it is printed under; null for the item's title. */
export interface ItemPlace {
  readonly meetingId: string
  readonly itemId: string
  readonly heading: string | null
  /** What is meant of it, where it is a passage. */
  readonly passage?: Omit<Passage, 'itemId'> | undefined
}

/** Opens an item and moves the focus to a place in it: the passage, else the section's field, the section or the item. */
export function goToPlace({ meetingId, itemId, heading, passage }: ItemPlace): void {
  goTo({ at: 'meeting', meetingId, part: { itemId } })
  const toHeading = () => goToHeading(itemId, heading)
  if (passage === undefined || isRecorded(passage.spot.place)) toHeading()
  else goToPassage({ itemId, ...passage }, toHeading)
}

function goToHeading(itemId: string, heading: string | null): void {
  focusWhenThere(() => placeIn(drawnPage(itemId), heading))
}

/** Moves the focus to an element as soon as it is there. */
export function focusWhenThere(find: () => Element | null, left = patience): void {
  const place = find()
  if (place instanceof HTMLElement) {
    if (place.tabIndex < 0) place.tabIndex = -1
    place.focus()
    showElement(place)
    return
  }
  if (left > 0) requestAnimationFrame(() => focusWhenThere(find, left - 1))
}

function placeIn(page: Element | null, heading: string | null): Element | null {
  if (page === null) return null
  if (heading === null) return page.querySelector('#item-title') ?? page
  const sections = [...page.querySelectorAll('section')]
  const section = sections.find((one) => one.getAttribute('aria-label') === heading)
  return section?.querySelector(fields) ?? section ?? page
}
