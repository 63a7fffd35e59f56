/** Why a file was not looked through. */
type NotRead = 'kind' | 'too-big' | 'protected' | 'damaged'

/** What the checks and the accessibility report find. `name` of a person or an attachment, `masked` a number partly hidden. */
export interface FindingSentences {
  'attachments-listed': { line: string; total: number; recommended: number | null }
  'attachments-partly-named': { total: number; named: number }
  'attachments-without-file': { missing: number; total: number }
  'attachment-file-missing': { name: string; what: 'missing' | 'damaged' }
  'file-being-read': { name: string }
  'file-not-checked': { name: string; why: NotRead }
  'file-partly-checked': { name: string; places: readonly string[]; more: number }
  'cpr-in-internal-file': { name: string; count: number }
  'cpr-in-file': { name: string; place: string | null; masked: string; more: number }
  'cpr-redacted': { masked: string }
  'redaction-misses': { text: string }
  'redacted-elsewhere': { text: string; committee: string; date: string }
  'cpr-number': { masked: string }
  'case-number': { caseNumber: string }
  'contents-differs': { title: string; number: number; is: string | null }
  'same-title': { number: number }
  'closed-history': { committee: string; date: string | null }
  'closed-title': { title: string }
  'closed-word-twice': null
  'closed-word-open-item': null
  'empty-mandatory-section': null
  'heading-level': { words: string; level: number }
  'image-without-alternative': null
  'late-reason-missing': null
  'leftover-text': { words: string }
  'leftover-in-head': { words: string }
  'link-text': { text: string }
  'missing-decision': null
  'missing-point-decision': { number: number }
  'quorum-lost': { present: number; members: number; needed: number }
  'repeated-heading': { heading: string }
  'table-without-header': null
  'unreadable-section': null
  'vote-contradicts-attendance': { because: { code: string; message: string; wayOut: string } }
  'stop-next-body': { body: string }
  'stop-in-council': null
  'stop-not-taking-part': { name: string }
  'stop-nothing-to-stop': null
  'dissent-not-present': { name: string }
  'dissent-not-in-minority': { name: string }
  'two-in-one-seat': { names: readonly string[]; numbers: readonly number[] }
  'disqualified-absent': { name: string }
  'withdrawn-decided': null
  'deferred-decided': null
  'heading-empty': null
  'heading-skipped': { heading: string }
  'heading-alone': { heading: string }
  'table-merged-cells': null
  'table-long-cell': { length: number }
  'signs-boxed': { signs: string }
  'table-too-wide': null
  'image-without-text': null
  'image-text': { alt: string }
  'link-address': { href: string }
}
