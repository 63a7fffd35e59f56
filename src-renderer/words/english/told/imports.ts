import type { ImportSentences } from '../../../../src-main/domain/told/import-sentences.ts'
import type { Telling } from '../../telling.ts'

/** What is found in a file that is read in, in English. */
export const imports: Telling<ImportSentences, string> = {
  'authority-differs': ({ source, here }) =>
    `The source says ‘${source}’, but the committee here belongs to ‘${here}’. That has not changed.`,
  'committee-derived': ({ committee }) =>
    `The committee is not in a heading. ‘${committee}’ was taken from ‘Beslutningen træffes af’.`,
  'date-from-address': 'The date is not in a heading. It was taken from the address of the source.',
  'date-from-text': ({ number }) =>
    `The date is not in a heading. It was taken from the text under item ${number}.`,
  'item-numbers': ({ title, was, is }) =>
    `‘${title}’ had the number ${was} and now has ${is}, for items are numbered consecutively.`,
  'contents-lacks-item': ({ title }) => `The table of contents does not name ‘${title}’.`,
  'contents-says': ({ row, title }) =>
    `The table of contents says ‘${row}’, the heading ‘${title}’. The heading counts.`,
  'contents-has-more': ({ row }) => `The table of contents names ‘${row}’, which is not in the minutes.`,
  'text-without-heading': ({ heading }) => `There was text without a heading. It is now under ‘${heading}’.`,
  'attachments-counted': ({ count, list }) =>
    `The count was ‘${count}’, but the list names ‘${list}’. The list counts.`,
  leftover: ({ text }) => `‘${text}’ was left over from the template. It has not been taken along.`,
  'title-missing': 'There is no title in the source.',
  'closed-mark-doubled': 'The title was marked ‘Lukket’ (closed) twice. The mark is now written once.',
  'not-a-participant': 'The line could not be read as a participant.',
  'changed-in-word': 'The paragraph was changed or added in Word. The change has not been taken along.',
  'deleted-in-word': ({ count }) =>
    count === 1
      ? 'After this paragraph a paragraph was deleted in Word. It is still in the meeting.'
      : `After this paragraph ${count} paragraphs were deleted in Word. They are still in the meeting.`,
}
