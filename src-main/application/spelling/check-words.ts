import { ownWords } from '../../domain/spelling/own-words.ts'
import { committeeWordsOf, peopleOf } from '../../store/committee-words.ts'
import { committeeById } from '../../store/committees.ts'
import type { Readable } from '../../store/handle.ts'
import type { AppContext } from '../context.ts'

/** Those of the words that are spelled wrong; a word with a hyphen is right where each of its parts is. */
export async function checkWords(
  { store, spelling }: AppContext,
  input: { committeeId: string | null; words: readonly string[] },
): Promise<{ wrong: string[] }> {
  const own = ownWords(input.committeeId === null ? [] : textsOf(store.read, input.committeeId))
  const asked = input.words.filter((word) => !own.has(word))
  const parts = asked.flatMap(partsOf).filter((part) => !own.has(part))
  const wrong = new Set(await spelling.wrong([...new Set([...asked, ...parts])]))
  const isWrong = (word: string) => {
    const among = partsOf(word)
    return wrong.has(word) && (among.length === 0 || among.some((part) => wrong.has(part)))
  }
  return { wrong: asked.filter(isWrong) }
}

/** What a committee's texts never have marked: its own words, its name, its authority, and its people. */
function textsOf(handle: Readable, committeeId: string): string[] {
  const committee = committeeById(handle, committeeId)
  return [
    ...committeeWordsOf(handle, committeeId),
    ...peopleOf(handle, committeeId),
    ...[committee?.name, committee?.authority, committee?.short_name].filter((text) => text != null),
  ]
}

/** "Nordvig-modellen" is "Nordvig" and "modellen"; a word without a hyphen inside has no parts. */
function partsOf(word: string): string[] {
  const parts = word.split('-').filter((part) => part !== '')
  return parts.length > 1 ? parts : []
}
