import type { FindingSentences } from '../../../../src-main/domain/told/finding-sentences.ts'
import type { Telling } from '../../telling.ts'
import { dates } from '../dates.ts'
import { tellPlace } from './file-places.ts'
import { counted, list } from './lists.ts'
import { treatmentFindings } from './treatment-findings.ts'

const notRead = {
  kind: 'The program cannot read text in files of that kind. Look through the file yourself.',
  'too-big': 'The file is too large. Look through it yourself.',
  protected: 'The file is protected by a password. Attach it without one, or look through it yourself.',
  damaged: 'The file could not be read. Open it, and see whether it is whole.',
} as const

/** What the checks and the accessibility report find, in English. */
export const findings: Telling<FindingSentences, string> = {
  ...treatmentFindings,
  'attachments-listed': ({ line, total, recommended }) =>
    `The text says ‘${line}’, but the list has ${counted(total, 'attachment')}${recommended === null ? '' : `, ${recommended} of them recommended`}. Correct the text, or correct the list.`,
  'attachments-partly-named': ({ total, named }) =>
    `There are ${total} attachments, but only ${named} ${named === 1 ? 'has' : 'have'} a name. Give the others a name, or remove them.`,
  'attachments-without-file': ({ missing, total }) =>
    missing === total
      ? `There is no file for ${missing === 1 ? 'the attachment' : `the ${missing} attachments`}.`
      : `There is no file for ${missing} of the ${total} attachments.`,
  'attachment-file-missing': ({ name, what }) =>
    `The file of the attachment ‘${name}’ is ${what}. Choose the file again, or remove the attachment.`,
  'file-being-read': ({ name }) => `The attachment ‘${name}’ is being read for CPR numbers.`,
  'file-not-checked': ({ name, why }) =>
    `The attachment ‘${name}’ has not been checked for CPR numbers: ${notRead[why]}`,
  'file-partly-checked': ({ name, places, more }) =>
    `The attachment ‘${name}’ has not been checked everywhere for CPR numbers: there is no text to read in ${list([...places.map(tellPlace), ...(more > 0 ? [counted(more, 'more place')] : [])])}. Look through them yourself.`,
  'cpr-in-internal-file': ({ name, count }) =>
    `The attachment ‘${name}’ has ${counted(count, 'CPR number')} and is not in the public version.`,
  'cpr-in-file': ({ name, place: where, masked, more }) =>
    `The attachment ‘${name}’${where === null ? '' : `, ${tellPlace(where)}`}: ${masked} looks like a CPR number.${more > 0 ? ` There ${more === 1 ? 'is' : 'are'} ${more} more in the file.` : ''} Make the attachment internal, or replace the file.`,
  'redaction-misses': ({ text }) =>
    `‘${text}’ is to be redacted in the public version, but is not in the meeting. Write it as it stands in the text, or remove it from the list.`,
  'redacted-elsewhere': ({ text, committee, date }) =>
    `‘${text}’ is redacted in the public version of the meeting of ${committee} on ${dates.long(date)}, which has the same case, but not here. Redact it here too, if the public must not see it.`,
  'cpr-redacted': ({ masked }) => `${masked} is redacted in the public version.`,
  'cpr-number': ({ masked }) => `${masked} looks like a CPR number. Remove it; it may not be published.`,
  'case-number': ({ caseNumber }) =>
    `The case number ‘${caseNumber}’ is not a KLE number such as 00.22.04-P35-1-26.`,
  'contents-differs': ({ title, number, is }) =>
    `A table of contents in the text says ‘${title}’, but ${is === null ? `there is no item ${number}` : `item ${number} is named ‘${is}’`}. Delete it; the program makes its own.`,
  'same-title': ({ number }) =>
    `The title is the same as that of item ${number}. They cannot be told apart in the table of contents.`,
  'closed-history': ({ committee, date }) =>
    `The decision of ${committee}${date === null ? '' : ` on ${dates.long(date)}`} is of a closed item, but this item is open and will be published. Delete it, or make the item closed.`,
  'closed-title': ({ title }) =>
    `The title ‘${title}’ is too general for a closed item. Write what the case is about, without confidential details.`,
  'closed-word-twice':
    'The title says ‘Lukket’ (closed), and the program writes the word too. Remove it from the title.',
  'closed-word-open-item':
    'The title says ‘Lukket’ (closed), but the item is open and will be published. Make the item closed, or correct the title.',
  'empty-mandatory-section': 'The section must be filled in.',
  'heading-level': ({ words, level }) =>
    `The heading ‘${words}’ skips a level. Make it a subheading of level ${level}.`,
  'image-without-alternative': 'A picture has no alternative text. Write briefly what it shows.',
  'late-reason-missing': 'The item was added after the agenda was sent. Write why it cannot wait.',
  'leftover-text': ({ words }) =>
    `‘${words}’ looks like help text from a template. Delete it, or write what must stand there.`,
  'leftover-in-head': ({ words }) =>
    `‘${words}’ looks like help text from a template. Write what must stand there.`,
  'link-text': ({ text }) =>
    `The link ‘${text}’ does not tell where it leads. Write that in the text of the link.`,
  'repeated-heading': ({ heading }) =>
    `The text begins with its own heading ‘${heading}’. Delete the line; the program writes the heading.`,
  'table-without-header': 'A table has no header row. Make the first row headers.',
  'unreadable-section':
    'The text cannot be read. It is kept, but documents cannot be printed until it has been read or replaced.',
  'heading-empty': 'A heading is empty. Write it, or delete it.',
  'heading-skipped': ({ heading }) => `The heading ‘${heading}’ skips a level. Make it one level larger.`,
  'heading-alone': ({ heading }) =>
    `Nothing stands under the heading ‘${heading}’. Write something, or delete the heading.`,
  'table-merged-cells':
    'A table has merged cells, which are read aloud without the right heading. Split them where that is possible.',
  'table-long-cell': ({ length }) =>
    `A cell in a table has ${length} characters, which are read aloud in one go. Move the long text out of the table.`,
  'signs-boxed': ({ signs }) =>
    `The type of the PDF cannot show ${signs} and puts a box instead. Write it with other characters, or insert a picture.`,
  'table-too-wide':
    'A table is too wide for the page, so figures and words are parted over several lines. Make two tables of it, or delete columns.',
  'image-without-text': 'A picture has no description. Write what it shows.',
  'image-text': ({ alt }) =>
    `The description of the picture is a file name: ‘${alt}’. Write what the picture shows.`,
  'link-address': ({ href }) =>
    `The link ‘${href}’ is read aloud as an address. Write where it leads instead.`,
}
