import type {
  CommitteeBody,
  NumberingRule,
  QuorumRule,
} from '../../../src-main/domain/committee/committee-settings.ts'
import type { Outcome } from '../../../src-main/domain/meeting/decision.ts'
import { counted } from './told/lists.ts'

const bodies: Record<CommitteeBody, string> = {
  committee: 'Committee (udvalg)',
  council: 'Municipal council (kommunalbestyrelse)',
  other: 'Another body',
}
const quorums: Record<QuorumRule, string> = {
  'more-than-half': 'More than half of the members must be present',
  'at-least-half': 'At least half of the members must be present',
}
const numberings: Record<NumberingRule['per'], string> = {
  meeting: 'Afresh at each meeting',
  year: 'Consecutively through the year',
  term: 'Consecutively through the term of office',
}
const outcomes: Record<Outcome, string> = {
  noted: 'Noted',
  approved: 'Approved',
  rejected: 'Not approved',
  deferred: 'Deferred',
  discussed: 'Discussed',
  recommended: 'Recommended',
  referred: 'Referred',
  withdrawn: 'Withdrawn',
  other: 'Other',
}

/** What goes with a committee. */
interface Going {
  readonly meetings: number
  readonly items: number
  readonly attachments: number
}

/** A committee's own rules. */
export const committee = {
  title: 'Settings',
  lead: 'They apply from now on. Minutes that have been approved do not change.',
  named: {
    title: 'The committee',
    name: 'Name',
    authority: 'Municipality',
    shortName: 'Short name',
    shortNamePlaceholder: 'KFU',
    body: 'Kind of body',
    bodies,
  },
  term: {
    title: 'Term of office',
    from: 'From',
    to: 'To',
    toPlaceholder: '31 December 2029',
    remove: 'Remove the term of office',
  },
  deadline: {
    title: 'Deadline for the agenda',
    count: 'Number of days',
    unit: 'Days are counted as',
    units: { weekdays: 'Weekdays', 'calendar-days': 'Calendar days' },
    saturday: 'Saturday is a weekday',
    example: (meeting: string, deadline: string, reason: string) =>
      `For the meeting ${meeting}, the agenda must be out no later than ${deadline}: ${reason}.`,
    holidays:
      'Public holidays are not counted. The law sets no deadline for committees; their rules of procedure do.',
  },
  quorum: {
    title: 'Quorum',
    rule: 'When the committee can take decisions',
    rules: quorums,
    example: (needed: number, members: number) => `With ${members} members, ${needed} must be present.`,
  },
  numbering: {
    title: 'Numbers of the items',
    text: 'Agendas that have not been sent get the new numbers at once. Those that have been sent keep theirs.',
    per: 'The numbers begin',
    numberings,
    start: 'First number',
  },
  phrases: {
    title: 'Standing phrases',
    text: 'They are offered under the decision, the first nine with the keys 1–9.',
    standard:
      'The committee uses the program’s phrases. If you change one of them, the committee gets its own.',
    own: 'The committee has its own phrases.',
    reset: 'Use the program’s phrases',
    resetDone: 'The committee uses the program’s phrases again',
    add: 'Add a phrase',
    new: 'New phrase',
    phrase: (number: number) => `Phrase ${number}`,
    outcomeOf: (number: number) => `What phrase ${number} means`,
    outcomes,
    forOwn: 'Own decision',
    forRecommendation: 'Recommendation to others',
    forOwnOf: (text: string) => `‘${text}’ for own decisions`,
    forRecommendationOf: (text: string) => `‘${text}’ for recommendations`,
    columns: { text: 'Phrase', outcome: 'Means', own: 'Own', recommendation: 'Recommendation' },
    removed: (text: string) => `The phrase ‘${text}’ has been removed`,
  },
  deletion: {
    part: 'Delete the committee',
    text: 'For a committee that was made by mistake, or to try the program.',
    open: 'Delete the committee …',
    title: (name: string) => `Delete ${name}`,
    empty: 'The committee has no meetings. Its people, templates and rules are deleted.',
    goes: ({ meetings, items, attachments }: Going) =>
      `The committee is deleted with all that is in it: ${counted(meetings, 'meeting')}, ${counted(items, 'item')} and ${counted(attachments, 'attachment')}, and its people, templates and rules.`,
    back: 'Ctrl+Z in the list of meetings takes it back until the program is closed. After that it is only in a backup that is made now.',
    name: (name: string) => `Write the name of the committee, ${name}`,
    do: 'Delete the committee',
    done: (name: string) => `${name} has been deleted`,
  },
  date: { wrong: 'Write the date as 6 February 2026 or 06-02-2026.', placeholder: '1 January 2026' },
}
