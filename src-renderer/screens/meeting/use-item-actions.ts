import { useMemo } from 'react'
import type { ItemKind } from '../../../src-main/domain/meeting/item.ts'
import type { StoredItem } from '../../../src-main/domain/meeting/meeting.ts'
import { goTo } from '../../state/route.ts'
import type { Session } from '../../state/session.ts'
import { useSession } from '../../state/session-context.ts'
import { type Changes, useChanges } from '../../state/use-changes.ts'
import { isHeard } from '../../widgets/use-keys.ts'
import { texts } from '../../words/texts.ts'
import { type AgendaPlace, positionOf } from './agenda-place.ts'
import { agendaFocus } from './use-agenda-focus.ts'

/** What can be done with the items of the open agenda. */
export interface ItemActions {
  readonly select: (itemId: string) => void
  readonly add: (kind: ItemKind, title: string) => Promise<boolean>
  /** Moves an item; the number it then has, or null where it stays: there is no such place, or it was refused, which is shown. */
  readonly move: (item: StoredItem, place: AgendaPlace) => Promise<number | null>
  readonly remove: (item: StoredItem) => Promise<void>
}

/** The items on their way off the agenda: one who asks for it again before the answer asks for nothing more. */
const leaving = new Set<string>()

export function useItemActions(): ItemActions {
  const session = useSession()
  const changes = useChanges()
  return useMemo(() => actionsOf(session, changes), [session, changes])
}

function actionsOf(session: Session, changes: Changes): ItemActions {
  const { item: operations } = session.api
  const items = () => session.snapshot.get().items
  const meetingId = session.snapshot.get().id

  function select(itemId: string): void {
    goTo({ at: 'meeting', meetingId, part: { itemId } })
  }

  /** Chooses an item and goes to its row, where the row that had the focus is gone or the title's field closes. */
  function selectRow(itemId: string): void {
    agendaFocus.set({ itemId })
    select(itemId)
  }

  async function add(kind: ItemKind, title: string): Promise<boolean> {
    let added: string | null = null
    const result = await changes.make(async () => {
      const answer = await operations.add({ meetingId, kind, title, beforeItemId: null })
      if (!answer.ok) return answer
      added = answer.value.itemId
      return { ok: true, value: answer.value.meeting }
    })
    // One who writes on meanwhile, as the next title, is left there.
    if (result.ok && added !== null && isHeard(document.activeElement, 'outside-fields')) selectRow(added)
    return result.ok
  }

  async function move(item: StoredItem, place: AgendaPlace): Promise<number | null> {
    let moves = false
    const result = await changes.make(async () => {
      const position = positionOf(place, item.id, items())
      moves = position !== null
      if (position === null) return { ok: true, value: session.snapshot.get() }
      return operations.move({ itemId: item.id, position })
    })
    if (!moves || !result.ok) return null
    return result.value.items.find(({ id }) => id === item.id)?.number ?? null
  }

  async function remove(item: StoredItem): Promise<void> {
    const at = items().findIndex((other) => other.id === item.id)
    if (at < 0 || leaving.has(item.id)) return
    leaving.add(item.id)
    const neighbours = [...items().slice(at + 1), ...items().slice(0, at).reverse()]
    const result = await changes.makeReversible({
      words: texts.meeting.removed(item.title),
      change: () => operations.remove({ itemId: item.id }),
      undo: () => operations.restore({ itemId: item.id }),
    })
    leaving.delete(item.id)
    if (!result.ok) return
    const next = neighbours.find((one) => result.value.items.some(({ id }) => id === one.id))
    if (next) return selectRow(next.id)
    agendaFocus.set({ meetingId })
    goTo({ at: 'meeting', meetingId, part: null })
  }

  return { select, add, move, remove }
}
