import type { Ballot, Dissent, Vote } from '../domain/votes/vote.ts'
import type { Readable, Writable } from './handle.ts'
import { itemRows } from './item-rows.ts'
import type { BallotRow } from './meeting-life-rows.ts'
import { change, sql } from './query.ts'

/** The votes (afstemninger) under an item, in the order they were held. */
export function votesOf(handle: Readable, itemId: string): Vote[] {
  const ballots = itemRows(handle, 'ballots', itemId)
  return itemRows(handle, 'votes', itemId).map(({ position, subject }) => ({
    subject,
    ballots: ballots.filter((ballot) => ballot.vote === position).map(toBallot),
  }))
}

/** Replaces the votes of an item that has a treatment. */
export function replaceVotes(handle: Writable, itemId: string, votes: readonly Vote[]): void {
  change(handle, sql.deleteFrom('votes').where('item_id', '=', itemId))
  votes.forEach(({ subject, ballots }, vote) => {
    change(handle, sql.insertInto('votes').values({ item_id: itemId, position: vote, subject }))
    ballots.forEach((ballot, position) => {
      change(
        handle,
        sql.insertInto('ballots').values({ item_id: itemId, vote, position, ...ballotColumns(ballot) }),
      )
    })
  })
}

/** The dissents (afvigende meninger) under an item. */
export function dissentsOf(handle: Readable, itemId: string): Dissent[] {
  return itemRows(handle, 'dissents', itemId).map(({ name, party, text }) => ({
    person: { name, party },
    text,
  }))
}

/** Replaces the dissents of an item that has a treatment. */
export function replaceDissents(handle: Writable, itemId: string, dissents: readonly Dissent[]): void {
  change(handle, sql.deleteFrom('dissents').where('item_id', '=', itemId))
  dissents.forEach(({ person, text }, position) => {
    change(handle, sql.insertInto('dissents').values({ item_id: itemId, position, ...person, text }))
  })
}

function ballotColumns(ballot: Ballot) {
  return ballot.by === 'member'
    ? { voted_by: ballot.by, ...ballot.person, count: 1, value: ballot.value }
    : { voted_by: ballot.by, name: null, party: ballot.party, count: ballot.count, value: ballot.value }
}

function toBallot({ voted_by, name, party, count, value }: BallotRow): Ballot {
  return voted_by === 'member'
    ? { by: voted_by, person: { name: name ?? '', party }, value }
    : { by: voted_by, party: party ?? '', count, value }
}
