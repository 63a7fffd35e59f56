import type { MeetingStatus } from '../../../src-main/domain/meeting/meeting.ts'
import type { SentAgenda } from '../../../src-main/domain/stages/sent-agenda.ts'
import { localClock } from '../local-date.ts'

const sentKinds: Record<SentAgenda['kind'], string> = {
  agenda: 'Agenda',
  'supplementary-agenda': 'Supplementary agenda',
}

/** The life of a meeting: its stages, its deadline, what was sent. */
export const stage = {
  deadline: (date: string, reason: string) =>
    `Deadline ${date}: ${reason.charAt(0).toLocaleLowerCase('en')}${reason.slice(1)}.`,
  at: (at: Date) => `${at.getDate()}-${at.getMonth() + 1}-${at.getFullYear()} at ${localClock(at)}`,
  due: {
    set: 'Set another deadline',
    change: 'Change the deadline',
    label: 'The agenda must be out no later than',
    save: 'Use this deadline',
    byRule: 'Use the committee’s rule',
  },
  isNow: (name: string) => `The meeting now stands as ${name}`,
  sentKinds,
  send: {
    title: 'Send agenda',
    what: 'The agenda is frozen as it is now and gets a fingerprint. Items added later are sent on a supplementary agenda.',
    do: 'Send agenda',
    done: (when: string) => `The agenda was sent ${when}.`,
  },
  supplementary: {
    menu: 'Send supplementary agenda …',
    title: 'Send supplementary agenda',
    what: 'These items were added after the agenda was sent. Write for each why it cannot wait.',
    none: 'No items have been added since the agenda was sent.',
    reason: (number: number, title: string) => `Item ${number}. ${title}`,
    do: 'Send supplementary agenda',
    done: (when: string) => `The supplementary agenda was sent ${when}.`,
    count: (items: number) =>
      items === 1
        ? '1 item has been added since the agenda was sent.'
        : `${items} items have been added since the agenda was sent.`,
  },
  approve: {
    title: 'Approve minutes',
    what: 'The minutes are closed as approved and signed. Decisions and attendance can then be changed only if the meeting is reopened with a reason.',
    do: 'Approve minutes',
    done: 'The minutes have been approved.',
  },
  lock: {
    title: 'Lock the meeting',
    what: 'The meeting is locked, so nothing can be changed. It can be reopened only with a reason, and the reason is kept with the time.',
    do: 'Lock the meeting',
  },
  reopen: {
    title: (name: string) => `Back to ${name}`,
    what: 'The meeting goes back one or more stages. The reason is kept in the course of the meeting with the time.',
    reason: 'Reason',
    placeholder: 'A decision was copied wrongly',
    do: (name: string) => `Set the meeting back to ${name}`,
  },
  cancel: {
    menu: 'Call off the meeting …',
    title: 'Call off the meeting',
    reason: 'The reason as it must stand in the minutes',
    /** Printed in the minutes, which are Danish. */
    usual: 'Mødet er aflyst, fordi udvalget ikke er beslutningsdygtigt.',
    useUsual: 'Use the usual phrase',
    where: 'The items go on to',
    waits: 'The next meeting of the committee, when it comes',
    onDate: 'A date …',
    date: 'Date of the next meeting',
    deferred: (count: number) =>
      count === 1
        ? 'This item is deferred with the reason and goes on the agenda of the next meeting:'
        : `These ${count} items are deferred with the reason and go on the agenda of the next meeting:`,
    nothingDeferred: 'The meeting has no items that go on.',
    final: 'Ctrl+Z takes the cancellation back until the program is closed. After that it stands.',
    do: 'Call off the meeting',
    done: 'The meeting has been cancelled.',
    because: (reason: string) => `Cancelled: ${reason}`,
  },
  fingerprint: 'Fingerprint',
  documents: 'Documents',
  documentsOf: (audience: string) => `${audience} version`,
  late: 'Late',
  lateReason: 'Why the item cannot wait',
  lateReasonPlaceholder: 'Fristen for tilsagnet udløber før næste møde.',
  life: {
    menu: 'The course of the meeting',
    compareMenu: 'Compare with the agenda sent',
    title: 'The course of the meeting',
    step: (from: string, to: string) => `From ${from} to ${to}`,
    sent: 'Sent',
    emptySent: 'No agenda has been sent from the program yet.',
    differences: 'Differences from the agenda sent',
    same: 'The meeting is as the agenda was sent.',
    goTo: (number: number, title: string) => `Go to item ${number} ${title}`,
    reason: (reason: string) => `Reason: ${reason}`,
  },
  next: {
    draft: 'Send agenda',
    sent: 'Hold meeting',
    held: 'Write minutes',
    'minutes-draft': 'Approve minutes',
    approved: 'Lock the meeting',
    locked: 'Export minutes',
    cancelled: 'Export minutes',
  } satisfies Record<MeetingStatus, string>,
}
