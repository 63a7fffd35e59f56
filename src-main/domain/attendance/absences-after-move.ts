import type { Absence } from './absence.ts'
import { coversItem } from './item-room.ts'

/** An item on an agenda: `id` tells it apart where its number changes. */
interface AgendaItem {
  readonly id: string
  readonly number: number
}

/** Absences and the agenda they go by; `after` is how they read once the items stand in their new order. */
export interface MovedAgenda {
  readonly before: { readonly absences: readonly Absence[]; readonly items: readonly AgendaItem[] }
  readonly after: { readonly absences: readonly Absence[]; readonly items: readonly AgendaItem[] }
}

/**
 * The absences after the items of an agenda changed places: each person is absent from exactly the items she missed before.
 * What is no longer one stretch becomes several of the same times, and what is one again is told as one.
 */
export function absencesAfterMove({ before, after }: MovedAgenda): Absence[] {
  const groups = Map.groupBy(before.absences.entries(), ([at, absence]) =>
    missedIds(absence, before.items).length === 0 ? `${at}` : groupKey(absence),
  )
  return [...groups.values()].flatMap((group) => {
    const together = group.map(([, absence]) => absence)
    const missed = new Set(together.flatMap((absence) => missedIds(absence, before.items)))
    if (missed.size === 0) return group.map(([at, absence]) => after.absences[at] ?? absence)
    return stretches(together, missed, after.items)
  })
}

function groupKey({ person, leftAt, returnedAt }: Absence): string {
  return JSON.stringify([person.name, person.party, leftAt, returnedAt])
}

function missedIds(absence: Absence, items: readonly AgendaItem[]): string[] {
  return items.filter(({ number }) => coversItem(absence, number)).map(({ id }) => id)
}

/** One absence for each run of missed items. It is told as late, or as gone, where the person was told so. */
function stretches(
  together: readonly Absence[],
  missed: ReadonlySet<string>,
  items: readonly AgendaItem[],
): Absence[] {
  const [first] = together
  if (first === undefined) return []
  const { leftAt, returnedAt } = first
  const late = together.some(({ fromItem }) => fromItem === null) || (leftAt === null && returnedAt !== null)
  const gone = together.some(({ toItem }) => toItem === null) || (returnedAt === null && leftAt !== null)
  return runs(items, missed).map((run) => ({
    ...first,
    fromItem: late && run.from === items[0]?.number ? null : run.from,
    toItem: gone && run.to === items.at(-1)?.number ? null : run.to,
  }))
}

interface Run {
  readonly from: number
  readonly to: number
}

function runs(items: readonly AgendaItem[], missed: ReadonlySet<string>): Run[] {
  const found: Run[] = []
  for (const [at, { id, number }] of items.entries()) {
    if (!missed.has(id)) continue
    const last = found.at(-1)
    if (last !== undefined && last.to === items[at - 1]?.number) found.splice(-1, 1, { ...last, to: number })
    else found.push({ from: number, to: number })
  }
  return found
}
