import { Option } from 'commander'
import { longDate } from '../../../domain/dates/danish-date.ts'
import type { Access } from '../../../domain/meeting/item.ts'
import type { SearchHit } from '../../../domain/search/search-hit.ts'
import { type ExitCode, exitCodes } from '../exit-codes.ts'
import { findCommittee } from '../find-committee.ts'
import type { Program } from '../open-program.ts'
import { type Outlet, tellRefusal } from '../outlet.ts'
import { kindChoices, kindOfItem, wholeNumber } from '../read-option.ts'

export interface SearchOptions {
  readonly committee?: string
  readonly year?: number
  readonly kind?: string
  readonly access?: Access
}

/** The flags that narrow a search down. */
export const searchOptions = [
  new Option('--committee <udvalg>', 'kun dette udvalg: navn, id eller begyndelsen af det'),
  new Option('--year <år>', 'kun møder i dette år').argParser(wholeNumber),
  new Option('--kind <slags>', `kun denne slags punkter: ${kindChoices}`).argParser(kindOfItem),
  new Option('--access <åbent>', 'kun åbne eller lukkede punkter').choices(['open', 'closed']),
]

/** Searches all items; all of them are told, those of the newest meetings first. */
export async function search(
  program: Program,
  outlet: Outlet,
  { text, options }: { readonly text: string; readonly options: SearchOptions },
): Promise<ExitCode> {
  const committee = options.committee === undefined ? null : await findCommittee(program, options.committee)
  if (committee !== null && !committee.ok) {
    tellRefusal(outlet, committee.refusal)
    return exitCodes.refused
  }
  const hits = await allHits(program, {
    text,
    committeeId: committee === null ? null : committee.value,
    year: options.year ?? null,
    kind: options.kind ?? null,
    access: options.access ?? null,
  })
  outlet.answer(hits, () => words(hits))
  return exitCodes.done
}

type Asked = Omit<Parameters<Program['search']['find']>[0], 'from'>

async function allHits(program: Program, asked: Asked): Promise<SearchHit[]> {
  const hits: SearchHit[] = []
  let from: number | null = null
  do {
    const found = await program.search.find({ ...asked, from })
    hits.push(...found.hits)
    from = found.more
  } while (from !== null)
  return hits
}

function words(hits: readonly SearchHit[]): string {
  if (hits.length === 0) return 'Intet fundet.'
  return hits.map(hitWords).join('\n\n')
}

function hitWords({ committee, date, number, title, passage, access }: SearchHit): string {
  const closed = access === 'closed' ? ' (lukket)' : ''
  const place = `${committee}, ${longDate(date)}, punkt ${number}${closed}: ${title.text}`
  return passage === null ? place : `${place}\n  ${passage.heading}: ${passage.text}`
}
