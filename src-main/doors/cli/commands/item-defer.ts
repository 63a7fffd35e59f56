import type { Destination } from '../../../contract/transfer.ts'
import { ok, type Result, refused } from '../../../domain/result.ts'
import { answerResult } from '../answer-result.ts'
import type { ExitCode } from '../exit-codes.ts'
import { findItem } from '../find-item.ts'
import type { Program } from '../open-program.ts'
import type { Outlet } from '../outlet.ts'
import { readDate } from '../read-input.ts'
import { refusal } from '../refusal.ts'

/** Where the item goes, as it was typed. */
export interface DeferOptions {
  readonly to?: string
  readonly next?: boolean
}

type Deferred = Extract<Awaited<ReturnType<Program['transfer']['item']>>, { ok: true }>['value']

/** Defers an item to a date or to the next meeting; answers the meeting it leaves, and where it now stands. */
export async function deferItem(
  program: Program,
  outlet: Outlet,
  { item, options }: { item: string; options: DeferOptions },
): Promise<ExitCode> {
  return answerResult(outlet, await deferred(program, item, options), words)
}

async function deferred(program: Program, typed: string, options: DeferOptions): Promise<Result<Deferred>> {
  const to = destination(options)
  if (!to.ok) return to
  const found = await findItem(program, typed)
  if (!found.ok) return found
  return program.transfer.item({ itemId: found.value.item.id, transfer: 'deferred', to: to.value })
}

function destination({ to, next }: DeferOptions): Result<Destination> {
  if (next === true) return ok({ next: true })
  if (to === undefined) return refused(nowhere())
  const date = readDate(to)
  return date.ok ? ok({ date: date.value }) : date
}

function words({ target }: Deferred): string {
  return target === null
    ? 'Punktet er udsat og venter på, at mødet bliver oprettet.'
    : `Punktet er udsat. Det står nu på mødet ${target.meetingId} med id ${target.itemId}.`
}

function nowhere() {
  return refusal(
    'destination-missing',
    'Der står ikke, hvortil punktet skal udsættes. Intet er ændret.',
    'Skriv --to og en dato, eller --next.',
  )
}
