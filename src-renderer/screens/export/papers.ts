import type { audiences, exportFormats, exportKinds } from '../../../src-main/contract/documents.ts'

export type Format = (typeof exportFormats)[number]
export type Audience = (typeof audiences)[number]

/** What can be made of a meeting: a document of one kind, all excerpts as a zip, or the agenda with its attachments as one PDF. */
export type Paper = (typeof exportKinds)[number] | 'excerpts' | 'with-attachments'

/** What is to be made, in what form, for whom, and of which item where it is of one. */
export interface ExportChoice {
  readonly paper: Paper
  readonly format: Format
  readonly audience: Audience
  readonly itemId: string | null
}

/** The papers in the order they are offered: those of the time before the meeting, and those after it. */
export const papersInOrder: Readonly<Record<'before' | 'after', readonly Paper[]>> = {
  before: ['agenda', 'with-attachments', 'supplementary-agenda', 'chairs-copy'],
  after: ['minutes', 'decision-list', 'excerpt', 'excerpts', 'signature-page'],
}

interface Forms {
  readonly formats: readonly Format[]
  readonly audiences: readonly Audience[]
}

const all: readonly Format[] = ['pdf', 'docx', 'html', 'pdf-archive', 'json']
const archived: readonly Format[] = ['pdf', 'docx', 'html', 'pdf-archive']
const read: readonly Format[] = ['pdf', 'docx', 'html']
const both: readonly Audience[] = ['internal', 'public']
const house: readonly Audience[] = ['internal']

/** In what forms and for whom each paper makes sense. The data file is the whole meeting, so it goes with the two main ones. */
const forms: Readonly<Record<Paper, Forms>> = {
  agenda: { formats: all, audiences: both },
  'with-attachments': { formats: ['pdf'], audiences: both },
  'supplementary-agenda': { formats: archived, audiences: both },
  'chairs-copy': { formats: read, audiences: house },
  minutes: { formats: all, audiences: both },
  'decision-list': { formats: archived, audiences: both },
  excerpt: { formats: archived, audiences: both },
  excerpts: { formats: read, audiences: both },
  'signature-page': { formats: read, audiences: house },
}

/** In what forms and for whom a paper can be made. */
export function formsOf(paper: Paper): Forms {
  return forms[paper]
}

/** The choice as far as its paper can be made so; otherwise in the paper's first form, and for the house. */
export function fitted(choice: ExportChoice): ExportChoice {
  const { formats, audiences } = formsOf(choice.paper)
  return {
    ...choice,
    format: formats.includes(choice.format) ? choice.format : (formats[0] ?? 'pdf'),
    audience: audiences.includes(choice.audience) ? choice.audience : 'internal',
  }
}

/** The id of the item that the paper is of; null where it is of the whole meeting, or the item is not chosen yet. */
export function itemOf({ paper, itemId }: ExportChoice): string | null {
  return paper === 'excerpt' ? itemId : null
}

/** Whether a paper belongs to the time before the meeting. */
export function isBefore(paper: Paper): boolean {
  return papersInOrder.before.includes(paper)
}
