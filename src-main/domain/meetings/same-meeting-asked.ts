import { z } from 'zod'
import { longDate } from '../dates/danish-date.ts'
import { refusal } from '../refusal.ts'

const placed = z.object({ committee: z.string(), date: z.string(), time: z.string().nullable() })

/**
 * What is asked about a file before it is read in: whether its meeting is one of the `meetings` that are here. `known`: the file says itself
 * that it is of the only one of them. `own`: it can be read in as a meeting of its own.
 */
export const sameMeetingAskedSchema = placed.extend({
  known: z.boolean(),
  own: z.boolean(),
  meetings: z.array(placed.extend({ meetingId: z.string() })),
})
export type SameMeetingAsked = z.infer<typeof sameMeetingAskedSchema>

/** The refusal to read a file in before that is answered. */
export function sameMeetingAsked(asked: SameMeetingAsked) {
  const { known, own, meetings } = asked
  const [first] = meetings
  const what =
    known && first !== undefined
      ? `Filen er gemt fra ${named(first)}, men er nu af ${named(asked, first)}.`
      : `Filen er af ${named(asked)}, og her er ${meetings.map((one) => named(one, asked)).join(' og ')}.`
  return refusal(
    'same-meeting-asked',
    `Er det det samme møde? ${what} Intet er læst ind.`,
    own
      ? 'Se forskellene, eller læs filen ind som et møde for sig.'
      : 'Se forskellene, og vælg det møde, som filen er af.',
    asked,
  )
}

type Placed = z.infer<typeof placed>

/** A meeting in the middle of a sentence; its committee is named where that is another than the one beside it. */
function named({ committee, date, time }: Placed, beside?: Placed): string {
  const of = beside?.committee === committee ? '' : ` i ${committee}`
  return `mødet${of} den ${longDate(date)}${time === null ? '' : ` kl. ${time}`}`
}
