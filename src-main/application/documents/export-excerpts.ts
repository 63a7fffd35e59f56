import { forAudience } from '../../documents/compose/audience.ts'
import { distinctNames } from '../../documents/distinct-names.ts'
import { excerptFileName, excerptsFileName } from '../../documents/file-name.ts'
import { zipArchive } from '../../documents/print/zip-archive.ts'
import type { Item } from '../../domain/meeting/item.ts'
import { type Refusal, refusal } from '../../domain/refusal.ts'
import { ok, type Result, refused } from '../../domain/result.ts'
import type { AppContext } from '../context.ts'
import { compression } from './compression.ts'
import { minutesFingerprint } from './minutes-fingerprint.ts'
import { type MeetingOnPaper, meetingOnPaper } from './paper-of.ts'
import { printDocument, type WantedDocument } from './print-document.ts'
import type { Printer } from './printer.ts'

/** The excerpts (protokoludskrifter) of which meeting, and how. */
export interface ExcerptsToExport extends Pick<WantedDocument, 'audience'> {
  readonly meetingId: string
  readonly format: 'docx' | 'pdf' | 'html'
}

/** An excerpt of every item as one zip archive; for the public of every open one. */
export async function exportExcerpts(
  { store, printer }: AppContext,
  { meetingId, format, audience }: ExcerptsToExport,
): Promise<Result<{ fileName: string; file: File }>> {
  const meeting = meetingOnPaper(store.read, meetingId)
  if (!meeting.ok) return meeting
  const { content, settings } = meeting.value
  const all = forAudience(content, audience).items
  const items = all.filter(({ access }) => audience === 'internal' || access === 'open')
  if (items.length === 0) return refused(noExcerpts(all))
  const files = await printAll(meeting.value, { items, format, audience }, printer)
  const fileName = excerptsFileName(content, settings.shortName)
  const archive = zipArchive(files, content.meeting.date, compression)
  return ok({ fileName, file: new File([new Uint8Array(archive)], fileName, { type: 'application/zip' }) })
}

async function printAll(
  { content, settings }: MeetingOnPaper,
  wanted: Omit<ExcerptsToExport, 'meetingId'> & { readonly items: readonly Item[] },
  printer: Printer,
): Promise<ReadonlyMap<string, Uint8Array>> {
  const { items, format, audience } = wanted
  const naming = { shortName: settings.shortName, format }
  const names = distinctNames(items.map((item) => excerptFileName(content, item, naming)))
  const excerpt = { kind: 'excerpt', audience, format, rules: settings } as const
  const fingerprint = minutesFingerprint(content)
  const files = new Map<string, Uint8Array>()
  for (const [at, { number }] of items.entries()) {
    const printed = await printDocument(content, { ...excerpt, fingerprint, item: number }, printer)
    files.set(names[at] ?? '', printed.bytes)
  }
  return files
}

function noExcerpts(items: readonly Item[]): Refusal {
  return items.length === 0
    ? refusal(
        'no-excerpts',
        'Der er ingen punkter på dagsordenen. Der er ikke lavet nogen fil.',
        'Føj punkter til dagsordenen først.',
      )
    : refusal(
        'no-excerpts',
        'Alle punkter er lukkede, så der er ingen udskrifter til offentligheden. Der er ikke lavet nogen fil.',
        'Vælg den interne udgave.',
      )
}
