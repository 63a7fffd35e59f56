/** What else than a Word file begins like one. */
export type OtherZip = 'et regneark' | 'en præsentation' | 'en OpenDocument-tekst' | 'en zip-fil'

/** Refusals about attached files, documents, and files that are read in. `place` and `why` are words of the program in Danish. */
export interface FileRefusals {
  'file-empty': { name: string }
  'file-too-big': { name: string }
  'file-vanished': { name: string }
  'file-unknown': { name: string }
  'file-missing': { name: string }
  'file-damaged': { name: string }
  'attachment-not-found': null
  'attachment-version-not-found': null
  'chairs-copy-internal': null
  'excerpt-without-item': null
  'excerpt-closed': { number: number }
  'no-excerpts': null
  'no-open-excerpts': null
  'public-file-leaks': { place: string; text: string }
  'public-file-unreadable': { place: string; why: string }
  'item-without-sections': null
  'other-item': null
  'not-word': null
  'word-damaged': null
  'word-part-damaged': null
  'not-our-form': null
  'form-field-gone': { heading: string }
  'section-gone': { heading: string }
  'returned-section-gone': null
  'nothing-to-compare': { fileName: string }
  'no-meeting-inside': { fileName: string; kind: 'Word-fil' | 'PDF' }
  'source-damaged': { fileName: string; kind: 'Word-fil' | 'PDF' }
  'other-kind-of-file': { fileName: string; kind: OtherZip }
  'bundle-damaged': { fileName: string }
  'part-of-meeting': { fileName: string }
  'empty-file': { fileName: string }
  'not-text': { fileName: string }
  'not-utf8': { fileName: string }
  'not-minutes': { fileName: string; missing: readonly ('items' | 'date' | 'committee')[] }
  'meeting-file-json': null
  'meeting-file-format': null
  'meeting-file-newer': { version: number; readable: number }
  'meeting-file-invalid': { place: string }
}
