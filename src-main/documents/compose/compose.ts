import { longDate } from '../../domain/dates/danish-date.ts'
import type { MeetingContent } from '../../domain/meeting/meeting.ts'
import type { Block, Outline } from '../outline/outline.ts'
import { agenda } from './agenda.ts'
import { forAudience, wordsForAudience } from './audience.ts'
import { chairsCopy } from './chairs-copy.ts'
import type { Composing } from './composing.ts'
import { decisionList } from './decision-list.ts'
import { draftMark } from './draft-mark.ts'
import { excerpt } from './excerpt.ts'
import { freeze } from './freeze.ts'
import { standardRules } from './meeting-rules.ts'
import { minutes } from './minutes.ts'
import { paperLook } from './paper-look.ts'
import { paperProblem } from './paper-problem.ts'
import { partOf } from './part-of.ts'
import { signaturePage } from './signature-page.ts'
import { supplementaryAgenda } from './supplementary-agenda.ts'
import { documentTitle, runningHead } from './title-block.ts'
import type { WantedPaper } from './wanted-paper.ts'

const kinds: Record<Outline['kind'], (content: MeetingContent, composing: Composing) => Block[]> = {
  agenda,
  'supplementary-agenda': supplementaryAgenda,
  'chairs-copy': chairsCopy,
  minutes,
  'decision-list': decisionList,
  excerpt,
  'signature-page': signaturePage,
}

/** Says what stands on the paper: a meeting as a frozen outline for one kind of document and one audience. */
export function compose(content: MeetingContent, wanted: WantedPaper): Outline {
  const { kind, audience, rules = standardRules, fingerprint = null, traced } = wanted
  const problem = paperProblem(content, wanted)
  if (problem !== null) throw new Error(`refused before anything is composed: ${problem.code}`)
  const allowed = forAudience(partOf(content, wanted), audience)
  const { committee, meeting } = allowed
  const { letterhead, footer, logo } = rules.layout
  const layout = { ...rules.layout, ...wordsForAudience({ letterhead, footer, logo }, content, audience) }
  return freeze({
    kind,
    audience,
    title: documentTitle(allowed, kind),
    author: [committee.name, committee.authority].filter((part) => part !== null).join(', '),
    language: 'da',
    date: meeting.date,
    header: { left: runningHead(allowed, kind), right: longDate(meeting.date) },
    look: paperLook(
      kind === 'decision-list' ? { ...layout, compact: true } : layout,
      layout.draftMark ? draftMark(kind, meeting.status) : null,
    ),
    blocks: kinds[kind](allowed, {
      audience,
      rules,
      traced,
      // A fingerprint of what is closed would let a guess at it be confirmed.
      fingerprint: audience === 'public' ? null : fingerprint,
    }),
  })
}
