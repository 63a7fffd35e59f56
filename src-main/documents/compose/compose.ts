import { longDate } from '../../domain/dates/danish-date.ts'
import type { MeetingContent } from '../../domain/meeting/meeting.ts'
import type { Block, Outline } from '../outline/outline.ts'
import { agenda } from './agenda.ts'
import { type Audience, forAudience } from './audience.ts'
import type { Composing } from './composing.ts'
import { freeze } from './freeze.ts'
import { lateOnly } from './late-only.ts'
import { type MeetingRules, standardRules } from './meeting-rules.ts'
import { minutes } from './minutes.ts'
import { signaturePage } from './signature-page.ts'
import { supplementaryAgenda } from './supplementary-agenda.ts'
import { documentTitle } from './title-block.ts'

const kinds: Record<Outline['kind'], (content: MeetingContent, composing: Composing) => Block[]> = {
  agenda,
  'supplementary-agenda': supplementaryAgenda,
  minutes,
  'signature-page': signaturePage,
}

/** Says what stands on the paper: a meeting as a frozen outline for one kind of document and one audience. */
export function compose(
  content: MeetingContent,
  wanted: { readonly kind: Outline['kind']; readonly audience: Audience; readonly rules?: MeetingRules },
): Outline {
  const { kind, audience, rules = standardRules } = wanted
  const allowed = forAudience(kind === 'supplementary-agenda' ? lateOnly(content) : content, audience)
  const { committee, meeting } = allowed
  return freeze({
    kind,
    audience,
    title: documentTitle(allowed, kind),
    author: [committee.name, committee.authority].filter((part) => part !== null).join(', '),
    language: 'da',
    date: meeting.date,
    header: { left: committee.name, right: longDate(meeting.date) },
    blocks: kinds[kind](allowed, { audience, rules }),
  })
}
