import { forAudience, wordsForAudience } from '../../documents/compose/audience.ts'
import { distinctNames } from '../../documents/distinct-names.ts'
import { excerptFileName, excerptsFileName } from '../../documents/file-name.ts'
import { zipArchive } from '../../documents/print/zip-archive.ts'
import type { Item } from '../../domain/meeting/item.ts'
import { type Refusal, refusal } from '../../domain/refusal.ts'
import { ok, type Result, refused } from '../../domain/result.ts'
import type { AppContext } from '../context.ts'
import { compression } from './compression.ts'
import { fingerprintOnPaper, type MeetingOnPaper, meetingOnPaper } from './paper-of.ts'
import { printDocument, type WantedDocument } from './print-document.ts'
import type { Printer } from './printer.ts'
import { documentGuard } from './read-back-document.ts'

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
  const allowed = forAudience(content, audience)
  const all = allowed.items
  const items = all.filter(({ access }) => audience === 'internal' || access === 'open')
  if (items.length === 0) return refused(noExcerpts(all))
  const shortName = wordsForAudience(settings.shortName, content, audience)
  const names = distinctNames(items.map((item) => excerptFileName(allowed, item, { shortName, format })))
  const printed = await printAll(meeting.value, { items, names, format, audience }, printer)
  if (!printed.ok) return printed
  const files = printed.value
  const fileName = excerptsFileName(allowed, shortName)
  const archive = zipArchive(files, content.meeting.date, compression)
  return ok({ fileName, file: new File([new Uint8Array(archive)], fileName, { type: 'application/zip' }) })
}

async function printAll(
  meeting: MeetingOnPaper,
  wanted: Omit<ExcerptsToExport, 'meetingId'> & {
    readonly items: readonly Item[]
    readonly names: readonly string[]
  },
  printer: Printer,
): Promise<Result<ReadonlyMap<string, Uint8Array>>> {
  const { content, settings } = meeting
  const { items, names, format, audience } = wanted
  const excerpt = { kind: 'excerpt', audience, format, rules: settings } as const
  const fingerprint = fingerprintOnPaper(meeting)
  const files = new Map<string, Uint8Array>()
  const guard = documentGuard(content, audience, printer)
  for (const [at, { number }] of items.entries()) {
    const wantedHere = { ...excerpt, fingerprint, item: number }
    const { bytes } = await printDocument(content, wantedHere, printer)
    const fileName = names[at] ?? ''
    const guarded = await guard(bytes, fileName, wantedHere)
    if (!guarded.ok) return guarded
    files.set(fileName, bytes)
  }
  return ok(files)
}

function noExcerpts(items: readonly Item[]): Refusal {
  return items.length === 0
    ? refusal(
        'no-excerpts',
        'Der er ingen punkter på dagsordenen. Der er ikke lavet nogen fil.',
        'Føj punkter til dagsordenen først.',
      )
    : refusal(
        'no-open-excerpts',
        'Alle punkter er lukkede, så der er ingen udskrifter til offentligheden. Der er ikke lavet nogen fil.',
        'Vælg den interne udgave.',
      )
}
