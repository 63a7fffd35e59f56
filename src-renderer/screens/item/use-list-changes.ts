import type { MeetingSnapshot, StoredItem } from '../../../src-main/domain/meeting/meeting.ts'
import type { Result } from '../../../src-main/domain/result.ts'
import { useSession } from '../../state/session-context.ts'
import { useChanges } from '../../state/use-changes.ts'

/** A list that belongs to an item, and how the whole of it is saved. */
export interface ItemList<V> {
  readonly itemId: string
  readonly read: (item: StoredItem) => readonly V[]
  /** `was` is the list that the values were made of. */
  readonly save: (values: readonly V[], was: readonly V[]) => Promise<Result<MeetingSnapshot>>
}

/** Moving and removing in such a list: built on what the program has when it is done; what is removed has a way back. */
export function useListChanges<V>({ itemId, read, save }: ItemList<V>) {
  const { snapshot } = useSession()
  const { make, makeReversible } = useChanges()
  const current = (): readonly V[] => {
    const item = snapshot.get().items.find((other) => other.id === itemId)
    return item === undefined ? [] : read(item)
  }

  /** Where the value that was meant stands now: what is waiting to be saved may have moved it. */
  function placeOf(meant: string, at: number): number {
    const values = current().map((value) => JSON.stringify(value))
    const found = values.indexOf(meant)
    return values[at] === meant || found < 0 ? at : found
  }

  function saveEdited(edit: (values: readonly V[]) => readonly V[]) {
    const was = current()
    return save(edit(was), was)
  }

  async function move(from: number, to: number) {
    const meant = JSON.stringify(current()[from])
    await make(() => saveEdited((values) => moved(values, placeOf(meant, from), to)))
  }

  async function remove(at: number, words: string) {
    const meant = JSON.stringify(current()[at])
    let taken: readonly V[] = []
    let place = at
    await makeReversible({
      words,
      change: () => {
        place = placeOf(meant, at)
        taken = current().slice(place, place + 1)
        return saveEdited((values) => values.toSpliced(place, 1))
      },
      undo: () => saveEdited((values) => values.toSpliced(place, 0, ...taken)),
    })
  }

  return { move, remove }
}

function moved<V>(values: readonly V[], from: number, to: number): readonly V[] {
  const rest = values.filter((_, index) => index !== from)
  return [...rest.slice(0, to), ...values.slice(from, from + 1), ...rest.slice(to)]
}
