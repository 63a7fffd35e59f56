import type { exportKinds } from '../../../src-main/contract/documents.ts'

const kinds: Record<(typeof exportKinds)[number], string> = {
  agenda: 'Agenda',
  'supplementary-agenda': 'Supplementary agenda',
  'chairs-copy': 'Chair’s copy',
  minutes: 'Minutes',
  'decision-list': 'List of decisions',
  excerpt: 'Excerpt',
  'signature-page': 'Signature page',
}

/** Export and print. */
export const documents = {
  title: 'Export',
  kind: 'Document',
  kinds,
  before: 'Before the meeting',
  after: 'After the meeting',
  papers: {
    ...kinds,
    excerpt: 'Excerpt of one item',
    excerpts: 'All excerpts in one zip file',
    'with-attachments': 'Agenda with attachments in one PDF',
  },
  noLate: 'The meeting has no late items.',
  item: 'Item',
  chooseItem: 'Choose the item for the excerpt',
  closedItem: (number: number, title: string) => `Item ${number}. ${title} (closed)`,
  closedExcerpt: (number: number) =>
    `Item ${number} is closed, so its excerpt may not be published. Choose the internal version, or an open item.`,
  format: 'Format',
  formats: {
    docx: 'Word',
    pdf: 'PDF',
    'pdf-archive': 'PDF for the archive',
    html: 'Web page',
    json: 'Meeting file',
  },
  formatText: {
    pdf: 'To read, send and print. Can be read aloud by a screen reader (PDF/UA-1).',
    docx: 'To edit further. Can be imported again.',
    html: 'For the municipality’s website: one page, which is also good on a phone.',
    'pdf-archive':
      'For the records (PDF/A-3a). The data of the meeting are in the file, so the meeting can be imported again.',
    json: 'The whole meeting as data for another Referent or another program.',
    excerpts: 'One file for each item, with date, committee, number and title in the name.',
    'with-attachments':
      'The agenda and all attachments that are PDF, with bookmarks and continuous page numbers.',
  },
  audience: 'For whom',
  audiences: { internal: 'Internal', public: 'Public' },
  audienceText: {
    internal: 'Everything is included, closed items and internal attachments too. May not be published.',
    public: 'Closed content and internal attachments are left out.',
  },
  houseOnly: 'For internal use only. May not be published.',
  leftOut: 'Left out of the public version',
  nothingLeftOut: 'Nothing is left out: the meeting has neither closed items nor internal attachments.',
  findings: (count: number) =>
    count === 1 ? 'The checks have 1 finding' : `The checks have ${count} findings`,
  noFindings: 'The checks have no findings.',
  save: 'Save file',
  making: 'Making the document …',
  separate: 'These attachments are not in the file and must be sent separately',
  mend: 'This should be mended so that everyone can read the document',
  noMend: 'Nothing needs mending for everyone to read the document.',
  meets: 'What a screen reader meets',
  goToItem: (number: number) => `Go to item ${number}`,
  more: 'Export more',
  saved: (name: string) => `The file ${name} has been saved.`,
  printing: 'The signature page has been sent to the printer.',
  noPrint: 'The signature page could not be printed from here. Nothing has changed.',
  noPrintWayOut: 'Export it as PDF (Ctrl+E) and print it from another program.',
}

/** Import of files, and its report. */
export const importing = {
  title: 'Import',
  button: 'Import files',
  drop: 'Drop the files to import them',
  progress: (made: number, total: number) => `${made} of ${total} read in`,
  reading: 'Reading …',
  waiting: 'Waiting',
  made: (committee: string, date: string) => `${committee}, ${date}`,
  items: (count: number) => (count === 1 ? '1 item' : `${count} items`),
  findings: (count: number) =>
    count === 0 ? 'no findings' : count === 1 ? '1 finding' : `${count} findings`,
  notUnderstood: (count: number) =>
    count === 0
      ? 'all lines were understood'
      : count === 1
        ? '1 line was not understood'
        : `${count} lines were not understood`,
  line: (line: number) => `Line ${line}`,
  details: 'Show findings and lines',
  open: 'Open the meeting',
  dismiss: 'Close the report',
}
