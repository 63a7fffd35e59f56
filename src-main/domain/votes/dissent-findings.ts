import { isPresentAt } from '../attendance/item-room.ts'
import { votersAt } from '../attendance/voters-at.ts'
import { finding } from '../checks/rule.ts'
import type { Finding } from '../finding.ts'
import { isSamePerson, type Person, personName } from '../meeting/person.ts'
import { type Said, say } from '../told/say.ts'
import { expandPartyBallots } from './member-ballots.ts'
import { voteOutcome } from './tally.ts'
import type { TreatedItem } from './treated-item.ts'
import type { Dissent, Vote } from './vote.ts'

/**
 * What to look at in the dissenting opinions of an item: only a member who was in the minority of a vote can demand one
 * (§ 13, stk. 2; RD 07.1.1), and only one who took part. Warnings, not blocks: a body may admit other remarks.
 */
export function dissentFindings(dissents: readonly Dissent[], treated: TreatedItem): Finding[] {
  return dissents.flatMap(({ person }) => {
    const what = dissentRemark(person, treated)
    if (what === null) return []
    return [finding('dissent-not-in-minority', 'warning', { item: treated.item, heading: null, what })]
  })
}

function dissentRemark(person: Person, { room, votes }: TreatedItem): Said | null {
  const name = personName(person)
  const member = room.participants.find((one) => one.role === 'member' && isSamePerson(one, person))
  if (member === undefined || !isPresentAt(member, room))
    return say(
      'dissent-not-present',
      `${name} har en afvigende mening, men er ikke registreret som medlem til stede under punktet.`,
      { name },
    )
  const voters = votersAt(room)
  if (votes.some((vote) => isInMinority(person, vote, voters))) return null
  return say(
    'dissent-not-in-minority',
    `${name} har en afvigende mening, men var ikke i mindretal ved en afstemning. Den kan kun kræves tilført af et medlem i mindretal.`,
    { name },
  )
}

/** Against what was adopted or for what was rejected; a tie has no minority, and who abstains is in none. */
function isInMinority(person: Person, vote: Vote, voters: readonly Person[]): boolean {
  const own = expandPartyBallots(vote, voters).find((ballot) => isSamePerson(ballot.person, person))
  if (own === undefined) return false
  const outcome = voteOutcome(vote)
  if (outcome === 'adopted') return own.value === 'against'
  return outcome === 'rejected' && own.value === 'for'
}
