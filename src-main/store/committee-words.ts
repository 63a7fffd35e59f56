import type { Readable, Writable } from './handle.ts'
import { change, rows, sql } from './query.ts'

/** The words a committee has learnt, in Danish alphabetical order. */
export function committeeWordsOf(handle: Readable, committeeId: string): string[] {
  return rows(
    handle,
    sql.selectFrom('committee_words').select('word').where('committee_id', '=', committeeId),
  )
    .map(({ word }) => word)
    .toSorted(new Intl.Collator('da').compare)
}

/** Adds a word; one that is there already stays. */
export function addCommitteeWord(handle: Writable, committeeId: string, word: string): void {
  change(
    handle,
    sql
      .insertInto('committee_words')
      .values({ committee_id: committeeId, word })
      .onConflict((conflict) => conflict.doNothing()),
  )
}

export function removeCommitteeWord(handle: Writable, committeeId: string, word: string): void {
  change(
    handle,
    sql.deleteFrom('committee_words').where('committee_id', '=', committeeId).where('word', '=', word),
  )
}

/** The names and titles of everybody who is or has been in a committee or has been at its meetings. */
export function peopleOf(handle: Readable, committeeId: string): string[] {
  const members = sql
    .selectFrom('memberships')
    .select(['name', 'title', 'party'])
    .where('committee_id', '=', committeeId)
  const present = sql
    .selectFrom('participants')
    .innerJoin('meetings', 'meetings.id', 'participants.meeting_id')
    .select(['participants.name', 'participants.title', 'participants.party'])
    .where('meetings.committee_id', '=', committeeId)
    .distinct()
  return [...rows(handle, members), ...rows(handle, present)]
    .flatMap(({ name, title, party }) => [name, title, party])
    .filter((text) => text !== null)
}
