import { blackOutRichText, isRichText } from './black-out-rich-text.ts'
import { redactionRanges, type TextRange } from './redaction-ranges.ts'

/** Fields whose values are not words: enumerated, days and times of day, hashes. They are never blacked out. */
export const structural: ReadonlySet<string> = new Set([
  ...[
    'access',
    'plannedAccess',
    'kind',
    'key',
    'documentKind',
    'status',
    'role',
    'attendance',
    'outcome',
    'party',
  ],
  ...['by', 'value', 'transfer', 'direction', 'sha256', 'fingerprint', 'format', 'mediaType', 'base64'],
  ...['date', 'time', 'endTime', 'startedAt', 'endedAt', 'agendaDue', 'from', 'to', 'at', 'sentAt'],
  ...['leftAt', 'returnedAt'],
])

/**
 * A copy of a value in which every redaction (overstregning) gives way to "█", sign for sign, in every text at any
 * depth, also where formatting parts it. A field that is new to the domain is blacked out too, unless it is named here.
 */
export function blackOut<Value>(value: Value, redactions: readonly string[]): Value {
  // The copy has the shape of what it copies: only texts are changed, into texts.
  return redactions.length === 0 ? value : (copied(value, redactions) as Value)
}

function copied(value: unknown, redactions: readonly string[]): unknown {
  if (typeof value === 'string') return blackedOut(value, redactionRanges(value, redactions))
  if (Array.isArray(value)) return value.map((one) => copied(one, redactions))
  if (value === null || typeof value !== 'object') return value
  if (isRichText(value)) return blackOutRichText(value, redactions)
  return Object.fromEntries(
    Object.entries(value).map(([key, one]) => [key, structural.has(key) ? one : copied(one, redactions)]),
  )
}

/** A blacked-out text longer than this keeps its blanks, so that its lines can break. */
const longest = 40

/** A text with "█" for every character of the ranges, in order and apart; line breaks stay. */
export function blackedOut(text: string, ranges: readonly TextRange[]): string {
  let done = ''
  let from = 0
  for (const { start, end } of ranges) {
    done +=
      text.slice(from, start) +
      text.slice(start, end).replace(end - start > longest ? /\S/gu : /[^\n]/gu, '█')
    from = end
  }
  return done + text.slice(from)
}
