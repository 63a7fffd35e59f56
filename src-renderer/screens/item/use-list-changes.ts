import type { MeetingSnapshot, StoredItem } from '../../../src-main/domain/meeting/meeting.ts'
import type { Result } from '../../../src-main/domain/result.ts'
import { useSession } from '../../state/session-context.ts'
import { useChanges } from '../../state/use-changes.ts'
import { texts } from '../../words/texts.ts'

/** A list that belongs to an item, and how the whole of it is saved. */
export interface ItemList<V> {
  readonly itemId: string
  readonly read: (item: StoredItem) => readonly V[]
  readonly save: (values: readonly V[]) => Promise<Result<MeetingSnapshot>>
}

/** Moving and removing in such a list: built on what the program has when it is done, with a way back. */
export function useListChanges<V>({ itemId, read, save }: ItemList<V>) {
  const { snapshot } = useSession()
  const { makeReversible } = useChanges()
  const current = (): readonly V[] => {
    const item = snapshot.get().items.find((other) => other.id === itemId)
    return item === undefined ? [] : read(item)
  }

  async function change(edit: (values: readonly V[]) => readonly V[], words: string, quiet: boolean) {
    let before: readonly V[] = []
    await makeReversible({
      words,
      quiet,
      change: () => {
        before = current()
        return save(edit(before))
      },
      undo: () => save(before),
    })
  }

  return {
    move: (from: number, to: number) =>
      change((values) => moved(values, from, to), texts.common.moveUp, true),
    remove: (at: number, words: string) => {
      const meant = JSON.stringify(current()[at])
      return change(
        (values) => {
          // What is waiting to be saved may move the one that was meant.
          const found = values.findIndex((value) => JSON.stringify(value) === meant)
          const place = JSON.stringify(values[at]) === meant || found < 0 ? at : found
          return values.filter((_, index) => index !== place)
        },
        words,
        false,
      )
    },
  }
}

function moved<V>(values: readonly V[], from: number, to: number): readonly V[] {
  const rest = values.filter((_, index) => index !== from)
  return [...rest.slice(0, to), ...values.slice(from, from + 1), ...rest.slice(to)]
}
