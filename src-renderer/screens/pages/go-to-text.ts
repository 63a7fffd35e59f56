import type { PagePlace } from '../../../src-main/contract/documents.ts'
import { caretWish } from '../../editor/caret-wish.ts'
import { goTo } from '../../state/route.ts'
import { goToPlace } from '../item/go-to-place.ts'

/** For how many frames a text is waited for, while its item is being read and drawn. */
const patience = 60

/** A place in a text of a meeting, and the heading that it stands under in the window. */
export interface TextToOpen extends Pick<PagePlace, 'itemId' | 'text' | 'block'> {
  readonly meetingId: string
  readonly heading: string | null
}

/** Opens an item with the caret in one of its texts; where the text is no field of its own, in the section it stands in. */
export function goToText({ meetingId, itemId, text, block, heading }: TextToOpen): void {
  const toHeading = () => goToPlace({ meetingId, itemId, heading })
  if (block < 0) {
    toHeading()
    return
  }
  goTo({ at: 'meeting', meetingId, part: { itemId } })
  const wish = { place: `${itemId}:${text}`, block }
  caretWish.set(wish)
  const look = (left: number) => {
    if (caretWish.get() !== wish) return
    if (left > 0) requestAnimationFrame(() => look(left - 1))
    else {
      caretWish.set(null)
      toHeading()
    }
  }
  look(patience)
}
