import type { PeopleRefusals } from '../../../../src-main/domain/told/people-refusals.ts'
import type { RefusalWords, Telling } from '../../telling.ts'
import { dates } from '../dates.ts'
import { meeting } from '../meeting.ts'
import { attendanceRefusals } from './attendance-refusals.ts'

const oneOfTwoDates = 'Correct one of the two dates.'
const removeOne = 'Remove one of the two.'
const chooseMember = 'Choose the member the substitute meets for.'

/** Refusals about committees and their members, attendance and votes, in English. */
export const peopleRefusals: Telling<PeopleRefusals, RefusalWords> = {
  ...attendanceRefusals,
  'committee-not-found': [
    'The committee does not exist. Nothing has changed.',
    'Choose it in the list, which shows what there is.',
  ],
  'committee-exists': ({ name }) => [
    `There is already a committee named ${name}. Nothing has changed.`,
    'Use the committee that is there, or write another name.',
  ],
  'committee-on-record': ({ date, stage }) => [
    `The committee cannot be deleted, for the agenda of the meeting on ${dates.long(date)} has been sent, or its minutes are approved (its stage is ‘${meeting.status[stage]}’). Nothing has been deleted.`,
    'Keep the committee. If the meeting is only a trial or a mistake, set it back to ‘Draft’ first, with a reason.',
  ],
  'committee-name-differs': ({ name }) => [
    'What was written is not the name of the committee. Nothing has been deleted.',
    `Write ‘${name}’ if the committee with all its meetings is to be deleted.`,
  ],
  'committee-without-term': [
    'The committee has no term of office, so its attendance cannot be counted. Nothing has changed.',
    'Choose a year, or write the term of office under Settings.',
  ],
  'sample-exists': ({ name }) => [
    `The sample committee ${name} is already there. Nothing has changed.`,
    'Open it in the list of committees.',
  ],
  'memberships-known': [
    'The committee already has a list of members. It has not changed.',
    'Edit the list under the members of the committee.',
  ],
  'participants-none': [
    'The meeting has no participants to copy. Nothing has changed.',
    'Choose a meeting with participants, or write the members under the committee.',
  ],
  'membership-backwards': ({ name, from, to }) => [
    `${name} is on the list from ${dates.long(from)} to ${dates.long(to)}: the period ends before it begins. The list has not been saved.`,
    oneOfTwoDates,
  ],
  'membership-substitute-for-self': ({ name }) => [
    `${name} cannot be a substitute for themselves. The list has not been saved.`,
    chooseMember,
  ],
  'membership-twice': ({ name, date }) => [
    `${name} is on the list twice on ${dates.long(date)}. The list has not been saved.`,
    'Let one period end before the other begins. If they are two persons, write what tells them apart in the name.',
  ],
  'membership-two-chairs': ({ names: [one, other], date }) => [
    `Both ${one} and ${other} are chair on ${dates.long(date)}. The list has not been saved.`,
    'Let the period of one as chair end before that of the other begins.',
  ],
  'term-backwards': ({ from, to }) => [
    `The term of office from ${dates.long(from)} to ${dates.long(to)} ends before it begins. Nothing has changed.`,
    oneOfTwoDates,
  ],
  'phrase-twice': ({ text }) => [`The phrase ‘${text}’ is there twice. Nothing has changed.`, removeOne],
  'template-not-found': [
    'The committee has no template for that kind of item. Nothing has changed.',
    'Choose another kind, or add the template under the templates of the committee.',
  ],
  'templates-none': [
    'The committee must have at least one kind of item. The templates have not been saved.',
    'Leave one of the templates, or use the program’s templates again.',
  ],
  'template-twice': ({ label }) => [
    `The template ‘${label}’ is there twice. The templates have not been saved.`,
    removeOne,
  ],
  'template-without-sections': ({ label }) => [
    `The template ‘${label}’ has no sections. It has not been saved.`,
    'Give the template at least one section.',
  ],
  'template-section-twice': ({ label, heading }) => [
    `The template ‘${label}’ has the section ‘${heading}’ twice. It has not been saved.`,
    'Remove one of the sections.',
  ],
  'standing-item-without-template': ({ title }) => [
    `The standing item ‘${title}’ is of a kind for which the committee has no template. The templates have not been saved.`,
    'Give the standing item another kind, or remove it.',
  ],
  'participant-twice': ({ name }) => [
    `${name} is on the list of participants twice. The list has not been saved.`,
    'Remove one of the two, or write what tells the two persons apart in the name.',
  ],
  'substitute-for-self': ({ name }) => [
    `${name} cannot be a substitute for themselves. The list has not been saved.`,
    chooseMember,
  ],
}
