import { ok, type Result, refused } from '../../domain/result.ts'
import { addCommitteeWord, committeeWordsOf, removeCommitteeWord } from '../../store/committee-words.ts'
import { committeeById } from '../../store/committees.ts'
import type { Writable } from '../../store/handle.ts'
import type { AppContext } from '../context.ts'
import { notFound } from '../not-found.ts'

interface OneWord {
  readonly committeeId: string
  readonly word: string
}

/** The committee's own words, in alphabetical order. */
export function wordsOf({ store }: AppContext, { committeeId }: { committeeId: string }): Result<string[]> {
  if (committeeById(store.read, committeeId) === null) return refused(notFound('committee'))
  return ok(committeeWordsOf(store.read, committeeId))
}

/** Adds a word to the committee's own; answers them all. */
export function learnWord(context: AppContext, { committeeId, word }: OneWord): Result<string[]> {
  return changeWords(context, committeeId, (handle) => addCommitteeWord(handle, committeeId, word))
}

/** Takes a word away again; answers those that are left. */
export function forgetWord(context: AppContext, { committeeId, word }: OneWord): Result<string[]> {
  return changeWords(context, committeeId, (handle) => removeCommitteeWord(handle, committeeId, word))
}

function changeWords(
  context: AppContext,
  committeeId: string,
  use: (handle: Writable) => void,
): Result<string[]> {
  const changed = context.store.write((handle) => {
    if (committeeById(handle, committeeId) === null) return refused(notFound('committee'))
    use(handle)
    return ok(null)
  })
  return changed.ok ? wordsOf(context, { committeeId }) : changed
}
