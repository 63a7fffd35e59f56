import type { Recommendation } from '../domain/meeting/recommendation.ts'
import type { Readable, Writable } from './handle.ts'
import { itemRows } from './item-rows.ts'
import { change, sql } from './query.ts'
import { readText, type UnreadableText, writeText } from './rich-text-column.ts'
import type { ItemRow } from './tables.ts'

/** An item's recommendation, null where it has none, and the texts the gate refused. */
export function recommendationOf(
  handle: Readable,
  item: ItemRow,
): { recommendation: Recommendation | null; problems: UnreadableText[] } {
  if (item.recommendation_lead === null) return { recommendation: null, problems: [] }
  const read = itemRows(handle, 'recommendation_points', item.id).map((found) => ({
    number: found.number,
    text: readText(found.body),
  }))
  return {
    recommendation: {
      lead: item.recommendation_lead,
      proposer: item.recommendation_proposer,
      points: read.map(({ number, text }) => ({ number, body: text.value })),
    },
    problems: read.flatMap(({ text }) => text.problem ?? []),
  }
}

export function replaceRecommendation(
  handle: Writable,
  itemId: string,
  recommendation: Recommendation | null,
): void {
  const lead = recommendation?.lead ?? null
  const proposer = recommendation?.proposer ?? null
  change(
    handle,
    sql
      .updateTable('items')
      .set({ recommendation_lead: lead, recommendation_proposer: proposer })
      .where('id', '=', itemId),
  )
  change(handle, sql.deleteFrom('recommendation_points').where('item_id', '=', itemId))
  recommendation?.points.forEach((point, position) => {
    const { number } = point
    const body = writeText(point.body)
    change(
      handle,
      sql.insertInto('recommendation_points').values({ item_id: itemId, position, number, body }),
    )
  })
}
