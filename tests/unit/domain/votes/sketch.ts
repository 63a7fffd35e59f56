import type { Ballot, BallotValue, Vote } from '../../../../src-main/domain/votes/vote.ts'
import { person } from '../attendance/sketch.ts'

/**
 * A vote from a line as a secretary would say it: "for: A2, Bo Krag (V); imod: V1; undlod: Dan Munk (Ø)". Letters with a
 * number are a group, everything else a member.
 */
export function vote(line: string, subject: string | null = null): Vote {
  const ballots = line
    .split('; ')
    .filter((part) => part !== '')
    .flatMap((part) => {
      const [word = '', names = ''] = part.split(': ')
      return names.split(', ').map((name) => ballot(name, values[word] ?? 'abstained'))
    })
  return { subject, ballots }
}

const values: Record<string, BallotValue> = { for: 'for', imod: 'against' }

function ballot(name: string, value: BallotValue): Ballot {
  const group = /^(\p{Lu}{1,3})(\d+)$/u.exec(name)
  if (group === null) return { by: 'member', person: person(name), value }
  return { by: 'party', party: group[1] ?? '', count: Number(group[2]), value }
}
