import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import type { ReturnedSection } from '../../../contract/documents.ts'
import { ok, type Result, refused } from '../../../domain/result.ts'
import { plainText } from '../../../domain/rich-text/plain-text.ts'
import type { RichText } from '../../../domain/rich-text/rich-text.ts'
import { answerResult } from '../answer-result.ts'
import type { ExitCode } from '../exit-codes.ts'
import { findItem } from '../find-item.ts'
import type { Program } from '../open-program.ts'
import type { Outlet } from '../outlet.ts'
import { refusal } from '../refusal.ts'

interface Wanted {
  readonly item: string
  readonly file: string
  /** Keys of sections with commas between, or `all`; without it nothing is changed. */
  readonly accept: string | undefined
}

interface ReadBack {
  readonly sections: readonly ReturnedSection[]
  /** The keys of the sections that were taken over. */
  readonly accepted: readonly string[]
}

/** Reads an item's Word file back: tells what changed, and takes over the sections that are named. */
export async function importItem(program: Program, outlet: Outlet, wanted: Wanted): Promise<ExitCode> {
  return answerResult(outlet, await readBack(program, wanted), words)
}

async function readBack(program: Program, { item, file, accept }: Wanted): Promise<Result<ReadBack>> {
  const found = await findItem(program, item)
  if (!found.ok) return found
  const content = read(file)
  if (!content.ok) return content
  const itemId = found.value.item.id
  const returned = await program.documents.itemFromWord({ itemId, file: content.value })
  if (!returned.ok) return returned
  const chosen = chosenOf(returned.value, accept)
  if (!chosen.ok) return chosen
  const sections = chosen.value.map(({ key, incoming }) => ({ key, body: incoming }))
  if (sections.length > 0) {
    const accepted = await program.documents.acceptItemSections({ itemId, sections })
    if (!accepted.ok) return accepted
  }
  return ok({ sections: returned.value, accepted: sections.map(({ key }) => key) })
}

function chosenOf(
  sections: readonly ReturnedSection[],
  accept: string | undefined,
): Result<ReturnedSection[]> {
  if (accept === undefined) return ok([])
  if (accept === 'all') return ok(sections.filter(({ changed }) => changed))
  const keys = accept.split(',').map((key) => key.trim())
  const unknown = keys.find((key) => !sections.some((section) => section.key === key))
  if (unknown !== undefined) return refused(noSuchSection(unknown, sections))
  return ok(sections.filter(({ key }) => keys.includes(key)))
}

function read(file: string): Result<File> {
  try {
    return ok(new File([new Uint8Array(readFileSync(file))], basename(file)))
  } catch {
    return refused(
      refusal('file-unreadable', `Filen ${file} kunne ikke læses. Intet er ændret.`, 'Se efter filens navn.'),
    )
  }
}

function noSuchSection(key: string, sections: readonly ReturnedSection[]) {
  return refusal(
    'section-not-found',
    `Word-filen har intet afsnit med nøglen «${key}». Intet er ændret.`,
    `Skriv all, eller nøgler som ${sections.map((section) => section.key).join(', ')}.`,
  )
}

function words({ sections, accepted }: ReadBack): string {
  return sections.flatMap((section) => sectionWords(section, accepted.includes(section.key))).join('\n')
}

function sectionWords(
  { key, heading, now, incoming, changed, changedHere, lost }: ReturnedSection,
  taken: boolean,
): string[] {
  const state = taken ? 'overtaget' : changed ? 'ændret i Word' : 'uændret'
  return [
    `${heading} (${key}): ${state}${changedHere ? '; ændret her, siden filen blev sendt' : ''}`,
    ...(changed ? [...marked('-', now), ...marked('+', incoming)] : []),
    ...lost.map((what) => `  kom ikke med: ${what}`),
  ]
}

function marked(sign: string, text: RichText | null): string[] {
  if (text === null) return []
  return plainText(text)
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => `  ${sign} ${line}`)
}
