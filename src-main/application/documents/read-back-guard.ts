import type { MeetingContent } from '../../domain/meeting/meeting.ts'
import { ok, type Result, refused } from '../../domain/result.ts'
import type { Found } from '../../readback/words/find.ts'
import { fold } from '../../readback/words/fold.ts'
import { leastLetters, piece, type Sought, soughtOf } from '../../readback/words/sought.ts'
import type { Printer } from './printer.ts'
import { openContent } from './read-back-open.ts'
import { leakRefusal, notBlackedOutRefusal, unreadableRefusal } from './read-back-refusals.ts'
import { textsIn } from './read-back-texts.ts'

/** What public files of a meeting are made from. */
export interface PublicFrom {
  /** The whole meeting. */
  readonly internal: MeetingContent
  /** The meeting as the files are to say it. */
  readonly public: MeetingContent
}

/** Prints the same file from another content, to tell a leak from words that stand in the open too. */
export type PrintAgain = (open: MeetingContent) => Promise<Uint8Array>

/** Reads a finished file back somewhere, most often in the print worker. */
export type ReadFile = Printer['readBack']

/** Looks one finished file through; answers its bytes, or why it is not handed on. */
export type PublicGuard = (
  bytes: Uint8Array,
  fileName: string,
  again?: PrintAgain,
) => Promise<Result<Uint8Array>>

/** Reads one finished public file back before it is handed to anyone; see `publicGuard` for many files of a meeting. */
export function guardPublic(
  bytes: Uint8Array,
  fileName: string,
  made: PublicFrom & { readonly read: ReadFile; readonly again?: PrintAgain },
): Promise<Result<Uint8Array>> {
  return publicGuard(made, made.read)(bytes, fileName, made.again)
}

/**
 * Guards the public files of a meeting: each is read back and compared with everything that was left out (decision
 * 0006). Refused where something closed is in a file, or where it cannot be read; a file that is byte for byte what
 * the open content alone gives has nothing closed in it, whatever it holds.
 */
export function publicGuard(made: PublicFrom, read: ReadFile): PublicGuard {
  const open = openContent(made.internal)
  const openTexts = textsIn(open)
  const openWords = foldedTogether(openTexts)
  const redacted = new Set(made.internal.redactions)
  const missed = [...redacted].find((redaction) => standsIn(redaction, openTexts))
  const sought = leftOutOf(made, openTexts)
  return async (bytes, fileName, again) => {
    if (missed !== undefined) return refused(notBlackedOutRefusal(missed))
    const { hits, unreadable } = await read({ bytes, fileName }, sought)
    const suspect = hits.filter(({ sought: one }) => redacted.has(one.text) || !isOpen(one.folded, openWords))
    if (suspect.length === 0 && unreadable.length === 0) return ok(bytes)
    const twin = await again?.(open)
    if (twin !== undefined && Buffer.from(bytes).equals(twin)) return ok(bytes)
    const [unread] = unreadable
    if (unread !== undefined) return refused(unreadableRefusal(unread.place, unread.why))
    const [leak] = twin === undefined ? suspect : await withoutInnocent(suspect, twin, read)
    return leak === undefined ? ok(bytes) : refused(leakRefusal(leak.place, leak.sought.text))
  }
}

/** Everything that one of the two opinions of what is open leaves out. */
function leftOutOf({ internal, public: said }: PublicFrom, open: ReadonlySet<string>): Sought[] {
  const printed = textsIn(said)
  const left = [...textsIn(internal)].filter((text) => !open.has(text) || !printed.has(text))
  return soughtOf([...internal.redactions, ...left])
}

/** A hit is innocent where the same file, printed from the open content alone, holds it as often. */
async function withoutInnocent(
  hits: readonly Found[],
  twin: Uint8Array,
  read: ReadFile,
): Promise<readonly Found[]> {
  const there = await read(
    { bytes: twin, fileName: '' },
    hits.map(({ sought }) => sought),
  )
  // Each is sought once, under its letters.
  const times = new Map(there.hits.map((found) => [found.sought.folded, found.times]))
  return hits.filter(({ sought, times: here }) => here > (times.get(sought.folded) ?? 0))
}

const facts = /^(?:\d{4}-\d\d-\d\d.*|\d\d:\d\d|[0-9a-f]{64})$/

/** Whether a redaction is still there, word for word; days, times and digests are no words and are never blacked out. */
function standsIn(redaction: string, texts: ReadonlySet<string>): boolean {
  if (fold(redaction).length < leastLetters) return false
  return [...texts].some((text) => !facts.test(text) && spaced(text).includes(spaced(redaction)))
}

function spaced(text: string): string {
  return ` ${text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s\p{Pd}]+/gu, ' ')
    .trim()} `
}

/** So many letters at the ends of a piece tell nothing, where the rest of it stands in the open. */
const slack = 6

/** Whether something sought says no more than the open texts do; a piece of a longer text begins and ends inside words. */
function isOpen(folded: string, openWords: string): boolean {
  if (openWords.includes(folded)) return true
  if (folded.length < piece) return false
  const kept = folded.length - slack
  return Array.from({ length: slack + 1 }, (_, at) => at).some((at) =>
    openWords.includes(folded.slice(at, at + kept)),
  )
}

/** The texts apart, and one after the other as they follow each other on paper. */
function foldedTogether(texts: ReadonlySet<string>): string {
  const folded = [...texts].map(fold)
  return `${folded.join('\n')}\n${folded.join('')}`
}
