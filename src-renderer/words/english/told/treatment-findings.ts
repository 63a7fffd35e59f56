import type { FindingSentences } from '../../../../src-main/domain/told/finding-sentences.ts'
import type { Telling } from '../../telling.ts'
import { voteNotSaved } from './attendance-refusals.ts'
import { items, list } from './lists.ts'

type Codes = Extract<
  keyof FindingSentences,
  | `missing-${string}`
  | `quorum-${string}`
  | `vote-${string}`
  | `stop-${string}`
  | `dissent-${string}`
  | `${string}-decided`
  | 'disqualified-absent'
  | 'two-in-one-seat'
>

/** What the checks find about what happened at the meeting, in English. */
export const treatmentFindings: Telling<Pick<FindingSentences, Codes>, string> = {
  'missing-decision': 'There is no decision.',
  'missing-point-decision': ({ number }) => `There is no decision on recommendation point ${number}.`,
  'quorum-lost': ({ present, members, needed }) =>
    `A decision has been taken, but only ${present} of ${members} members ${present === 1 ? 'was' : 'were'} present. At least ${needed} must be. Defer the item, or correct the attendance.`,
  'vote-contradicts-attendance': ({ because }) => because.message.replace(` ${voteNotSaved}`, ''),
  'stop-next-body': ({ body }) =>
    `The case is demanded brought before another body (§ 23). Set ‘Decision taken by’ to ${body}, or send the item on to it.`,
  'stop-in-council':
    'The right to stop a decision in § 23 is for committees only, not for the municipal council itself.',
  'stop-not-taking-part': ({ name }) =>
    `${name} has used the right to stop a decision (§ 23), but did not take part in the treatment of the item as a member.`,
  'stop-nothing-to-stop':
    'The right to stop a decision (§ 23) is for decisions, not for information, deferrals and recommendations.',
  'dissent-not-present': ({ name }) =>
    `${name} has a dissenting opinion, but is not recorded as a member present during the item.`,
  'dissent-not-in-minority': ({ name }) =>
    `${name} has a dissenting opinion, but was not in the minority of a vote. Only a member in the minority can demand that it is entered.`,
  'disqualified-absent': ({ name }) =>
    `It is recorded whether ${name} was disqualified, but also that ${name} was not present. Correct the attendance, or remove the disqualification.`,
  'withdrawn-decided':
    'The item is withdrawn, but has a decision. Delete the decision, or put the item back on the agenda if it was treated.',
  'deferred-decided':
    'The item is deferred to another meeting, but the decision says something else. Change the decision to ‘Udsættes’, or take the item off the other meeting’s agenda.',
  'two-in-one-seat': ({ names, numbers }) =>
    `${list(names)} have the same seat and are recorded as present at the same time during ${items(numbers)}. Record who left, or who did not attend.`,
}
