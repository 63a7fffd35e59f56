import { oc } from '@orpc/contract'
import { z } from 'zod'
import { longestWord } from '../domain/spelling/words-in.ts'
import { outcome } from './outcome.ts'

const committeeId = z.object({ committeeId: z.string() })
const word = z.string().trim().min(1).max(longestWord)
const words = outcome(z.array(z.string()))

/** Spelling (stavekontrol) in Danish, and the words a committee has of its own (udvalgets ord). */
export const spellingContract = {
  /**
   * Those of the words that are spelled wrong, as the committee would have it: its own words and the names of its people
   * never are. An abbreviation comes with its full stop.
   */
  check: oc
    .input(
      z.object({ committeeId: z.string().nullable(), words: z.array(z.string().max(longestWord)).max(1000) }),
    )
    .output(z.object({ wrong: z.array(z.string()) })),
  /** What was most likely meant, the likeliest first, at most five. */
  suggest: oc.input(z.object({ word })).output(z.array(z.string())),
  /** The committee's own words, in alphabetical order; so do the next two answer. */
  words: oc.input(committeeId).output(words),
  learn: oc.input(committeeId.extend({ word })).output(words),
  forget: oc.input(committeeId.extend({ word })).output(words),
}
