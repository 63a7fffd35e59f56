import { attachments } from './attachments.ts'
import { numbers } from './dates.ts'

/** An item's page. */
export const item = {
  of: (number: number, place: number, total: number) =>
    number === place ? `Item ${number} of ${total}` : `Item ${number} (${place} of ${total})`,
  point: (number: number) => `Item ${number}`,
  page: (number: number, title: string) => `Item ${number}: ${title}`,
  title: 'Title of the item',
  previous: 'Previous item',
  next: 'Next item',
  caseNumber: 'Case number',
  addCaseNumber: 'Add case number',
  kleRemark: 'Does not look like a KLE number such as 00.22.04-P35-1-26. It is saved as it stands.',
  access: 'Open or closed item',
  readOnly: (stage: string) =>
    `The meeting’s stage is ‘${stage}’, so nothing in it can be changed. Reopen it if something must be corrected.`,
  cancelled: 'The meeting is cancelled, so nothing in it can be changed.',
  closedNote: 'Closed item. The content is left out of public documents.',
  accessChanged: (title: string, closed: boolean) => `‘${title}’ is now ${closed ? 'closed' : 'open'}`,
  remove: 'Take off the agenda',
  addSection: 'Add section',
  ownSection: 'Section of your own …',
  sectionName: 'Heading of the section',
  renameSection: 'Rename section …',
  removeSection: 'Remove section',
  sectionActions: (heading: string) => `Actions for ${heading}`,
  sectionRemoved: (heading: string) => `The section ‘${heading}’ has been removed`,
  addText: (heading: string) => `Add ${heading}`,
  unreadable: 'The text is shown as it is stored and cannot be edited here.',
  findings: 'Checks',
  guidance: {
    'case-presentation':
      'What is the case about, and what must the committee know in order to take a position?',
    summary: 'Two or three lines that can be read alone.',
    background: 'Why does the case come now, and what went before?',
    economy: 'What does it cost, and where is the money found? Say so too if it costs nothing.',
    'further-participation': 'Who takes part during the item besides the committee?',
    contents: 'The heading gathers the sections that follow.',
    description: '',
  } as Readonly<Record<string, string>>,
  previousTreatments: {
    add: 'Add previous treatment',
    line: (number: number) => `Previous treatment, line ${number}`,
    placeholder: 'Kulturudvalget den 3. marts 2026, punkt 4',
  },
  entries: {
    title: 'Announcements',
    add: 'Add announcement',
    text: (number: number) => `Announcement ${number}`,
    removed: (number: number) => `Announcement ${number} has been removed`,
  },
  attachments,
  decidingBody: { label: 'Decision taken by', add: 'Add who takes the decision' },
  recommendation: {
    add: 'Add recommendation',
    lead: 'Lead-in',
    leadPlaceholder: 'Center for Kultur indstiller, at',
    point: (number: number) => `Recommendation point ${number}`,
    addPoint: 'Add recommendation point',
    removed: (number: number) => `Recommendation point ${number} has been removed`,
    remove: 'Remove the recommendation',
    removedAll: 'The recommendation has been removed',
  },
  decision: {
    add: 'Add decision',
    whole: 'As a whole',
    guidance: 'Write the decision, or choose a phrase.',
    perPoint: 'By recommendation point',
    form: 'Form of the decision',
    text: 'Decision',
    point: (number: number) => `Decision on recommendation point ${number}`,
    phrases: 'Standing phrases',
    pointTitle: (number: number) => `Recommendation point ${number}`,
    remark: 'Remark on the whole',
    removed: 'The decision has been removed',
    remove: 'Remove the decision',
  },
  internalNote: {
    title: 'Internal note',
    where: 'only in the chair’s copy',
    add: 'Add internal note',
    guidance: 'For whoever chairs the meeting. Not in the agenda, the minutes or the public version.',
  },
  history: {
    line: (date: string, committee: string) => `${date} ${committee}`.trim(),
    decision: (line: string) => `The decision ${line}`,
    removed: (line: string) => `The decision ${line} is removed from the history of the case`,
  },
  words: {
    written: (count: number) => `The text ${counted(count)}`,
    item: (count: number) => `The item ${counted(count)}`,
    meeting: (count: number) => `The whole meeting ${counted(count)}`,
  },
}

function counted(count: number): string {
  return count === 1 ? '1 word' : `${numbers.decimal(count, 0)} words`
}
