import type { TextWord } from '../../../src-main/domain/spelling/words-in.ts'
import type { Line } from './lines.ts'

/** Where one stands: a line, and what is chosen in it. */
export interface Standing extends Pick<Line, 'itemId' | 'place' | 'block' | 'note'> {
  readonly from: number
  readonly to: number
}

/** A word and the line that it stands in. */
export interface PlacedWord {
  readonly line: Line
  readonly word: TextWord
}

/** The words behind where one stands, round the end and up to it; -1 goes backwards. What is chosen comes last. */
export function* wordsOnward(lines: readonly Line[], at: Standing, step: 1 | -1): Generator<PlacedWord> {
  const way = step === 1 ? lines : lines.toReversed()
  const here = placeIn(way, at)
  const isAhead = ({ from, to }: TextWord) => (step === 1 ? from >= at.to : to <= at.from)
  for (const [nth, line] of [...way.slice(here), ...way.slice(0, here + 1)].entries()) {
    const words = step === 1 ? line.words() : line.words().toReversed()
    const isDue = (word: TextWord) => (isAt(line, at) ? isAhead(word) === (nth === 0) : nth < way.length)
    for (const word of words) if (isDue(word)) yield { line, word }
  }
}

/** Its place on the way; that of the first line of its item where it is none of them itself. */
function placeIn(way: readonly Line[], at: Standing): number {
  const itself = way.findIndex((line) => isAt(line, at))
  return itself >= 0
    ? itself
    : Math.max(
        way.findIndex(({ itemId }) => itemId === at.itemId),
        0,
      )
}

function isAt(line: Line, { itemId, place, block, note }: Standing): boolean {
  return line.itemId === itemId && line.place === place && line.block === block && line.note === note
}
