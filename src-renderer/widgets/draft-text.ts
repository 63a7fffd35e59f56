/** A field of plain text as it stands: what is written in it, and what it knows of the value behind it. */
export interface DraftText {
  readonly text: string
  /** What the window has: what is written in this field, and waits to be saved, stands before what is stored. */
  readonly value: string
  readonly stored: string
  /** Whether the value is what was written here and not what is stored. */
  readonly own: boolean
  /** Whether what is written is held back, as an emptied title is. */
  readonly held: boolean
  /** Whether something was written here since the field was come to, or took another's words over. */
  readonly written: boolean
  /** What was written and may still come back as stored. */
  readonly sent: readonly string[]
}

/** What the field is given: the value and what is stored of it, what was typed just now, and whether the caret is in it. */
export interface DraftInput {
  readonly value: string
  readonly stored: string
  readonly typed: string | null
  readonly focused: boolean
}

/** That somebody else stored other words: hers were kept and theirs are the `other`, or theirs were taken over and hers are. */
export interface ChangedElsewhere {
  readonly kept: boolean
  readonly other: string
}

/** A field that shows `value` to begin with. */
export function beginDraft({ value, stored }: Pick<DraftInput, 'value' | 'stored'>): DraftText {
  return { text: value, value, stored, own: value !== stored, held: false, written: false, sent: [] }
}

/**
 * The field after something of it changed. One in which nothing waits takes over what is stored; one that is written in keeps its words;
 * blanks that the program took away never move the caret. Answers too what its writer must be told.
 */
export function followDraft(before: DraftText, input: DraftInput): [DraftText, ChangedElsewhere | null] {
  const { value, stored, typed, focused } = input
  if (typed !== null) return [typedDraft(before, input, typed), null]
  const moved = stored !== before.stored && !before.sent.some((one) => isAlike(one, stored))
  const own = value !== stored && (value !== before.value || before.own)
  const shown = own ? value : stored
  const held = before.held && focused
  const inStep = isAlike(shown, before.text) || shown === before.value
  const stays = focused && (held || inStep || (own && value === before.value))
  const text = stays ? before.text : shown
  const next = {
    text,
    value,
    stored,
    own,
    held,
    written: before.written && stays,
    sent: own || held ? before.sent : [],
  }
  if (!moved) return [next, null]
  if (own || held) return [next, { kept: true, other: stored }]
  const taken = focused && before.written && !stays && before.text.trim() !== ''
  return [next, taken ? { kept: false, other: before.text } : null]
}

function typedDraft(before: DraftText, { value, stored }: DraftInput, text: string): DraftText {
  const own = value !== stored
  const held = value === before.value && !isAlike(value, text)
  return { text, value, stored, own, held, written: true, sent: [...before.sent, value, text] }
}

/** Whether two texts differ in nothing but blanks, which the program puts right when it saves. */
function isAlike(one: string, other: string): boolean {
  return one === other || squeezed(one) === squeezed(other)
}

function squeezed(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}

/** Where a caret stands in a text that became another one: with what stands on the same side of what was changed. */
export function caretAcross(before: string, after: string, caret: number): number {
  const shorter = Math.min(before.length, after.length)
  let [start, end] = [0, 0]
  while (start < shorter && before[start] === after[start]) start += 1
  while (end < shorter - start && before.at(-1 - end) === after.at(-1 - end)) end += 1
  if (caret <= start) return caret
  return Math.max(after.length - end, caret + after.length - before.length)
}
