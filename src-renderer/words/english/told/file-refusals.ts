import type { FileRefusals } from '../../../../src-main/domain/told/file-refusals.ts'
import type { RefusalWords, Telling } from '../../telling.ts'
import { list } from './lists.ts'

const othersUnchanged = 'The other attachments have not changed.'
const stillThere = 'The attachment is still in the item.'
const noFile = 'No file has been made.'
const chooseMinutes =
  'Choose minutes as text or Markdown, or what Referent has saved: a meeting file, Word or PDF for the archive.'
const loadItem = 'Load the item again.'
const kinds = { 'Word-fil': 'Word file', PDF: 'PDF' } as const
const otherZips = {
  'et regneark': 'a spreadsheet',
  'en præsentation': 'a presentation',
  'en OpenDocument-tekst': 'an OpenDocument text',
  'en zip-fil': 'a zip file',
} as const
const missed = { items: '‘Punkt 1’', date: 'date of the meeting', committee: 'committee' } as const

/** Refusals about attached files, documents, and files that are read in, in English. */
export const fileRefusals: Telling<FileRefusals, RefusalWords> = {
  'file-empty': ({ name }) => [
    `The file ‘${name}’ is empty and has not been attached. ${othersUnchanged}`,
    'Check that the file has been saved completely, and choose it again.',
  ],
  'file-too-big': ({ name }) => [
    `The file ‘${name}’ is larger than 200 MB and has not been attached. ${othersUnchanged}`,
    'Make the file smaller, or add a name only and send the file separately.',
  ],
  'file-vanished': ({ name }) => [
    `‘${name}’ could not be read and has not been attached. The file may have been moved or deleted, or it is a folder. ${othersUnchanged}`,
    'Find the file, and choose it again.',
  ],
  'file-unknown': ({ name }) => [
    `The file of the attachment ‘${name}’ is not in the folder with the meetings. Nothing has changed.`,
    'Attach the file again.',
  ],
  'file-missing': ({ name }) => [
    `The file ‘${name}’ is not in the folder with the meetings. ${stillThere}`,
    'Choose the file again, or remove the attachment.',
  ],
  'file-damaged': ({ name }) => [
    `The file ‘${name}’ has been damaged since it was put in. ${stillThere}`,
    'Choose the file again, or restore it from a backup.',
  ],
  'attachment-not-found': ['The attachment is no longer in the item. Nothing has changed.', loadItem],
  'attachment-version-not-found': [
    'The earlier file is no longer there. The attachment has the file it had.',
    'Choose another, or replace the attachment with a file from your computer.',
  ],
  'chairs-copy-internal': [
    `The chair’s copy holds internal notes and cannot be made for the public. ${noFile}`,
    'Choose the internal version, or export the agenda for the public.',
  ],
  'excerpt-without-item': [
    `An excerpt is of one item on the agenda, and no item has been chosen. ${noFile}`,
    'Choose the item for the excerpt.',
  ],
  'excerpt-closed': ({ number }) => [
    `Item ${number} is closed, so its excerpt may not be published. ${noFile}`,
    'Choose the internal version, or an open item.',
  ],
  'no-excerpts': [`There are no items on the agenda. ${noFile}`, 'Add items to the agenda first.'],
  'no-open-excerpts': [
    `All items are closed, so there are no excerpts for the public. ${noFile}`,
    'Choose the internal version.',
  ],
  'public-file-leaks': ({ place, text }) => [
    `The public file was not made. When it was read through, it held something that may not be published (${place}): ‘${text}’. The file has been deleted, and the meeting is as it was.`,
    'Do not use an earlier public file of the meeting until it has been looked through. The internal version can be made as before. Report the error, for it lies in the program.',
  ],
  'public-file-unreadable': ({ place, why }) => [
    `The public file was not made. It could not be read through, so it is not certain that nothing closed is in it (${place}: ${why}). The file has been deleted, and the meeting is as it was.`,
    'Choose another format, or take out what cannot be read, and try again.',
  ],
  'item-without-sections': [
    `The item has no sections that a case officer can write in. ${noFile}`,
    'Add a section to the item, for instance Sagsfremstilling.',
  ],
  'other-item': [
    'The Word file belongs to another item. Nothing has changed.',
    'Open the item the file was sent from, and read it back there.',
  ],
  'not-word': [
    'The file is not a Word document (.docx). Nothing has changed.',
    'Choose the Word file that has come back.',
  ],
  'word-damaged': [
    'The file cannot be read. It is damaged, or it is not a Word document (.docx). Nothing has changed.',
    'Ask for the file to be sent again, saved as a Word document.',
  ],
  'word-part-damaged': [
    'Part of the Word file cannot be read. Nothing has changed.',
    'Open the file in Word, save it again, and read it back.',
  ],
  'not-our-form': [
    'The Word file is not an item sent from here, or its mark has been removed on the way. Nothing has changed.',
    'Ask for the very file that was sent, edited in Word or LibreOffice.',
  ],
  'form-field-gone': ({ heading }) => [
    `The field ‘${heading}’ has been deleted in the Word file, so the texts cannot be told apart. Nothing has changed.`,
    'Put the texts into the file that was sent, and read it back.',
  ],
  'section-gone': ({ heading }) => [
    `The section ‘${heading}’ has been removed from the item since the file was sent. Nothing has changed.`,
    'Add the section again, or paste the text from the Word file.',
  ],
  'returned-section-gone': [
    'One of the sections is no longer in the item. Nothing has changed.',
    'Read the Word file back again.',
  ],
  'nothing-to-compare': ({ fileName }) => [
    `The meeting in ‘${fileName}’ is no longer here. Nothing has changed.`,
    'Import the file again.',
  ],
  'no-meeting-inside': ({ fileName, kind }) => [
    `‘${fileName}’ is a ${kinds[kind]} without the data of a meeting, so it cannot be imported. Nothing has changed.`,
    `Choose an agenda or minutes saved from Referent as ${kind === 'PDF' ? '‘PDF for the archive’' : 'Word'}, or save the text as plain text.`,
  ],
  'source-damaged': ({ fileName, kind }) => [
    `‘${fileName}’ looks like a ${kinds[kind]}, but is damaged and cannot be read. Nothing has changed.`,
    'Get the file again. It may have been cut off on the way.',
  ],
  'other-kind-of-file': ({ fileName, kind }) => [
    `‘${fileName}’ is ${otherZips[kind]}, which cannot be imported as a meeting. Nothing has changed.`,
    'Choose an agenda or minutes saved from Referent as Word or ‘PDF for the archive’, or save the text as plain text.',
  ],
  'bundle-damaged': ({ fileName }) => [
    `‘${fileName}’ is damaged or too large and cannot be read. Nothing has changed.`,
    'Ask for the file again. It may have been cut off on the way.',
  ],
  'part-of-meeting': ({ fileName }) => [
    `‘${fileName}’ is a supplementary agenda, which has only some of the items of the meeting. Nothing has changed.`,
    'Import the agenda or the minutes of the meeting instead.',
  ],
  'empty-file': ({ fileName }) => [`‘${fileName}’ is empty. Nothing has changed.`, chooseMinutes],
  'not-text': ({ fileName }) => [
    `‘${fileName}’ is not text, so there is no ‘Punkt 1’ to read. Nothing has changed.`,
    chooseMinutes,
  ],
  'not-utf8': ({ fileName }) => [
    `‘${fileName}’ is not saved as UTF-8, so æ, ø and å cannot be read. Nothing has changed.`,
    'Save the file again as UTF-8, and then import it.',
  ],
  'not-minutes': ({ fileName, missing }) => [
    `‘${fileName}’ could not be read as minutes: the text has ${list(missing.map((part) => `no ${missed[part]}`))}. Nothing has changed.`,
    chooseMinutes,
  ],
  'meeting-file-json': [
    'The file looks like a meeting file, but is damaged and cannot be read. Nothing has changed.',
    'Get the file again. It may have been cut off on the way.',
  ],
  'meeting-file-format': [
    'The file is JSON, but not a meeting file: its format and version are not there. Nothing has changed.',
    'Choose a meeting file saved from Referent.',
  ],
  'meeting-file-newer': ({ version, readable }) => [
    `The meeting file is version ${version}, and this program can read version ${readable}. Nothing has changed.`,
    'Update the program, and import the file again.',
  ],
  'meeting-file-invalid': ({ place }) => [
    `The meeting file has an error at ‘${place}’: the field is missing, is unknown or has a wrong value. Nothing has changed.`,
    'Correct the field in the file, or get the file again.',
  ],
}
