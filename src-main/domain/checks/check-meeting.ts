import { standardSettings } from '../committee/committee-settings.ts'
import type { Finding } from '../finding.ts'
import type { Item } from '../meeting/item.ts'
import type { MeetingContent, MeetingSnapshot } from '../meeting/meeting.ts'
import { meetingContent } from '../meetings/meeting-content.ts'
import { attachmentCount } from './attachment-count.ts'
import { attachmentWithoutFile } from './attachment-without-file.ts'
import { caseNumber } from './case-number.ts'
import { checkContents } from './check-contents.ts'
import { checkHead } from './check-head.ts'
import { closedTitle } from './closed-title.ts'
import { closedWordInTitle } from './closed-word-in-title.ts'
import { cprNumber } from './cpr-number.ts'
import { deferredDecided } from './deferred-decided.ts'
import { disqualifiedAbsent } from './disqualified-absent.ts'
import { headingLevels } from './heading-levels.ts'
import { imageWithoutText } from './image-without-text.ts'
import { leftoverText } from './leftover-text.ts'
import { linkText } from './link-text.ts'
import { missingDecision } from './missing-decision.ts'
import { quorumLost } from './quorum-lost.ts'
import { redactionMisses } from './redaction-misses.ts'
import { repeatedHeading } from './repeated-heading.ts'
import type { Rule } from './rule.ts'
import { tableWithoutHeader } from './table-without-header.ts'
import type { CheckRules, TreatmentRule } from './treatment-rule.ts'
import { twoInOneSeat } from './two-in-one-seat.ts'
import { unreadableSection } from './unreadable-section.ts'
import { votesAndRemarks } from './votes-and-remarks.ts'
import { withdrawnDecided } from './withdrawn-decided.ts'

/** Every rule, the gravest first; an item's findings come in this order. */
const rules: readonly Rule[] = [
  unreadableSection,
  cprNumber,
  leftoverText,
  missingDecision,
  withdrawnDecided,
  deferredDecided,
  closedWordInTitle,
  closedTitle,
  attachmentCount,
  repeatedHeading,
  headingLevels,
  imageWithoutText,
  tableWithoutHeader,
  linkText,
  caseNumber,
  attachmentWithoutFile,
]

/** The rules about what happened at the meeting: attendance, votes, dissents, the stop right. */
const treatmentRules: readonly TreatmentRule[] = [quorumLost, disqualifiedAbsent, votesAndRemarks]

/**
 * What to look at before a document of the meeting leaves the house: the meeting itself, then item by item. Without the
 * committee's own rules those of an udvalg are used.
 */
export function checkMeeting(
  content: MeetingContent | MeetingSnapshot,
  committee: CheckRules = standardSettings('committee'),
): Finding[] {
  const { items, participants, absences } = content
  const head = { ...content.meeting, redactions: content.redactions }
  const about = JSON.stringify([head, participants, absences, committee])
  const ofItem = (item: (typeof items)[number]) => [
    ...rules.flatMap((rule) => rule(item, head)),
    ...treatmentRules.flatMap((rule) => rule(item, { content, rules: committee })),
  ]
  return [
    ...checkHead(content),
    ...twoInOneSeat(content),
    ...redactionMisses('id' in content ? meetingContent(content) : content),
    ...items.flatMap((item) => remembered(item, about, ofItem)),
    ...checkContents(items),
  ]
}

const found = new WeakMap<Item, { readonly about: string; readonly findings: readonly Finding[] }>()

/** What was found in the very same item before, where nothing else its rules look at (`about`) has changed. */
function remembered<T extends Item>(
  item: T,
  about: string,
  look: (item: T) => readonly Finding[],
): readonly Finding[] {
  const before = found.get(item)
  if (before?.about === about) return before.findings
  const findings = look(item)
  found.set(item, { about, findings })
  return findings
}
