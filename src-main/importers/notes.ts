import type { Finding, Severity } from '../domain/finding.ts'
import { type Said, toldOf } from '../domain/told/say.ts'
import type { SourceLine } from './imported-meeting.ts'
import { residue } from './lines/residue.ts'

/** What the stages of an import note down besides the meeting; the only thing they change. */
export interface Notes {
  readonly findings: Finding[]
  readonly notUnderstood: SourceLine[]
  readonly leftOut: SourceLine[]
}

/** Where a line stands: enough of it to point at. */
export interface Place {
  readonly number: number
  readonly text: string
}

/** An empty set of notes. */
export function noNotes(): Notes {
  return { findings: [], notUnderstood: [], leftOut: [] }
}

/** Notes that a line was understood but is not stored as it stands; words that are in `stored` are not noted. */
export function leaveOut(notes: Notes, line: Place, reason: string, stored = ''): void {
  const text = residue(line.text, stored)
  if (text !== '') notes.leftOut.push({ line: line.number, text, reason })
}

/** Notes that a line found no home. */
export function notUnderstood(notes: Notes, { number, text }: Place, why: Said | null = null): void {
  const reason = why?.danish ?? null
  notes.notUnderstood.push({ line: number, text, reason, ...(why && { told: toldOf(why) }) })
}

/** Adds something to look at in an item, or in the whole meeting where `itemNumber` is null. */
export function find(
  notes: Notes,
  rule: string,
  finding: { severity: Severity; itemNumber: number | null; heading?: string; message: Said },
): void {
  notes.findings.push({
    rule,
    severity: finding.severity,
    where: { itemNumber: finding.itemNumber, heading: finding.heading ?? null },
    message: finding.message.danish,
    told: toldOf(finding.message),
  })
}
