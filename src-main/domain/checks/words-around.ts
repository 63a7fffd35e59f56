/** Part of a text and the words that are shown in its place. */
export interface Mask {
  readonly start: number
  readonly end: number
  readonly words: string
}

/** How many characters are shown on either side, and how many are looked at: masks are shorter than what they hide. */
const shown = 40
const looked = 120

/** The words around the mask at `at`, cut between words, with every mask (in order) put in place. */
export function wordsAround(text: string, masks: readonly Mask[], at: number): string {
  const one = masks[at]
  if (one === undefined) return ''
  const close = masks.filter(({ start, end }) => end > one.start - looked && start < one.end + looked)
  const from = Math.min(one.start - looked, close[0]?.start ?? one.start)
  const to = Math.max(one.end + looked, close.at(-1)?.end ?? one.end)
  const masked = (start: number, end: number) =>
    withMasks(text.slice(0, Math.max(0, end)), close, Math.max(0, start)).replace(/\s+/g, ' ')
  return `${lastWords(masked(from, one.start))}${one.words}${firstWords(masked(one.end, to))}`.trim()
}

/** The text from `start` on, with the masks that lie in it. */
function withMasks(text: string, masks: readonly Mask[], from: number): string {
  let done = ''
  let place = from
  for (const { start, end, words } of masks) {
    if (start < from || end > text.length) continue
    done += text.slice(place, start) + words
    place = end
  }
  return done + text.slice(place)
}

function lastWords(text: string): string {
  if (text.length <= shown) return text
  const cut = text.slice(-shown)
  return `… ${cut.slice(cut.search(/\s|$/) + 1)}`
}

function firstWords(text: string): string {
  if (text.length <= shown) return text
  const cut = text.slice(0, shown)
  const space = cut.lastIndexOf(' ')
  return `${space < 0 ? '' : cut.slice(0, space)} …`
}
