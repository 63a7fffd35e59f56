/** A text that can be completed. A sentence begins one of its own; a name stands anywhere, and begins as it is written. */
export interface KnownText {
  readonly text: string
  readonly kind: 'sentence' | 'name'
}

/** A text that is offered, and how many of the letters before the caret it takes the place of. */
export interface Completion {
  readonly text: string
  readonly typed: number
}

/** So many letters are typed before anything is offered, and so many texts are offered. */
const least = 3
const most = 5
/** The longest beginning that is looked at. */
const longest = 60
const wordStart = /(?<![\p{L}\p{N}])(?=[\p{L}\p{N}])/gu
const sentenceStart = /(?:^|[.!?:]\s+|\ufffc)$/u

/**
 * The known texts that go on from what stands before the caret, those of which most is written first: "Center for Ku" goes on
 * as "Center for Kultur". Nothing is offered of a text that is written to its end.
 */
export function completionsFor(before: string, known: readonly KnownText[]): Completion[] {
  const from = Math.max(before.length - longest, 0)
  const starts = [...before.slice(from).matchAll(wordStart)].map(({ index }) => from + index)
  const found = starts.flatMap((start) => {
    const typed = before.slice(start)
    if (typed.trimEnd().length < least) return []
    const begins = sentenceStart.test(before.slice(0, start))
    return known
      .filter(({ text, kind }) => goesOn(text, typed, kind) && (kind === 'name' || begins))
      .map(({ text }) => ({ text, typed: typed.length }))
  })
  return found.filter(({ text }, at) => found.findIndex((other) => other.text === text) === at).slice(0, most)
}

function goesOn(text: string, typed: string, kind: KnownText['kind']): boolean {
  if (text.length <= typed.length) return false
  const begun = text.slice(0, typed.length)
  const sameStart = kind === 'sentence' || begun[0] === typed[0]
  return sameStart && begun.toLocaleLowerCase('da') === typed.toLocaleLowerCase('da')
}
