import type { MeetingStatus } from '../../../../src-main/domain/meeting/meeting.ts'
import type { AgendaRefusals } from '../../../../src-main/domain/told/agenda-refusals.ts'
import type { RefusalWords, Telling } from '../../telling.ts'
import { dates } from '../dates.ts'
import { counted, items } from './lists.ts'

/** A stage as it stands in the middle of a sentence. */
const stages: Readonly<Record<MeetingStatus, string>> = {
  draft: 'draft',
  sent: 'sent',
  held: 'held',
  'minutes-draft': 'minutes being written',
  approved: 'approved',
  locked: 'locked',
  cancelled: 'cancelled',
}

interface Placed {
  readonly committee: string
  readonly date: string
  readonly time: string | null
}

/** A meeting in the middle of a sentence; its committee is named where that is another than the one beside it. */
function named({ committee, date, time }: Placed, beside?: Placed): string {
  const of = beside?.committee === committee ? '' : ` of ${committee}`
  return `the meeting${of} on ${dates.long(date)}${time === null ? '' : ` at ${time}`}`
}

const pickFromList = 'Choose it in the list, which shows what there is.'

/** Refusals about meetings, their stages, items and texts, in English. */
export const agendaRefusals: Telling<AgendaRefusals, RefusalWords> = {
  'meeting-not-found': ['The meeting does not exist. Nothing has changed.', pickFromList],
  'meeting-exists': ({ committee, date, time }) => [
    `${committee} already has a meeting on ${dates.long(date)}${time === null ? '' : ` at ${time}`}. It has not changed.`,
    'Open the meeting that is there, or choose another date or another time.',
  ],
  'meeting-exists-here': ({ committee, date }) => [
    `The meeting of ${committee} on ${dates.long(date)} is already here. It has not changed.`,
    'Look at the differences, and choose which is to stand. What is replaced is kept.',
  ],
  'same-meeting-asked': ({ known, own, meetings, ...file }) => {
    const [first] = meetings
    const what =
      known && first !== undefined
        ? `The file was saved from ${named(first)}, but is now of ${named(file, first)}.`
        : `The file is of ${named(file)}, and here is ${meetings.map((one) => named(one, file)).join(' and ')}.`
    return [
      `Is it the same meeting? ${what} Nothing has been read in.`,
      own
        ? 'Look at the differences, or read the file in as a meeting of its own.'
        : 'Look at the differences, and choose the meeting that the file is of.',
    ]
  },
  'meeting-locked': [
    'The minutes are locked and cannot be changed. Nothing has changed.',
    'Unlock the meeting by setting its stage back if it must be corrected.',
  ],
  'meeting-cancelled': [
    'The meeting is cancelled, and its items are deferred. Nothing has changed.',
    'Call a new meeting. The items are ready for it.',
  ],
  'minutes-of-cancelled': [
    'The meeting is cancelled, so nothing can be written and no decisions taken in it. Nothing has changed.',
    'Write, and treat the item, at the meeting it is deferred to.',
  ],
  'minutes-closed': ({ stage }) => [
    `The meeting stands as ‘${stages[stage]}’, so the minutes cannot be changed. Nothing has changed.`,
    'Reopen the meeting with a reason if it must be corrected.',
  ],
  'next-meeting-before': ({ date }) => [
    `The items cannot be deferred to ${dates.long(date)}, which is not after the meeting that is cancelled. Nothing has changed.`,
    'Choose a later date.',
  ],
  'stage-same': ({ stage }) => [
    `The meeting already stands as ‘${stages[stage]}’. Nothing has changed.`,
    'Choose another stage.',
  ],
  'stage-reason-missing': ({ from, to }) => [
    `The meeting goes back from ‘${stages[from]}’ to ‘${stages[to]}’ and cannot be reopened without a reason. Nothing has changed.`,
    'Write why the meeting is reopened. The reason is kept with the time.',
  ],
  'stage-skipped': ({ from, next }) => [
    `The meeting stands as ‘${stages[from]}’, and a stage cannot be skipped. Nothing has changed.`,
    `Set the meeting to ‘${stages[next]}’ first.`,
  ],
  'decisions-missing': ({ numbers }) => [
    `The minutes cannot be closed: a decision is missing under ${items(numbers)}. Nothing has changed.`,
    'Write the decisions that are missing, and then close the minutes.',
  ],
  'cancel-too-late': ({ stage }) => [
    `The meeting stands as ‘${stages[stage]}’ and cannot be cancelled. Nothing has changed.`,
    'Set the meeting back first if it was not held.',
  ],
  'cancel-decided': ({ numbers }) => [
    `The meeting cannot be cancelled: a decision has been taken under ${items(numbers)}. Nothing has changed.`,
    'Defer the other items one by one, or remove the decisions first.',
  ],
  'cancel-reason-missing': [
    'The meeting cannot be cancelled without a reason. Nothing has changed.',
    'Write the reason as it must stand in the minutes.',
  ],
  'late-item-reason-missing': ({ number, title }) => [
    `Item ${number} ‘${title}’ was added after the agenda was sent and does not say why it cannot wait. Nothing has been sent.`,
    'Write under the item why it cannot wait until the next meeting.',
  ],
  'agenda-not-sent': [
    'There is no sent agenda of the meeting here in the program. Nothing has changed.',
    'Send the agenda first. The program cannot compare with an agenda sent from somewhere else.',
  ],
  'supplementary-not-now': [
    'A supplementary agenda can be sent only when the agenda has been sent and the minutes have not begun. Nothing has been sent.',
    'See the stage of the meeting at the top of its page.',
  ],
  'no-late-items': [
    'No items have been added since the agenda was sent. Nothing has been sent.',
    'Add the item that cannot wait, and write why.',
  ],
  'item-not-found': ['The item does not exist. Nothing has changed.', pickFromList],
  'item-not-on-agenda': [
    'The item has been taken off the agenda. Nothing has changed.',
    'Put the item back on the agenda, and it can be changed again.',
  ],
  'position-outside': ({ count }) => [
    `The item cannot be moved there: the agenda has ${counted(count, 'item')}. Nothing has changed.`,
    'Choose a place on the agenda.',
  ],
  'case-number-too-long': ({ most }) => [
    `A case number can have ${most} characters at most. Nothing has changed.`,
    'Write the number alone, and the rest in the text of the item.',
  ],
  'entry-not-found': [
    'The announcement is not there in the item. Nothing has changed.',
    'Load the item again.',
  ],
  'guest-twice': ({ name }) => [`${name} is named twice. Nothing has changed.`, 'Remove one of the two.'],
  'stop-noted-meanwhile': ({ name }) => [
    `Meanwhile it has been recorded that ${name} uses the right to stop the decision. Nothing has changed.`,
    'Close, and correct the one that stands if it is to be another member.',
  ],
  'section-not-lacking': [
    'The section is already in the item, or it is not in the template. Nothing has changed.',
    'Load the item again, and choose among the sections that are missing.',
  ],
  'section-not-found': ['The section is not in the item. Nothing has changed.', 'Load the item again.'],
  'section-filled': ({ heading }) => [
    `The section ‘${heading}’ is not empty, so it is printed and cannot be removed. Nothing has changed.`,
    'Delete what stands in the section, and remove it then.',
  ],
  'section-unreadable': [
    'The text could not be read, so it can be neither changed nor printed. It is kept as it is.',
    'Open it in the version of the program in which it was written.',
  ],
  'version-not-found': [
    'That version is no longer there. Nothing has been changed.',
    'Choose another on the list; old versions become fewer with time.',
  ],
  'nothing-to-replace': [
    'What was to be replaced is no longer there. Nothing has changed.',
    'Search again and see where it stands now.',
  ],
  'title-would-be-empty': ({ number }) => [
    `Item ${number} would be left without a title. Nothing has changed.`,
    'Change the title by itself, or replace with something that can stand alone.',
  ],
  'rich-text-unreadable': [
    'The text could not be read. It is kept as it is.',
    'Leave the text, and open it in the version of the program in which it was written.',
  ],
  'recommendation-point-twice': ({ number }) => [
    `The recommendation has two points with the number ${number}. Nothing has changed.`,
    'Give each point a number of its own.',
  ],
  'point-decided-twice': ({ number }) => [
    `Recommendation point ${number} has two decisions. Nothing has changed.`,
    'Write the decision on the point in one place.',
  ],
  'decision-point-unknown': ({ number }) => [
    `There is a decision on recommendation point ${number}, which is not in the recommendation. Nothing has changed.`,
    'Remove the decision on the point first, or leave the point in the recommendation.',
  ],
  'transfer-same-meeting': [
    'The item is already in that meeting. Nothing has changed.',
    'Choose another meeting.',
  ],
  'transfer-closed-meeting': [
    'That meeting cannot have more items: it is cancelled, or its minutes have begun. Nothing has changed.',
    'Choose another meeting, or let the item wait for the next one.',
  ],
  'transfer-backwards': ({ date }) => [
    `The item cannot be deferred or moved to ${dates.long(date)}, which is before the meeting. Nothing has changed.`,
    'Choose a later date.',
  ],
  'transfer-treated': ({ number }) => [
    `Item ${number} has been treated, so it cannot be moved from the meeting. Nothing has changed.`,
    'Defer the item, or copy it to the other meeting.',
  ],
  'transfer-twice': ({ number }) => [
    `Item ${number} has already been deferred or moved to another meeting. Nothing has changed.`,
    'See under the item where it is. Move it from there if it must go on.',
  ],
  'transfer-decided': ({ number }) => [
    `Item ${number} has a decision that says something other than ‘Udsættes’ (deferred). The item is not deferred, and nothing has changed.`,
    'Defer it again (U) if the decision is to be replaced by ‘Udsættes’.',
  ],
  'decided-here': [
    'No other committee stands under ‘Decision taken by’. Nothing has changed.',
    'Write who takes the decision, or choose the committee the case must go to.',
  ],
}
