import type { StandardItemKind } from '../../../src-main/domain/meeting/item.ts'
import type { MeetingStatus } from '../../../src-main/domain/meeting/meeting.ts'

const status: Record<MeetingStatus, string> = {
  draft: 'Draft',
  sent: 'Sent',
  held: 'Held',
  'minutes-draft': 'Minutes',
  approved: 'Approved',
  locked: 'Locked',
  cancelled: 'Cancelled',
}

const kind: Record<StandardItemKind, string> = {
  case: 'Case',
  announcements: 'Announcements',
  briefing: 'Briefing',
  theme: 'Theme discussion',
  'approval-of-agenda': 'Approval of the agenda',
  'signature-page': 'Signature page',
  'any-other-business': 'Any other business',
}

/** The list of meetings, and a meeting's agenda. */
export const meeting = {
  status,
  kind,
  list: {
    title: 'Meetings',
    new: 'New meeting',
    import: 'Import',
    date: 'Date',
    time: 'Time',
    place: 'Place',
    stage: 'Stage',
    items: 'Items',
    decided: 'Decided',
    decidedOf: (decided: number, items: number) => `${decided} of ${items}`,
    showAll: (count: number) => `Show all ${count} meetings`,
    noTime: '–',
    empty: 'The committee has no meetings yet.',
    emptyText: 'Create the next meeting, or import minutes. You can drop files anywhere on the page.',
    open: (date: string) => `Open the meeting ${date}`,
    count: (meetings: number) => (meetings === 1 ? '1 meeting' : `${meetings} meetings`),
  },
  form: {
    title: 'New meeting',
    edit: 'Time and place',
    date: 'Date',
    datePlaceholder: '6 February 2026',
    time: 'Time',
    timePlaceholder: '16:30',
    timeWrong: 'Write the time as 16:30.',
    place: 'Place',
    placePlaceholder: 'Meeting room',
    create: 'Create meeting',
  },
  clock: (time: string) => `at ${time}`,
  agenda: 'Agenda',
  head: 'The meeting',
  stages: 'Stage of the meeting',
  setStage: (name: string) => `The meeting is set to ${name}`,
  stageIs: (name: string) => `Stage: ${name}`,
  participants: 'Participants',
  attendance: (present: number, excused: number, absent: number, unknown: number) =>
    [
      present > 0 ? `${present} present` : '',
      excused > 0 ? `${excused} excused` : '',
      absent > 0 ? `${absent} absent` : '',
      unknown > 0 ? `${unknown} not recorded` : '',
    ]
      .filter((part) => part !== '')
      .join(', ') || 'None yet',
  next: {
    agenda: 'Send agenda',
    held: 'The meeting is held',
    minutes: 'Write minutes',
    signature: 'Send minutes',
    export: 'Export minutes',
  },
  more: 'More actions',
  exportMenu: 'Export …',
  printMenu: 'Print signature page',
  editMeeting: 'Change time and place …',
  newItem: 'New item',
  newItemTitle: 'Title of the new item',
  newItemKind: 'Kind',
  newItemAdd: 'Add item',
  closedItems: 'Closed items',
  ungrouped: 'Without a group heading',
  openItems: 'Open items',
  itemLabel: (number: number, title: string) => `Item ${number}. ${title}`,
  removed: (title: string) => `The item ‘${title}’ has been taken off the agenda`,
  moved: (title: string, number: number) => `‘${title}’ is now item ${number}`,
  marks: {
    decided: 'Decided',
    missingDecision: 'Lacks a decision',
    complete: 'Ready',
    incomplete: 'Lacks text',
    findings: (count: number) =>
      count === 1 ? '1 finding in the checks' : `${count} findings in the checks`,
  },
  emptyAgenda: 'The agenda is empty.',
  emptyAgendaText: 'Add the first item with the button under the agenda or with Ctrl+N.',
  notFound: 'The meeting could not be opened.',
  backToMeetings: 'To the meetings',
  redoUndone: 'Redo what was undone',
  itemGone: {
    title: 'The item is not on the agenda.',
    takenOff: 'It has been taken off the agenda. All that is saved in it is kept.',
    unsaved:
      'What you wrote in it last is not saved yet. It is kept here in the window and is saved when the item is back.',
    putBack: 'Put the item back',
  },
}
