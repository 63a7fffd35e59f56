import type { CommitteeSettings, Phrase } from '../domain/committee/committee-settings.ts'
import { type Layout, layoutSchema, standardLayout } from '../domain/committee/layout.ts'
import type { CommitteeRow } from './committee-rows.ts'
import type { Readable, Writable } from './handle.ts'
import { change, row, rows, sql } from './query.ts'

/** A committee's rules; null where there is no such committee. */
export function settingsOf(handle: Readable, committeeId: string): CommitteeSettings | null {
  const found = row(handle, sql.selectFrom('committees').selectAll().where('id', '=', committeeId))
  if (found === null) return null
  return {
    shortName: found.short_name,
    body: found.body,
    term: termOf(found),
    deadline: {
      count: found.deadline_count,
      unit: found.deadline_unit,
      saturdayCounts: found.saturday_counts === 1,
    },
    quorum: found.quorum,
    numbering: { per: found.numbering_per, start: found.numbering_start },
    phrases: found.own_phrases === 1 ? phrasesOf(handle, committeeId) : null,
    layout: readLayout(found.layout),
  }
}

export function saveSettings(handle: Writable, committeeId: string, settings: CommitteeSettings): void {
  change(handle, sql.updateTable('committees').set(settingsColumns(settings)).where('id', '=', committeeId))
  change(handle, sql.deleteFrom('phrases').where('committee_id', '=', committeeId))
  settings.phrases?.forEach(({ text, outcome, forOwnDecision, forRecommendation }, position) => {
    change(
      handle,
      sql.insertInto('phrases').values({
        committee_id: committeeId,
        position,
        text,
        outcome,
        for_own_decision: Number(forOwnDecision),
        for_recommendation: Number(forRecommendation),
      }),
    )
  })
}

/** The rules as they lie in the committee's own row. */
export function settingsColumns(
  settings: CommitteeSettings,
): Omit<CommitteeRow, 'id' | 'name' | 'authority'> {
  return {
    short_name: settings.shortName,
    body: settings.body,
    term_from: settings.term?.from ?? null,
    term_to: settings.term?.to ?? null,
    deadline_count: settings.deadline.count,
    deadline_unit: settings.deadline.unit,
    saturday_counts: Number(settings.deadline.saturdayCounts),
    quorum: settings.quorum,
    numbering_per: settings.numbering.per,
    numbering_start: settings.numbering.start,
    own_phrases: Number(settings.phrases !== null),
    layout: JSON.stringify(settings.layout),
  }
}

/** A layout read from its column; one that does not hold is the standard one, so that paper can always be printed. */
function readLayout(column: string): Layout {
  try {
    return layoutSchema.safeParse(JSON.parse(column)).data ?? standardLayout
  } catch {
    return standardLayout
  }
}

function termOf({ term_from: from, term_to: to }: CommitteeRow): CommitteeSettings['term'] {
  return from === null || to === null ? null : { from, to }
}

function phrasesOf(handle: Readable, committeeId: string): Phrase[] {
  return rows(
    handle,
    sql.selectFrom('phrases').selectAll().where('committee_id', '=', committeeId).orderBy('position'),
  ).map((found) => ({
    text: found.text,
    outcome: found.outcome,
    forOwnDecision: found.for_own_decision === 1,
    forRecommendation: found.for_recommendation === 1,
  }))
}
