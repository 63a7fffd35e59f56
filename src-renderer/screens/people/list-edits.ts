import type { Membership } from '../../../src-main/domain/committee/membership.ts'

/** What becomes of the list as it stands when the change is made; null where the one that was meant is gone from it. */
export type ListEdit = (list: readonly Membership[]) => readonly Membership[] | null

/** The list with one more, last or at a place. */
export function listing(membership: Membership, at?: number): ListEdit {
  return (list) => list.toSpliced(at ?? list.length, 0, membership)
}

/** The list with the one that was meant as `next`, or without it; found as it was then, for its place may have changed since. */
export function changing(meant: Membership, next: Membership | null): ListEdit {
  return (list) => {
    const at = list.findIndex((membership) => isSame(membership, meant))
    return at < 0 ? null : list.toSpliced(at, 1, ...(next === null ? [] : [next]))
  }
}

/** Whether two are the same person with the same of everything; a membership has no id. */
export function isSame(one: Membership, other: Membership): boolean {
  return JSON.stringify(one) === JSON.stringify(other)
}
