import type { Finding } from '../finding.ts'
import type { MeetingContent, MeetingSnapshot } from '../meeting/meeting.ts'
import { attachmentWithoutFile } from './attachment-without-file.ts'
import { caseNumber } from './case-number.ts'
import { checkHead } from './check-head.ts'
import { closedTitle } from './closed-title.ts'
import { closedWordInTitle } from './closed-word-in-title.ts'
import { cprNumber } from './cpr-number.ts'
import { imageWithoutText } from './image-without-text.ts'
import { leftoverText } from './leftover-text.ts'
import { linkText } from './link-text.ts'
import { missingDecision } from './missing-decision.ts'
import type { Rule } from './rule.ts'
import { tableWithoutHeader } from './table-without-header.ts'
import { unreadableSection } from './unreadable-section.ts'

/** Every rule, the gravest first; an item's findings come in this order. */
const rules: readonly Rule[] = [
  unreadableSection,
  cprNumber,
  leftoverText,
  missingDecision,
  closedWordInTitle,
  closedTitle,
  imageWithoutText,
  tableWithoutHeader,
  linkText,
  caseNumber,
  attachmentWithoutFile,
]

/** What to look at before a document of the meeting leaves the house: the meeting itself, then item by item. */
export function checkMeeting(content: MeetingContent | MeetingSnapshot): Finding[] {
  const { meeting, items } = content
  return [...checkHead(content), ...items.flatMap((item) => rules.flatMap((rule) => rule(item, meeting)))]
}
