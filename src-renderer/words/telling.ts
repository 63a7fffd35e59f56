import type { ImportReport } from '../../src-main/contract/documents.ts'
import type { Refusal } from '../../src-main/domain/refusal.ts'

/** A refusal in the window's language. */
export type ToldRefusal = Omit<Refusal, 'values'>

/** What a refusal says: what happened and what is safe, and what to do. */
export type RefusalWords = readonly [message: string, wayOut: string]

/** How everything in a list of codes and values of the program is said: a text, or a text that its values stand in. */
export type Telling<Values, Words> = {
  readonly [Code in keyof Values]: Values[Code] extends null ? Words : (values: Values[Code]) => Words
}

/** A line of an imported file that is not in the meeting. */
export type SourceLine = ImportReport['notUnderstood'][number]
