import type { Item } from '../domain/meeting/item.ts'
import { type MeetingContent, type MeetingHead, meetingContentSchema } from '../domain/meeting/meeting.ts'
import { numberItems } from '../domain/meeting/numbering.ts'
import { ok, type Result } from '../domain/result.ts'
import { checkNumbers } from './checks/check-numbers.ts'
import { compareContents } from './checks/compare-contents.ts'
import { readItem } from './fields/read-item.ts'
import type { Header } from './header/header.ts'
import { readHeader } from './header/read-header.ts'
import { takeSourceUrl } from './header/take-source-url.ts'
import type { ImportedMeeting, SourceLine } from './imported-meeting.ts'
import { splitItems } from './items/split-items.ts'
import { lineWidth } from './lines/line-width.ts'
import { readLines, styleOf } from './lines/read-lines.ts'
import { takePageMarks } from './lines/take-page-marks.ts'
import { noNotes } from './notes.ts'
import { refuseMinutes } from './refuse-minutes.ts'
import { whoAndWhen } from './who-and-when.ts'

/** Reads published minutes, Markdown or text taken out of a PDF, stage by stage. */
export function readMinutes(source: { fileName: string; text: string }): Result<ImportedMeeting> {
  const notes = noNotes()
  const style = styleOf(source.text)
  const { lines, sourceUrl } = takeSourceUrl(takePageMarks(readLines(source.text, style), notes), notes)
  const split = splitItems(lines, style)
  const layout = { style, width: lineWidth(lines) }
  const header = readHeader(split.before, notes)
  const printed = split.items.map((raw) => readItem(raw, layout, notes))
  const { committee, date } = whoAndWhen({ header, items: printed, sourceUrl }, notes)
  if (printed.length === 0 || committee === null || date === null)
    return refuseMinutes(source.fileName, {
      items: printed.length > 0,
      committee: committee !== null,
      date: date !== null,
    })
  compareContents(header.contents, printed, notes)
  checkNumbers(split.items, printed, notes)
  const firstNumber = printed[0]?.number ?? 1
  const content: MeetingContent = meetingContentSchema.parse({
    committee: { name: committee, authority: header.authority },
    meeting: { date, ...headOf(header, printed), sourceUrl, firstNumber },
    participants: header.participants,
    items: numberItems(printed, firstNumber),
  })
  return ok({
    content,
    findings: notes.findings,
    notUnderstood: inOrder(notes.notUnderstood),
    leftOut: inOrder(notes.leftOut),
  })
}

function headOf(
  header: Header,
  items: readonly Item[],
): Pick<MeetingHead, 'time' | 'place' | 'documentKind' | 'status'> {
  const agenda = header.documentKind === 'agenda' && items.every((item) => item.decision === null)
  return {
    time: header.time,
    place: header.place,
    documentKind: agenda ? 'agenda' : 'minutes',
    status: agenda ? 'draft' : 'minutes-draft',
  }
}

function inOrder(lines: readonly SourceLine[]): SourceLine[] {
  return [...lines].sort((a, b) => a.line - b.line)
}
