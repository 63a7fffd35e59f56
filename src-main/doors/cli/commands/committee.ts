import type { CommitteeDetails } from '../../../contract/committee.ts'
import type { CommitteeBody } from '../../../domain/committee/committee-settings.ts'
import type { Result } from '../../../domain/result.ts'
import { committeeWords } from '../committee-words.ts'
import { type ExitCode, exitCodes } from '../exit-codes.ts'
import { findCommittee } from '../find-committee.ts'
import type { Program } from '../open-program.ts'
import { type Outlet, tellRefusal } from '../outlet.ts'

/** Adds a committee; answers its id. */
export async function addCommittee(
  program: Program,
  outlet: Outlet,
  wanted: { name: string; authority?: string; body: CommitteeBody },
): Promise<ExitCode> {
  const { name, authority = null, body } = wanted
  const added = await program.committee.create({ name, authority, body })
  if (!added.ok) return tellRefused(outlet, added)
  outlet.answer(added.value, () => `${name} er oprettet. Udvalgets id er ${added.value.committeeId}.`)
  return exitCodes.done
}

/** Shows a committee's rules, people and templates. */
export async function showCommittee(program: Program, outlet: Outlet, wanted: string): Promise<ExitCode> {
  const found = await findCommittee(program, wanted)
  return tellCommittee(outlet, found.ok ? await program.committee.get({ committeeId: found.value }) : found)
}

/** Tells a committee as it stands, or the refusal. */
export function tellCommittee(outlet: Outlet, details: Result<CommitteeDetails>): ExitCode {
  if (!details.ok) return tellRefused(outlet, details)
  outlet.answer(details.value, () => committeeWords(details.value))
  return exitCodes.done
}

function tellRefused(outlet: Outlet, { refusal }: Extract<Result<unknown>, { ok: false }>): ExitCode {
  tellRefusal(outlet, refusal)
  return exitCodes.refused
}
