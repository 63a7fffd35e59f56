import type { Attachment } from '../../domain/meeting/attachment.ts'
import { emptyItem, type Item } from '../../domain/meeting/item.ts'
import type { MeetingContent } from '../../domain/meeting/meeting.ts'
import { blackOut } from '../../domain/redactions/black-out.ts'
import type { Outline } from '../outline/outline.ts'
import { withPublicKeys, withPublicKind } from './public-keys.ts'

/** For whom a document is: everything (internal), or what may be published (public). */
export type Audience = Outline['audience']

/**
 * The meeting as one audience may see it. This is the one place where closed content is left out: for the public a
 * closed item keeps number, title (or its public title), case number, access, kind, the group it stands in and that it was
 * withdrawn; what was planned before the meeting, internal notes and internal attachments are gone everywhere, and so are the
 * fingerprints of the agendas that were sent, by which a guess at something closed could be tried. What is left is blacked
 * out where the meeting says so (overstregninger).
 * What is kept is named, not what goes: a field that is added to the domain later stays closed until it is named here.
 */
export function forAudience(content: MeetingContent, audience: Audience): MeetingContent {
  if (audience === 'internal') return content
  const { committee, meeting, participants, absences, items } = content
  const publicItems = items.map(publicItem)
  const kept = { committee, meeting, participants, absences, sent: [], steps: [], items: publicItems }
  const blacked = blackOut(kept, content.redactions)
  const named = blacked.items.map((item) => withPublicKind(withPublicKeys(item), content.redactions))
  return { ...blacked, items: named, redactions: [] }
}

/** What stands on a meeting's documents besides it (a committee's letterhead, a short name in the name of a file), as one audience may see it. */
export function wordsForAudience<Words>(
  words: Words,
  { redactions }: Pick<MeetingContent, 'redactions'>,
  audience: Audience,
): Words {
  return audience === 'internal' ? words : blackOut(words, redactions)
}

function publicItem(item: Item): Item {
  return item.access === 'closed' ? onlyHead(item) : withoutInternal(item)
}

function onlyHead(item: Item): Item {
  const { number, title, publicTitle, caseNumber, access, kind, group, withdrawn } = item
  const head = emptyItem({ number, title: publicTitle ?? title, caseNumber, access, kind })
  return { ...head, group, withdrawn }
}

function withoutInternal(item: Item): Item {
  return {
    ...item,
    plannedAccess: null,
    internalNote: null,
    attachments: item.attachments.filter(isPublic),
    entries: item.entries.map((entry) => ({ ...entry, attachments: entry.attachments.filter(isPublic) })),
  }
}

function isPublic(attachment: Attachment): boolean {
  return attachment.access === 'public'
}
