import type { Stretch } from '../../../src-main/domain/find/query.ts'
import type { TextSpot } from '../../../src-main/domain/find/text-spot.ts'
import { blocksIn, caretWish } from '../../editor/caret-wish.ts'
import type { PlainField } from '../../editor/spelling/field-text.ts'
import { showElement, showRange } from '../../widgets/into-sight.ts'
import { drawnPage, fieldOf, plainFieldIn, rangesIn } from './hit-ranges.ts'
import { markPassage } from './mark-passage.ts'

/** A passage of an item, and the words of it that are meant; none are the whole passage. */
export interface Passage {
  readonly itemId: string
  readonly spot: TextSpot
  readonly look: (text: string) => readonly Stretch[]
}

/** For how many pictures of the window the item is waited for, and its text when the item is there. */
const patience = 120
const shortly = 10

/** Brings a passage into sight, marks it and puts the caret there, as soon as its item is drawn; `otherwise` where it is not on the page. */
export function goToPassage(passage: Passage, otherwise: () => void, left = patience): void {
  const { itemId, spot } = passage
  const field = fieldOf({ itemId, place: spot.place })
  const plain = plainFieldIn(field)
  const isDrawn = drawnPage(itemId) !== null
  if (plain !== null) goToPlain(plain, passage)
  else if (field !== null && blocksIn(field)[spot.block] !== undefined) goToBlock(field, passage)
  else if (left === 0) otherwise()
  else
    requestAnimationFrame(() =>
      goToPassage(passage, otherwise, isDrawn ? Math.min(left, shortly) - 1 : left - 1),
    )
}

function goToPlain(field: PlainField, { look }: Passage): void {
  const [first] = look(field.value)
  field.focus({ preventScroll: true })
  if (first !== undefined) field.setSelectionRange(first.from, first.from)
  markPassage({ ranges: () => [], field })
  showElement(field)
}

function goToBlock(field: Element, passage: Passage): void {
  show(field, passage)
  const text = field.querySelector<HTMLElement>('[role="textbox"]')
  if (text === null || text.ariaReadOnly === 'true') focusRead(text ?? blocksIn(field)[passage.spot.block])
  else writeAt(field, passage)
}

function focusRead(place: Element | undefined): void {
  if (!(place instanceof HTMLElement)) return
  if (place.tabIndex < 0) place.tabIndex = -1
  place.focus({ preventScroll: true })
}

/** Opens the text with the caret at the words; who presses a key on the way there keeps the caret where her editor put it. */
function writeAt(field: Element, passage: Passage): void {
  const pressed = new AbortController()
  for (const event of ['keydown', 'pointerdown'])
    document.addEventListener(event, () => pressed.abort(), { signal: pressed.signal, capture: true })
  caretWish.set({ place: `${passage.itemId}:${passage.spot.place}`, block: passage.spot.block })
  const arrive = (left: number): void => {
    if (pressed.signal.aborted) return
    const writing = field.querySelector('[contenteditable="true"]')
    if (writing?.contains(document.activeElement)) {
      pressed.abort()
      const first = show(field, passage)
      if (first !== null) getSelection()?.collapse(first.startContainer, first.startOffset)
    } else if (left > 0) requestAnimationFrame(() => arrive(left - 1))
    else pressed.abort()
  }
  arrive(patience)
}

/** Marks the words, and brings the first of them into sight; null where the passage is a picture. */
function show(field: Element, { spot, look }: Passage): Range | null {
  const ranges = () => {
    const block = blocksIn(field)[spot.block]
    if (block === undefined || block.matches('img')) return []
    const found = rangesIn(block, look)
    return found.length > 0 ? found : rangesIn(block, (text) => [{ from: 0, to: text.length }])
  }
  markPassage({ ranges, field: null })
  const [first] = ranges()
  const block = blocksIn(field)[spot.block]
  if (first !== undefined) showRange(first)
  else if (block !== undefined) showElement(block)
  return first ?? null
}
