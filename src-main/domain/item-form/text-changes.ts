import type { RichText } from '../rich-text/rich-text.ts'
import { type TextLine, textLines } from './text-lines.ts'

/** A piece of a line: as it was, taken away, or put there. */
export interface ChangedPiece {
  readonly kind: 'same' | 'removed' | 'added'
  readonly text: string
}

/** A line of the two texts laid together. */
export type ChangedLine = readonly ChangedPiece[]

/** What changed from one text to another, by words: lines that changed a little are laid together, others stand one after the other. */
export function textChanges(before: RichText | null, after: RichText | null): ChangedLine[] {
  const steps = aligned(textLines(before), textLines(after), sameLine)
  return runsOf(steps).flatMap(({ removed, added, same }) => [
    ...same.map((line): ChangedLine => [{ kind: 'same', text: line.words.join('') }]),
    ...changedLines(removed, added),
  ])
}

/** Lines that gave way to others, in pairs as far as they go. */
function changedLines(removed: readonly TextLine[], added: readonly TextLine[]): ChangedLine[] {
  return Array.from({ length: Math.max(removed.length, added.length) }, (_, at) => {
    const steps = aligned(removed[at]?.words ?? [], added[at]?.words ?? [], (one, other) => one === other)
    return grouped(steps.map(({ kind, value }) => ({ kind, text: value })))
  })
}

interface Step<T> {
  readonly kind: ChangedPiece['kind']
  readonly value: T
}

/** The most pairs that are compared; longer runs of changes are told as a whole. */
const most = 4_000_000

/** The shortest way from one row to the other, by a longest common part. */
function aligned<T>(
  before: readonly T[],
  after: readonly T[],
  same: (one: T, other: T) => boolean,
): Step<T>[] {
  if (before.length * after.length > most) return [...before.map(removed), ...after.map(added)]
  const width = after.length + 1
  const lengths = new Uint32Array((before.length + 1) * width)
  const at = (row: number, column: number) => lengths[row * width + column] ?? 0
  for (let row = before.length - 1; row >= 0; row -= 1)
    for (let column = after.length - 1; column >= 0; column -= 1)
      lengths[row * width + column] = isSame(before, after, { row, column, same })
        ? at(row + 1, column + 1) + 1
        : Math.max(at(row + 1, column), at(row, column + 1))
  const steps: Step<T>[] = []
  let row = 0
  let column = 0
  while (row < before.length && column < after.length) {
    if (isSame(before, after, { row, column, same })) {
      steps.push({ kind: 'same', value: after[column] as T }) // column is inside
      row += 1
      column += 1
    } else if (at(row + 1, column) >= at(row, column + 1))
      steps.push(removed(before[row++] as T)) // row is inside
    else steps.push(added(after[column++] as T)) // column is inside
  }
  return [...steps, ...before.slice(row).map(removed), ...after.slice(column).map(added)]
}

function isSame<T>(
  before: readonly T[],
  after: readonly T[],
  {
    row,
    column,
    same,
  }: { readonly row: number; readonly column: number; readonly same: (one: T, other: T) => boolean },
): boolean {
  return same(before[row] as T, after[column] as T) // both are inside
}

function removed<T>(value: T): Step<T> {
  return { kind: 'removed', value }
}

function added<T>(value: T): Step<T> {
  return { kind: 'added', value }
}

function sameLine(one: TextLine, other: TextLine): boolean {
  return one.words.length === other.words.length && one.words.every((word, at) => word === other.words[at])
}

interface Run {
  readonly same: TextLine[]
  readonly removed: TextLine[]
  readonly added: TextLine[]
}

/** Lines that stayed, then those that changed between them and the next that stayed. */
function runsOf(steps: readonly Step<TextLine>[]): Run[] {
  const runs: Run[] = [{ same: [], removed: [], added: [] }]
  for (const { kind, value } of steps) {
    const last = runs.at(-1)
    const changed = last !== undefined && last.removed.length + last.added.length > 0
    if (kind === 'same' && changed) runs.push({ same: [value], removed: [], added: [] })
    else last?.[kind].push(value)
  }
  return runs
}

/** Words that gave way to others, all that went before all that came; a blank between two of them is changed with them. */
function grouped(pieces: readonly ChangedPiece[]): ChangedPiece[] {
  const found: ChangedPiece[] = []
  let [gone, come] = ['', '']
  const close = () => {
    if (gone !== '') found.push({ kind: 'removed', text: gone })
    if (come !== '') found.push({ kind: 'added', text: come })
    gone = ''
    come = ''
  }
  for (const [at, { kind, text }] of pieces.entries()) {
    const isBetween =
      gone + come !== '' &&
      text.trim() === '' &&
      pieces[at + 1] !== undefined &&
      pieces[at + 1]?.kind !== 'same'
    if (kind !== 'added' && (kind === 'removed' || isBetween)) gone += text
    if (kind !== 'removed' && (kind === 'added' || isBetween)) come += text
    if (kind !== 'same' || isBetween) continue
    close()
    const last = found.at(-1)
    if (last?.kind === 'same') found.splice(-1, 1, { kind, text: last.text + text })
    else found.push({ kind, text })
  }
  close()
  return found
}
