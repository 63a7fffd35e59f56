import { caretWish } from '../../editor/caret-wish.ts'
import type { PlainField } from '../../editor/spelling/field-text.ts'
import { openText } from '../../editor/spelling/open-text.ts'
import { placeToWrite } from '../find/place-to-write.ts'
import type { PlacedWord } from './words-onward.ts'

/** For how many pictures of the window a text is waited for, while its item is being read and drawn. */
const patience = 120

/** Who waits for the way to a word. */
export interface Arrival {
  readonly isLeft: () => boolean
  /** Whether Enter was pressed on the way: it is meant for the suggestions. */
  readonly isHasty: () => boolean
  /** The word stands in a plain field, or in an editor that has taken it. */
  readonly onThere: (field: PlainField | null) => void
}

/** Opens the text that a word stands in, at once or as soon as it is drawn, with the suggestions of the word. */
export function arrive(placed: PlacedWord, arrival: Arrival, left = patience): void {
  if (arrival.isLeft()) return
  const { line, word } = placed
  const open = openText.get()
  const place = placeToWrite(line)
  if (open?.name === `${line.itemId}:${line.place}`)
    arrival.onThere(open.correct(line, word, arrival.isHasty()))
  else if (place !== null && 'field' in place) arrival.onThere(place.field)
  else if (left === 0) arrival.onThere(null)
  else {
    if (place !== null) caretWish.set(place.wish)
    requestAnimationFrame(() => arrive(placed, arrival, left - 1))
  }
}
