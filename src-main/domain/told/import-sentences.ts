/** What is found in a file that is read in. */
export interface ImportSentences {
  'authority-differs': { source: string; here: string }
  'committee-derived': { committee: string }
  'date-from-address': null
  'date-from-text': { number: number }
  'item-numbers': { title: string; was: number; is: number }
  'contents-lacks-item': { title: string }
  'contents-says': { row: string; title: string }
  'contents-has-more': { row: string }
  'text-without-heading': { heading: string }
  'attachments-counted': { count: string; list: string }
  leftover: { text: string }
  'title-missing': null
  'closed-mark-doubled': null
  'not-a-participant': null
  'changed-in-word': null
  'deleted-in-word': { count: number }
}
