import type { PeopleRefusals } from '../../../../src-main/domain/told/people-refusals.ts'
import type { RefusalWords, Telling } from '../../telling.ts'
import { counted, items, list } from './lists.ts'

type Codes = Extract<
  keyof PeopleRefusals,
  | `participant-not${string}`
  | `substitute-member${string}`
  | `${'clock' | 'break' | 'absence' | 'disqualification' | 'vote'}-${string}`
  | `${string}-contradicts-${string}`
  | 'agenda-leaves-absent'
>

const timesNotSaved = 'The times have not been saved.'
const correctTime = 'Correct one of the two times.'
const unchanged = 'The attendance has not changed.'
const notDisqualified = 'so the disqualification cannot be saved. Nothing has changed.'
const oncePresent = 'Choose a member who is present, once.'
export const voteNotSaved = 'The vote has not been saved.'
const removeVote = 'Remove the vote, or correct the attendance if it is wrong.'
const votes = (count: number) => counted(count, 'vote')

/** Refusals about attendance and votes, in English. */
export const attendanceRefusals: Telling<Pick<PeopleRefusals, Codes>, RefusalWords> = {
  'participant-not-found': ({ name }) => [
    `${name} is not on the list of participants. ${unchanged}`,
    'Choose one of the participants of the meeting, or write whom the person is a substitute for.',
  ],
  'substitute-member-not-found': ({ name }) => [
    `${name} is not a member at the meeting and cannot have a substitute. ${unchanged}`,
    'Choose the member the substitute meets for.',
  ],
  'clock-backwards': ({ startedAt, endedAt }) => [
    `The meeting ends at ${endedAt}, before it begins at ${startedAt}. ${timesNotSaved}`,
    correctTime,
  ],
  'break-backwards': ({ from, to }) => [
    `The break from ${from} ends at ${to}. ${timesNotSaved}`,
    correctTime,
  ],
  'break-open': [`A new break begins before the last one has ended. ${timesNotSaved}`, correctTime],
  'absence-person-unknown': ({ name }) => [
    `${name} is not on the list of participants. ${unchanged}`,
    'Choose one of the participants of the meeting.',
  ],
  'absence-not-attended': ({ name }) => [
    `${name} did not attend the meeting and so cannot have left it. ${unchanged}`,
    'Set the participant to ‘Present’ first if that is wrong.',
  ],
  'absence-item-unknown': ({ number }) => [
    `The meeting has no item ${number}. ${unchanged}`,
    'Choose one of the items of the meeting.',
  ],
  'absence-backwards': ({ name, fromItem, toItem }) => [
    `The absence of ${name} ends at item ${toItem}, before it begins at item ${fromItem}. ${unchanged}`,
    'Correct one of the two items.',
  ],
  'absence-whole-meeting': ({ name }) => [
    `The absence of ${name} covers the whole meeting. ${unchanged}`,
    'Set the participant to ‘Excused’ or ‘Absent’ instead.',
  ],
  'absence-overlap': ({ name, numbers }) => [
    `${name} has two absences during ${items(numbers)}. ${unchanged}`,
    'Make the two absences one, or correct them so that they do not cover the same item.',
  ],
  'agenda-contradicts-attendance': ({ because }) => [
    `${because.message.replace(` ${unchanged}`, '')} The agenda has not changed.`,
    'Correct the attendance first. It follows the items when they are moved.',
  ],
  'agenda-leaves-absent': ({ name }) => [
    `${name} has attended no other item than this one, and would be absent from the whole meeting. The agenda has not changed.`,
    'Set the participant to ‘Excused’ or ‘Absent’ first if the item is to leave the agenda.',
  ],
  'attendance-contradicts-disqualification': ({ name, number }) => [
    `Item ${number} records whether ${name} was disqualified, and only somebody who was present can be. Nothing has changed.`,
    `Remove the disqualification under item ${number} first, or leave the attendance as it is.`,
  ],
  'disqualification-not-a-member': ({ name }) => [
    `${name} is neither a member nor a substitute at the meeting, ${notDisqualified}`,
    oncePresent,
  ],
  'disqualification-absent': ({ name, number }) => [
    `${name} was not present during item ${number}, ${notDisqualified}`,
    oncePresent,
  ],
  'disqualification-twice': ({ name }) => [`${name} is named twice, ${notDisqualified}`, oncePresent],
  'vote-nobody-present': [
    `No members are present during the item. ${voteNotSaved}`,
    'Record the attendance first.',
  ],
  'vote-not-a-member': ({ name }) => [
    `${name} is not a member at the meeting and has no vote. ${voteNotSaved}`,
    removeVote,
  ],
  'vote-member-excused': ({ name }) => [`${name} is excused and cannot vote. ${voteNotSaved}`, removeVote],
  'vote-member-absent': ({ name }) => [`${name} is absent and cannot vote. ${voteNotSaved}`, removeVote],
  'vote-member-not-recorded': ({ name }) => [
    `It is not recorded whether ${name} takes part. ${voteNotSaved}`,
    removeVote,
  ],
  'vote-member-out': ({ name, number }) => [
    `${name} is not present during item ${number}. ${voteNotSaved}`,
    removeVote,
  ],
  'vote-member-disqualified': ({ name, number }) => [
    `${name} is disqualified during item ${number}. ${voteNotSaved}`,
    removeVote,
  ],
  'vote-substitute': ({ name }) => [
    `${name} is a substitute for a member who has a vote. ${voteNotSaved}`,
    removeVote,
  ],
  'vote-member-twice': ({ name }) => [`${name} has voted twice. ${voteNotSaved}`, 'Keep one of the votes.'],
  'vote-party-twice': ({ party }) => [
    `${party} has voted twice. ${voteNotSaved}`,
    'If the group did not vote as one, write the members by name.',
  ],
  'vote-counted-twice': ({ party, names, left }) => [
    `${list(names)} ${names.length === 1 ? 'is' : 'are'} counted both by name and in the group ${party}. ${voteNotSaved}`,
    `Remove the name, or set the group to ${left}.`,
  ],
  'vote-party-too-many': ({ party, count, size }) => [
    `${party} has ${votes(count)}, but ${size === 0 ? 'no members' : counted(size, 'member')} of the group ${size === 1 ? 'is' : 'are'} present. ${voteNotSaved}`,
    'Correct the number, or correct the attendance if it is wrong.',
  ],
  'vote-incomplete': ({ names, parties }) => [
    `The vote does not add up: ${list([...names, ...parties.map(({ party, missing }) => `${votes(missing)} from ${party}`)])} missing. ${voteNotSaved}`,
    'Set each member to for, against or abstained.',
  ],
  'attendance-contradicts-vote': ({ number, subject, because }) => [
    `The change contradicts the vote${subject === null ? '' : ` on ‘${subject}’`} under item ${number}. ${because.message.replace(` ${voteNotSaved}`, '')} Nothing has changed.`,
    `Correct the vote under item ${number} first, or leave the attendance as it is.`,
  ],
}
