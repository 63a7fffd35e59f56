import type { CaseItem } from '../../../contract/case.ts'
import { longDate } from '../../../domain/dates/danish-date.ts'
import { type ExitCode, exitCodes } from '../exit-codes.ts'
import type { Program } from '../open-program.ts'
import type { Outlet } from '../outlet.ts'

/** Tells a case's life: all its items in all committees and years, oldest first. */
export async function caseLife(program: Program, outlet: Outlet, caseNumber: string): Promise<ExitCode> {
  const life = await program.search.case({ caseNumber })
  outlet.answer(life, () => words(life.items))
  return exitCodes.done
}

function words(items: readonly CaseItem[]): string {
  if (items.length === 0) return 'Ingen punkter har dette sagsnummer.'
  return items.map(itemWords).join('\n\n')
}

function itemWords({ committee, date, number, title, access, withdrawn, decided, links }: CaseItem): string {
  const marks = [access === 'closed' ? ' (lukket)' : '', withdrawn ? ' (udgår)' : ''].join('')
  return [
    `${longDate(date)}, ${committee}, punkt ${number}${marks}: ${title}`,
    ...decided.map(({ recommendation, text }) =>
      recommendation === null ? text : `Indstillingens punkt ${recommendation}: ${text}`,
    ),
    ...links.map(({ sentence }) => sentence),
  ].join('\n  ')
}
