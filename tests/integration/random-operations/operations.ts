import fc from 'fast-check'
import { roomOf } from '../../../src-main/domain/attendance/item-attendance.ts'
import { votersAt } from '../../../src-main/domain/attendance/voters-at.ts'
import { type Decision, emptyDecision } from '../../../src-main/domain/meeting/decision.ts'
import { itemKinds } from '../../../src-main/domain/meeting/item.ts'
import type { MeetingSnapshot, StoredItem } from '../../../src-main/domain/meeting/meeting.ts'
import { attendances } from '../../../src-main/domain/meeting/participant.ts'
import { transfers } from '../../../src-main/domain/transfer/item-link.ts'
import { ballotValues, type Vote } from '../../../src-main/domain/votes/vote.ts'
import { attachment, rich } from '../../support/builders/index.ts'
import { itemAt, marked, meetingAt, people, type Scene } from './scene.ts'

/** A random operation: which, and three numbers that say on what. */
export interface RandomOperation {
  readonly act: Act
  readonly a: number
  readonly b: number
  readonly c: number
}

/** What an operation did to the texts: written at a place (with what stood there gone), or nothing. */
interface Wrote {
  readonly place: `${string}/${string}`
  readonly marks: readonly string[]
}

interface Target {
  readonly scene: Scene
  readonly meeting: MeetingSnapshot
  readonly item: StoredItem
  readonly b: number
  readonly c: number
}

interface Answer {
  readonly ok: boolean
  readonly refusal?: { readonly code: string }
}
type Run = (target: Target) => Promise<readonly [Answer, Wrote?]>

const pick = <T>(values: readonly T[], which: number): T => {
  const value = values[which % values.length]
  if (value === undefined) throw new Error('nothing to pick from')
  return value
}
const call = ({ scene }: Target) => scene.program.call
const sectionAt = ({ item, b }: Target) => item.sections[b % Math.max(1, item.sections.length)]?.key ?? 'none'
const personAt = ({ b }: Target) => ({ name: pick(people, b).name, party: pick(people, b).party })
const clock = (minute: number) => `17:${String(minute % 60).padStart(2, '0')}`

/** A vote where everybody who may vote has voted, or now and then one too few. */
function voteAt({ meeting, item, b, c }: Target): Vote {
  const voters = votersAt(roomOf(meeting, item)).slice(c % 7 === 0 ? 1 : 0)
  return {
    subject: b % 2 === 0 ? null : 'Ændringsforslag',
    ballots: voters.map(({ name, party }, index) => ({
      by: 'member',
      person: { name, party },
      value: pick(ballotValues, b + index),
    })),
  }
}

const text = (target: Target, field: string): readonly [string, Wrote] => {
  const mark = marked(target.scene)
  return [mark, { place: `${target.item.id}/${field}`, marks: [mark] }]
}

