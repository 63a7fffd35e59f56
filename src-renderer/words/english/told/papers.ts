import type { PaperSentences } from '../../../../src-main/domain/told/paper-sentences.ts'
import type { Telling } from '../../telling.ts'
import { counted, list } from './lists.ts'

const partNames = { title: 'title', content: 'content', decision: 'decision' } as const
const whySeparate = {
  none: 'no file has been put in',
  missing: 'the file is missing',
  damaged: 'the file is damaged and cannot be read',
  encrypted: 'the file is protected by a password and is therefore a file of its own',
  'other-format': 'a file of its own',
} as const

/** How many of the parts of a document have what a screen reader needs. */
function having(many: string, { count, good }: { count: number; good: number }, what: string): string {
  if (count === 0) return `No ${many}s.`
  return good === count
    ? `${counted(count, many)} with ${what}.`
    : `${counted(count, many)}, ${good} of them with ${what}.`
}

/** What is told of a document, in English. */
export const papers: Telling<PaperSentences, string> = {
  'read-title': ({ title }) => `The title is read aloud: ‘${title}’.`,
  'read-in-danish': 'The language is Danish, so the words are pronounced in Danish.',
  'read-headings': ({ levels }) =>
    levels.length === 0
      ? 'No headings.'
      : `${counted(
          levels.reduce((sum, { count }) => sum + count, 0),
          'heading',
        )} to jump between: ${list(levels.map(({ level, count }) => `${count} on level ${level}`))}.`,
  'read-lists': ({ count }) =>
    count === 0 ? 'No lists.' : `${counted(count, 'list')}, read aloud with the number of entries.`,
  'read-tables': (tables) => having('table', tables, 'a header row'),
  'read-images': (images) => having('picture', images, 'a description'),
  'read-links': ({ count }) => (count === 0 ? 'No links.' : `${counted(count, 'link')}.`),
  'left-out-closed': ({ number, parts, attachments }) =>
    `Item ${number}: ${list([...parts.map((part) => partNames[part]), ...(attachments > 0 ? [counted(attachments, 'attachment')] : [])])} (closed item)`,
  'left-out-attachment': ({ number, title }) => `Item ${number}: the attachment ‘${title}’ (internal)`,
  'left-out-unnamed': ({ number, count }) =>
    `Item ${number}: ${counted(count, 'attachment')} without a name (internal)`,
  'texts-redacted': ({ count }) => `${counted(count, 'text')} ${count === 1 ? 'is' : 'are'} redacted`,
  'attachment-separate': ({ label, title, fileName, why }) =>
    `Attachment ${label} ${title}${fileName === null ? '' : ` (${fileName})`}: ${whySeparate[why]}`,
}
