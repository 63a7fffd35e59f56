import fc from 'fast-check'
import type { Attachment } from '../../../../src-main/domain/meeting/attachment.ts'
import type { Item } from '../../../../src-main/domain/meeting/item.ts'
import type { MeetingContent } from '../../../../src-main/domain/meeting/meeting.ts'
import { sectionHeadings } from '../../../../src-main/domain/meeting/section-keys.ts'
import { doc, heading, link, paragraph } from '../../../../src-main/domain/rich-text/build.ts'
import type { RichText } from '../../../../src-main/domain/rich-text/rich-text.ts'
import {
  attachment,
  decision,
  entry,
  historyEntry,
  item,
  meeting,
  member,
  ownSection,
  pointDecision,
  previousTreatment,
} from '../../../support/builders/index.ts'

/** A meeting in which every text is a mark of its own, and the marks that must stay inside or must be printed. */
export interface MarkedMeeting {
  readonly content: MeetingContent
  readonly secret: readonly string[]
  readonly open: readonly string[]
  /** Marks that internal minutes do not print: reasons in the log, titles meant for the public, and internal notes. */
  readonly notInside: readonly string[]
  /** Marks of the internal notes. */
  readonly notes: readonly string[]
}

const shape = fc.record({
  closed: fc.boolean(),
  kind: fc.constantFrom<Item['kind']>('case', 'announcements', 'briefing', 'signature-page'),
  sectionKeys: fc.uniqueArray(fc.constantFrom(...Object.keys(sectionHeadings), 'own', 'own-2')),
  attachments: fc.array(fc.boolean(), { maxLength: 4 }),
  entries: fc.array(fc.array(fc.boolean(), { maxLength: 2 }), { maxLength: 3 }),
  points: fc.integer({ min: 0, max: 3 }),
  planned: fc.constantFrom('open', 'closed', null),
  upheld: fc.boolean(),
})

/** Meetings of up to five items, open and closed, with public and internal attachments, in which every field is filled. */
export const markedMeetings: fc.Arbitrary<MarkedMeeting> = fc.array(shape, { maxLength: 5 }).map((shapes) => {
  const marks = createMarks()
  const items = shapes.map((one) => markedItem(one, marks))
  const before = marks.secret.length
  const noted = items.map((one) => ({ ...one, internalNote: markedText(() => marks.mark(true)) }))
  const notes = marks.secret.slice(before)
  const { mark } = marks
  const content = meeting({
    meeting: { place: mark(false), cancellation: mark(false) },
    participants: [member(voter.name, { attendance: 'present', title: mark(false) })],
    steps: [{ from: 'sent', to: 'draft', at: '2026-02-24T10:00:00+01:00', reason: mark(true) }],
    items: noted,
  })
  const notInside = [
    ...content.steps.map(({ reason }) => reason),
    ...items.map(({ publicTitle }) => publicTitle),
    ...notes,
  ].filter((word) => word !== null)
  return { content, secret: marks.secret, open: marks.open, notInside, notes }
})

/** Who is there and votes; the protocol shows how each member voted. */
const voter = { name: 'Asta Holm', party: null }

type Mark = (isSecret: boolean) => string

function createMarks() {
  const secret: string[] = []
  const open: string[] = []
  const mark: Mark = (isSecret) => {
    const all = isSecret ? secret : open
    const word = `${isSecret ? 'HEMMELIG' : 'AABEN'}${all.length}Q`
    all.push(word)
    return word
  }
  return { secret, open, mark }
}

function markedItem(
  one: typeof shape extends fc.Arbitrary<infer Shape> ? Shape : never,
  { mark }: { readonly mark: Mark },
): Item {
  const { closed } = one
  const word = () => mark(closed)
  const files = (internal: readonly boolean[]) =>
    internal.map((inner) => markedFile(closed || inner, inner, mark))
  const points = Array.from({ length: one.points }, (_, at) => at + 1)
  return item(mark(closed), {
    caseNumber: mark(false),
    access: closed ? 'closed' : 'open',
    kind: one.kind,
    previousTreatments: [previousTreatment(word())],
    sections: one.sectionKeys.map((key) => ownSection(key, word(), markedText(word))),
    entries: one.entries.map((attachments) => entry(markedText(word), files(attachments))),
    decidingBody: word(),
    recommendation: {
      lead: word(),
      proposer: null,
      points: points.map((number) => ({ number, body: markedText(word) })),
    },
    decision: decision(markedText(word), {
      points: points.map((number) => pointDecision(number, markedText(word))),
      votes: [{ subject: word(), ballots: [{ by: 'member', person: voter, value: 'for' }] }],
      dissents: [{ person: { name: word(), party: null }, text: word() }],
      stop: { person: { name: word(), party: null } },
    }),
    plannedAccess: one.planned,
    publicTitle: closed ? mark(false) : null,
    group: mark(false),
    lateReason: word(),
    guests: [{ name: word(), title: word() }],
    disqualifications: [{ person: { name: word(), party: null }, upheld: one.upheld, note: word() }],
    links: (['from', 'to'] as const).map((direction) => ({
      transfer: 'deferred',
      direction,
      committee: word(),
      date: '2026-02-03',
      itemNumber: 4,
    })),
    history: [historyEntry(markedText(word), { committee: word() })],
    attachments: files(one.attachments),
    attachmentNote: word(),
  })
}

function markedFile(isSecret: boolean, internal: boolean, mark: Mark): Attachment {
  return attachment(mark(isSecret), { access: internal ? 'internal' : 'public', note: mark(isSecret) })
}

function markedText(word: () => string): RichText {
  return doc(
    heading(5, word()),
    paragraph(word(), link(word(), `https://nordvig.example/${word()}`)),
    { type: 'image', attrs: { src: 'data:image/png;base64,iVBORw0KGgo=', alt: word() } },
    { type: 'blockquote', content: [paragraph(word())] },
  )
}