const acts = {
  add: async (at) => [
    await call(at).item.add({
      meetingId: at.meeting.id,
      kind: pick(itemKinds, at.b),
      title: `Sag ${at.c}`,
      beforeItemId: at.c % 2 === 0 ? null : at.item.id,
    }),
  ],
  update: async (at) => {
    const [mark, wrote] = text(at, 'title')
    const access = at.b % 3 === 0 ? 'closed' : 'open'
    return [
      await call(at).item.update({ itemId: at.item.id, title: mark, caseNumber: at.item.caseNumber, access }),
      wrote,
    ]
  },
  move: async (at) => [
    await call(at).item.move({ itemId: at.item.id, position: at.b % (at.meeting.items.length + 1) }),
  ],
  remove: async (at) => {
    const answer = await call(at).item.remove({ itemId: at.item.id })
    if (answer.ok) at.scene.removed.add(at.item.id)
    return [answer]
  },
  restore: async (at) => {
    const itemId = [...at.scene.removed][at.b % Math.max(1, at.scene.removed.size)] ?? 'none'
    const answer = await call(at).item.restore({ itemId })
    if (answer.ok) at.scene.removed.delete(itemId)
    return [answer]
  },
  saveSection: async (at) => {
    const key = sectionAt(at)
    const [mark, wrote] = text(at, `section ${key}`)
    return [await call(at).item.saveSection({ itemId: at.item.id, key, body: rich(mark) }), wrote]
  },
  addSection: async (at) => [
    await call(at).item.addSection({ itemId: at.item.id, heading: `Afsnit ${at.b % 5}`, position: at.c % 4 }),
  ],
  renameSection: async (at) => [
    await call(at).item.renameSection({ itemId: at.item.id, key: sectionAt(at), heading: `Afsnit ${at.c}` }),
  ],
  removeSection: async (at) => {
    const key = sectionAt(at)
    const place = `${at.item.id}/section ${key}` as const
    return [await call(at).item.removeSection({ itemId: at.item.id, key }), { place, marks: [] }]
  },
  saveEntries: async (at) => {
    const marks = Array.from({ length: at.b % 4 }, () => marked(at.scene))
    const entries = marks.map((mark, index) => ({
      number: index + 1,
      body: rich(mark),
      attachments: index % 2 === 0 ? [] : [attachment(`Bilag til ${mark}`)],
    }))
    const place = `${at.item.id}/entries` as const
    return [await call(at).item.saveEntries({ itemId: at.item.id, entries }), { place, marks }]
  },
  saveRecommendation: async (at) => {
    const marks = Array.from({ length: (at.b % 3) + 1 }, () => marked(at.scene))
    const points = marks.map((mark, index) => ({ number: index + 1, body: rich(mark) }))
    const recommendation = { lead: 'Centret indstiller, at', proposer: 'Centret', points }
    const place = `${at.item.id}/recommendation` as const
    return [await call(at).item.saveRecommendation({ itemId: at.item.id, recommendation }), { place, marks }]
  },
  saveDecision: async (at) => {
    const [mark, wrote] = text(at, 'decision')
    const decision: Decision = {
      ...emptyDecision,
      body: rich(mark),
      outcome: at.b % 2 === 0 ? 'approved' : null,
      points: (at.item.recommendation?.points ?? [])
        .slice(0, at.c % 3)
        .map(({ number }) => ({ recommendation: number, outcome: 'approved', body: rich('Godkendt.') })),
      votes: at.c % 2 === 0 ? [voteAt(at)] : (at.item.decision?.votes ?? []),
    }
    // Now and then by one who says what she saw, and leaves what she did not touch.
    const seen = at.b % 3 === 0 ? { was: at.item.decision } : {}
    return [await call(at).item.saveDecision({ itemId: at.item.id, decision, ...seen }), wrote]
  },
  saveHistory: async (at) => {
    const [mark, wrote] = text(at, 'history')
    const history = [{ date: '2026-01-06', committee: 'Økonomiudvalget', body: rich(mark) }]
    return [await call(at).item.saveHistory({ itemId: at.item.id, history }), wrote]
  },
  saveMarks: async (at) => {
    const [mark, wrote] = text(at, 'group')
    const marks = { group: mark, lateReason: null, withdrawn: at.b % 5 === 0, publicTitle: null }
    return [await call(at).item.saveMarks({ itemId: at.item.id, ...marks }), wrote]
  },
  saveGuests: async (at) => {
    const [mark, wrote] = text(at, 'guests')
    return [
      await call(at).item.saveGuests({ itemId: at.item.id, guests: [{ name: mark, title: null }] }),
      wrote,
    ]
  },
  saveDisqualifications: async (at) => [
    await call(at).item.saveDisqualifications({
      itemId: at.item.id,
      disqualifications: at.c % 3 === 0 ? [] : [{ person: personAt(at), upheld: at.c % 2 === 0, note: null }],
    }),
  ],
  saveAttachments: async (at) => {
    const marks = Array.from({ length: at.b % 4 }, () => marked(at.scene))
    const attachments = marks.map((mark) => attachment(mark, { recommended: at.c % 2 === 0 }))
    const place = `${at.item.id}/attachments` as const
    return [
      await call(at).attachment.saveAll({ itemId: at.item.id, entry: null, attachments }),
      { place, marks },
    ]
  },
  saveParticipants: async (at) => {
    const participants = people.map((one, index) =>
      index === at.b % people.length ? { ...one, attendance: pick([...attendances, null], at.c) } : one,
    )
    return [await call(at).meeting.saveParticipants({ meetingId: at.meeting.id, participants })]
  },
  allPresent: async (at) => [await call(at).attendance.allPresent({ meetingId: at.meeting.id })],
  setAttendance: async (at) => [
    await call(at).attendance.set({
      meetingId: at.meeting.id,
      person: personAt(at),
      attendance: pick([...attendances, null], at.c),
    }),
  ],
  leave: async (at) => [
    await call(at).attendance.leave({
      meetingId: at.meeting.id,
      person: personAt(at),
      beforeItem: at.item.number,
      at: at.c % 2 === 0 ? clock(at.c) : null,
    }),
  ],
  arrive: async (at) => [
    await call(at).attendance.arrive({
      meetingId: at.meeting.id,
      person: personAt(at),
      beforeItem: at.item.number,
      at: null,
    }),
  ],
  updateMeeting: async (at) => {
    const mark = marked(at.scene)
    const { date: stood, time, status } = at.meeting.meeting
    const date = at.b % 4 === 0 ? `${stood.slice(0, 8)}${String(1 + (at.c % 28)).padStart(2, '0')}` : stood
    return [
      await call(at).meeting.update({ meetingId: at.meeting.id, date, time, place: mark, status }),
      { place: `${at.meeting.id}/place`, marks: [mark] },
    ]
  },
  saveClock: async (at) => {
    const { startedAt, endedAt, endTime, breaks } = at.meeting.meeting
    const seen = at.b % 3 === 0 ? { was: { startedAt, endedAt, endTime, breaks } } : {}
    return [
      await call(at).meeting.saveClock({
        meetingId: at.meeting.id,
        startedAt: '16:31',
        endedAt: at.b % 2 === 0 ? '19:05' : null,
        endTime: null,
        breaks: at.c % 3 === 0 ? [{ from: '17:30', to: '17:40' }] : [],
        ...seen,
      }),
    ]
  },
  savePreviousTreatments: async (at) => {
    const [mark, wrote] = text(at, 'previous')
    const previousTreatments = [{ text: mark, committee: null, date: null, itemNumber: null }]
    return [await call(at).item.savePreviousTreatments({ itemId: at.item.id, previousTreatments }), wrote]
  },
  addFile: async (at) => {
    const mark = marked(at.scene)
    const file = new File([`indhold ${at.c % 3}`], `fil-${at.c}.txt`)
    const place = `${at.item.id}/attachments` as const
    const marks = [...(at.scene.texts.get(place) ?? []), mark]
    return [
      await call(at).attachment.add({ itemId: at.item.id, entry: null, title: mark, file }),
      { place, marks },
    ]
  },
  replaceFile: async (at) => [
    await call(at).attachment.replace({
      itemId: at.item.id,
      entry: null,
      position: 0,
      file: new File([`nyt indhold ${at.c % 3}`], `nyt-${at.b}.txt`),
    }),
  ],
  createMeeting: async (at) => {
    const date = `2026-05-${String(1 + (at.b % 5)).padStart(2, '0')}`
    const answer = await call(at).meeting.create({
      committeeId: at.scene.committeeId,
      date,
      time: null,
      place: null,
    })
    if (answer.ok) at.scene.meetingIds.push(answer.value.id)
    return [answer]
  },
  cancel: async (at) => {
    if (at.c % 5 !== 0) return [{ ok: false }]
    const mark = marked(at.scene)
    const nextDate = at.b % 2 === 0 ? '2026-06-02' : null
    return [
      await call(at).meeting.cancel({ meetingId: at.meeting.id, reason: mark, nextDate }),
      { place: `${at.meeting.id}/cancellation`, marks: [mark] },
    ]
  },
  transfer: async (at) => {
    const to = at.c % 3 === 0 ? { next: true as const } : { meetingId: pick(at.scene.meetingIds, at.c) }
    return [await call(at).transfer.item({ itemId: at.item.id, transfer: pick(transfers, at.b), to })]
  },
  advance: async (at) => {
    if (at.c % 4 !== 0) return [{ ok: false }]
    const to = pick(['sent', 'held', 'draft', 'minutes-draft'] as const, at.b)
    return [await call(at).stage.advance({ meetingId: at.meeting.id, to, reason: 'Rettelse' })]
  },
} satisfies Record<string, Run>

type Act = keyof typeof acts

const actNames = Object.keys(acts) as Act[]

/** Any operation on anything. */
export const anyOperation: fc.Arbitrary<RandomOperation> = fc.record({
  act: fc.constantFrom(...actNames),
  a: fc.nat(99),
  b: fc.nat(99),
  c: fc.nat(99),
})

/** Runs an operation; answers whether it was done, and writes what it wrote into the scene's book of texts. */
export async function perform(scene: Scene, { act, a, b, c }: RandomOperation): Promise<boolean> {
  const meeting = await meetingAt(scene, a % 4 === 0 ? 1 + Math.floor(a / 8) : 0)
  const item = itemAt(meeting, Math.floor(a / 4))
  if (item === undefined) return false
  const [answer, wrote] = await acts[act]({ scene, meeting, item, b, c })
  if (answer.ok && wrote !== undefined) scene.texts.set(wrote.place, wrote.marks)
  return answer.ok
}
