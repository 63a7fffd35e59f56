import type { MeetingSnapshot, StoredItem } from '../domain/meeting/meeting.ts'

/**
 * The header of a call with which a window says that it keeps the last snapshot it was answered: that one's mark, empty where it
 * has none yet. Callers without the header are answered whole snapshots.
 */
export const heldHeader = 'referent-held'

/** A snapshot for a window that keeps it. `held` is the one it says it has, also of another meeting; null where that is not known. */
export interface SnapshotBeside {
  readonly mark: string
  readonly snapshot: MeetingSnapshot
  readonly held: MeetingSnapshot | null
}

/** A snapshot as it arrives beside the one that is held: of an item that is the same there it has the id alone. */
export interface SnapshotParts {
  readonly mark: string
  readonly snapshot: Omit<MeetingSnapshot, 'items'> & { readonly items: readonly (StoredItem | string)[] }
}

/** The whole snapshot again; the items that did not change are the held one's own objects. Throws on an id that is not held. */
export function wholeSnapshot(
  { snapshot: { items, ...head } }: SnapshotParts,
  held: MeetingSnapshot | null,
): MeetingSnapshot {
  const known = new Map(held?.items.map((item) => [item.id, item]))
  return {
    ...head,
    items: items.map((item) => {
      const whole = typeof item === 'string' ? known.get(item) : item
      if (whole === undefined) throw new Error('a snapshot came without an item that is not held')
      return whole
    }),
  }
}
