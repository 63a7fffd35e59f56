import { type Decision, emptyDecision } from '../domain/meeting/decision.ts'
import type { Access } from '../domain/meeting/item.ts'
import type { Readable, Writable } from './handle.ts'
import { itemRows } from './item-rows.ts'
import { change, sql } from './query.ts'
import { readText, type UnreadableText, writeText } from './rich-text-column.ts'
import type { TreatmentRow } from './tables.ts'
import { dissentsOf, replaceDissents, replaceVotes, votesOf } from './votes.ts'

/** What happened to an item at the meeting: how open it was (null: as planned), what was decided. */
export interface ReadTreatment {
  readonly actualAccess: Access | null
  readonly decision: Decision | null
  readonly problems: readonly UnreadableText[]
}

/** The treatment of an item; an untreated one has neither access nor decision. */
export function treatmentOf(handle: Readable, itemId: string): ReadTreatment {
  const found = itemRows(handle, 'treatments', itemId)[0] ?? null
  const actualAccess = found?.actual_access ?? null
  if (found === null || found.decision_body === null) return { actualAccess, decision: null, problems: [] }
  const body = readText(found.decision_body)
  const points = itemRows(handle, 'point_decisions', itemId).map(
    ({ recommendation, outcome, body: text }) => ({ recommendation, outcome, text: readText(text) }),
  )
  return {
    actualAccess,
    decision: {
      body: body.value,
      outcome: found.outcome,
      points: points.map(({ recommendation, outcome, text }) => ({
        recommendation,
        outcome,
        body: text.value,
      })),
      votes: votesOf(handle, itemId),
      dissents: dissentsOf(handle, itemId),
      stop: stopOf(found),
    },
    problems: [body, ...points.map(({ text }) => text)].flatMap((text) => text.problem ?? []),
  }
}

export function saveActualAccess(handle: Writable, itemId: string, access: Access): void {
  ensureTreatment(handle, itemId)
  change(handle, sql.updateTable('treatments').set({ actual_access: access }).where('item_id', '=', itemId))
}

export function replaceDecision(handle: Writable, itemId: string, decision: Decision | null): void {
  ensureTreatment(handle, itemId)
  change(
    handle,
    sql
      .updateTable('treatments')
      .set({
        decision_body: decision === null ? null : writeText(decision.body),
        outcome: decision?.outcome ?? null,
      })
      .where('item_id', '=', itemId),
  )
  replaceRecords(handle, itemId, decision ?? emptyDecision)
  change(handle, sql.deleteFrom('point_decisions').where('item_id', '=', itemId))
  decision?.points.forEach(({ recommendation, outcome, body }, position) => {
    change(
      handle,
      sql
        .insertInto('point_decisions')
        .values({ item_id: itemId, position, recommendation, outcome, body: writeText(body) }),
    )
  })
}

/** The votes, dissents and stop behind a decision, whose words stay as they are. */
export function replaceRecords(
  handle: Writable,
  itemId: string,
  { votes, dissents, stop }: Pick<Decision, 'votes' | 'dissents' | 'stop'>,
): void {
  const { name: stop_name, party: stop_party } = stop?.person ?? { name: null, party: null }
  change(handle, sql.updateTable('treatments').set({ stop_name, stop_party }).where('item_id', '=', itemId))
  replaceVotes(handle, itemId, votes)
  replaceDissents(handle, itemId, dissents)
}

/** Forgets what happened to an item at the meeting. */
export function deleteTreatment(handle: Writable, itemId: string): void {
  change(handle, sql.deleteFrom('treatments').where('item_id', '=', itemId))
}

function stopOf({ stop_name: name, stop_party: party }: TreatmentRow): Decision['stop'] {
  return name === null ? null : { person: { name, party } }
}

function ensureTreatment(handle: Writable, itemId: string): void {
  change(
    handle,
    sql
      .insertInto('treatments')
      .values({ item_id: itemId })
      .onConflict((conflict) => conflict.doNothing()),
  )
}
