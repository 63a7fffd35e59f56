import fc from 'fast-check'
import { expect, test, vi } from 'vitest'
import type { Destination } from '../../../src-main/contract/transfer.ts'
import type { MeetingSnapshot, MeetingStatus, StoredItem } from '../../../src-main/domain/meeting/meeting.ts'
import { meetingContent } from '../../../src-main/domain/meetings/meeting-content.ts'
import { type Transfer, transfers } from '../../../src-main/domain/transfer/item-link.ts'
import { attachment, decision, entry, member, recommendation, rich } from '../../support/builders/index.ts'
import { rawText } from '../../support/marks/raw-text.ts'
import { value } from '../application/support.ts'
import { type MemoryProgram, memoryProgram } from '../random-operations/memory-program.ts'
import { allMeetings, newScene, type Scene } from '../random-operations/scene.ts'
import { printPublic, publicKinds } from './printing.ts'

// Decision 0023 as a proof by trial: what is blacked out before an item goes on is in no public document of any meeting it,
// its decision or an earlier text of it comes to, whatever is done with it. `npm run prove` sets the number of histories.

const runs = Math.ceil(Number(process.env['REFERENT_PROVE'] ?? 1200) / 24)
vi.setConfig({ testTimeout: 60_000 + runs * 2000 })

/** What is done, with numbers that say to what. */
interface Step {
  readonly act: keyof typeof acts
  readonly a: number
  readonly b: number
  readonly c: number
}

interface Work {
  readonly scene: Scene
  /** A second program, a colleague's. */
  readonly other: MemoryProgram
  readonly words: string[]
  /** The item that came of the one which went on last. */
  arrived: string | null
}

interface At {
  readonly work: Work
  readonly call: MemoryProgram['call']
  readonly meeting: MeetingSnapshot
  readonly item: StoredItem
  readonly b: number
  readonly c: number
}

const pick = <T>(values: readonly T[], which: number): T => {
  const found = values[which % values.length]
  if (found === undefined) throw new Error('nothing to pick from')
  return found
}

/** A new name, which the meeting blacks out before it stands anywhere. */
async function hiddenName({ work, call, meeting }: At): Promise<string> {
  const letters = [...String(work.words.length).padStart(4, '0')].map((digit) => 'abcdefghij'[Number(digit)])
  const name = `Kzasta ${letters.join('')}zk`
  work.words.push(name)
  value(await call.meeting.redact({ meetingId: meeting.id, redactions: [name] }))
  return name
}

const caseNumber = '00.22.04-P35-1-26'

/** Ways to write something that is to be hidden. Refused where the stage of the meeting does not allow it. */
const acts = {
  title: async (at: At) => {
    const head = { caseNumber: at.c % 2 === 0 ? caseNumber : null, access: 'open' } as const
    return at.call.item.update({ itemId: at.item.id, title: `Klage fra ${await hiddenName(at)}`, ...head })
  },
  plainTitle: (at: At) =>
    at.call.item.update({ itemId: at.item.id, title: 'Klagen', caseNumber, access: 'open' }),
  section: async (at: At) =>
    at.call.item.saveSection({
      itemId: at.item.id,
      key: 'summary',
      body: rich(`${await hiddenName(at)} klager`),
    }),
  plainSection: (at: At) =>
    at.call.item.saveSection({ itemId: at.item.id, key: 'summary', body: rich('En borger klager') }),
  ownSection: async (at: At) => {
    const heading = `Brev fra ${await hiddenName(at)}`
    const added = await at.call.item.addSection({ itemId: at.item.id, heading, position: 1 })
    if (!added.ok) return added
    const item = added.value.items.find(({ id }) => id === at.item.id)
    const key = item?.sections.find((one) => one.heading === heading)?.key ?? 'none'
    return at.call.item.saveSection({ itemId: at.item.id, key, body: rich('Brevet lyder') })
  },
  removeSection: (at: At) => {
    const own = at.item.sections.find(({ heading }) => heading.startsWith('Brev'))
    return at.call.item.removeSection({ itemId: at.item.id, key: own?.key ?? 'none' })
  },
  decision: async (at: At) =>
    at.call.item.saveDecision({
      itemId: at.item.id,
      decision: decision(`${await hiddenName(at)} får svar`, {
        outcome: 'approved',
        dissents: [{ person: { name: 'Mona Vang', party: 'X' }, text: `Som ${await hiddenName(at)}` }],
      }),
    }),
  recommendation: async (at: At) =>
    at.call.item.saveRecommendation({
      itemId: at.item.id,
      recommendation: recommendation(`at ${await hiddenName(at)} får svar`),
    }),
  guests: async (at: At) =>
    at.call.item.saveGuests({ itemId: at.item.id, guests: [{ name: await hiddenName(at), title: null }] }),
  marks: async (at: At) =>
    at.call.item.saveMarks({
      ...{ itemId: at.item.id, group: await hiddenName(at), publicTitle: null, withdrawn: false },
      lateReason: await hiddenName(at),
    }),
  entries: async (at: At) =>
    at.call.item.saveEntries({
      itemId: at.item.id,
      entries: [
        { ...entry(`${await hiddenName(at)} skriver`), attachments: [attachment(await hiddenName(at))] },
      ],
    }),
  attachments: async (at: At) =>
    at.call.attachment.add({
      ...{ itemId: at.item.id, entry: null, title: 'Brevet' },
      file: new File(['Et brev'], `brev_${(await hiddenName(at)).replace(' ', '_')}.txt`),
    }),
  place: async (at: At) => {
    const { date, time, status } = at.meeting.meeting
    return at.call.meeting.update({
      meetingId: at.meeting.id,
      date,
      time,
      status,
      place: `Hos ${await hiddenName(at)}`,
    })
  },
  participants: async (at: At) =>
    at.call.meeting.saveParticipants({
      meetingId: at.meeting.id,
      participants: [
        ...at.meeting.participants,
        member(await hiddenName(at), { title: await hiddenName(at) }),
      ],
    }),
  transfer: async (at: At) => {
    const all = await allMeetings(at.work.scene)
    const others = all.map(({ id }) => id).filter((id) => id !== at.meeting.id)
    const to = pick(
      [{ next: true as const }, { date: '2026-06-02' }, ...others.map((id) => ({ meetingId: id }))],
      at.c,
    )
    return sent(at, pick(transfers, at.b), to)
  },
  handOn: async (at: At) => {
    await at.call.item.saveDecidingBody({ itemId: at.item.id, decidingBody: 'Kommunalbestyrelsen' })
    return sent(at, 'handed-on', { next: true })
  },
  create: async (at: At) => {
    const committees = await at.call.committee.list()
    const plan = {
      committeeId: pick(committees, at.b).id,
      date: `2026-06-0${(at.c % 3) + 1}`,
      time: null,
      place: null,
    }
    return at.call.meeting.create(plan)
  },
  cancel: async (at: At) =>
    at.call.meeting.cancel({
      ...{ meetingId: at.meeting.id, nextDate: at.b % 2 === 0 ? '2026-06-05' : null },
      reason: `Sygdom hos ${await hiddenName(at)}`,
    }),
  history: async (at: At) => {
    const offered = value(await at.call.suggestions.history({ itemId: at.item.id }))
    const history = [...at.item.history, ...offered.filter((_, index) => (at.c >> index) % 2 === 0)]
    return at.call.item.saveHistory({ itemId: at.item.id, history })
  },
  restore: async (at: At) => {
    const versions = value(await at.call.versions.ofItem({ itemId: at.item.id })).flatMap(
      (part) => part.versions,
    )
    const version = versions[at.b % Math.max(1, versions.length)]
    return at.call.versions.restore({ itemId: at.item.id, versionId: version?.id ?? -1 })
  },
  undo: (at: At) => at.call.undo.undo(at.b % 2 === 0 ? undefined : { within: at.meeting.id }),
  redo: async (at: At) => {
    const where = at.b % 2 === 0 ? undefined : { within: at.meeting.id }
    const undone = await at.call.undo.undo(where)
    return undone.ok ? at.call.undo.redo(where) : undone
  },
  colleague: async (at: At) => {
    const sent = value(await at.call.documents.forColleague({ meetingId: at.meeting.id }))
    const away = await at.work.other.call.documents.import({ ...named(sent), replace: true })
    if (!away.ok) return away
    const back = value(await at.work.other.call.documents.forColleague({ meetingId: away.value.meetingId }))
    return at.call.documents.import({ ...named(back), replace: true })
  },
  advance: (at: At) => {
    const { status } = at.meeting.meeting
    const to = following[status] ?? 'approved'
    return at.call.stage.advance({ meetingId: at.meeting.id, to, reason: null })
  },
}

const following: Partial<Record<MeetingStatus, 'sent' | 'held' | 'minutes-draft'>> = {
  draft: 'sent',
  sent: 'held',
  held: 'minutes-draft',
}

async function sent(at: At, transfer: Transfer, to: Destination) {
  const done = await at.call.transfer.item({ itemId: at.item.id, transfer, to })
  if (done.ok) at.work.arrived = done.value.target?.itemId ?? at.work.arrived
  return done
}

function named({ fileName, file }: { readonly fileName: string; readonly file: File }) {
  return { fileName, content: file }
}

const often = ['section', 'plainSection', 'transfer', 'restore'] as const
const steps: fc.Arbitrary<Step[]> = fc.array(
  fc.record({
    act: fc.constantFrom(...(Object.keys(acts) as Step['act'][]), ...often),
    ...{ a: fc.nat(99), b: fc.nat(99), c: fc.nat(99) },
  }),
  { minLength: 3, maxLength: 16, size: 'max' },
)

const step = (act: Step['act'], a: number, b: number, c: number): Step => ({ act, a, b, c })
const moved = transfers.indexOf('moved')
const copied = transfers.indexOf('copied')

/** Histories that chance seldom gives: an earlier text that is put back where the item came to, and a decision taken into a history. */
const given: [Step[]][] = [
  [
    [
      ...[step('section', 1, 0, 0), step('plainSection', 1, 0, 0), step('transfer', 1, moved, 2)],
      step('restore', 0, 0, 0),
    ],
  ],
  [
    [
      ...[step('plainTitle', 1, 0, 0), step('decision', 1, 0, 0), step('transfer', 1, copied, 2)],
      step('history', 0, 0, 0),
    ],
  ],
]

/** Every other step is done to the item that went on last, where it came to. */
async function perform(work: Work, { act, a, b, c }: Step): Promise<boolean> {
  const meetings = await allMeetings(work.scene)
  const arrived = meetings.find(({ items }) => items.some(({ id }) => id === work.arrived))
  const meeting = a % 2 === 0 && arrived !== undefined ? arrived : pick(meetings, a)
  const item = meeting.items.find(({ id }) => id === work.arrived) ?? meeting.items[1 + (a % 2)]
  if (item === undefined) return false
  work.scene.program.clock.pass(600_000)
  return (await acts[act]({ work, call: work.scene.program.call, meeting, item, b, c })).ok
}

/** The names that stand in a meeting, and that must be hidden in each of its public documents. */
async function hidesAll({ words, scene }: Work, which: number): Promise<number> {
  let hidden = 0
  for (const meeting of await allMeetings(scene)) {
    const content = meetingContent(meeting)
    for (const paper of [
      { kind: 'minutes', format: 'json' } as const,
      { kind: pick(publicKinds, which), format: 'html' } as const,
    ]) {
      const bytes = await printPublic(content, paper)
      const text = bytes === null ? '' : await rawText(bytes)
      const seen = words.filter((word) => text.includes(word.toLowerCase().replace(' ', '')))
      expect(seen, `${paper.kind} ${meeting.committee.name} ${meeting.meeting.date}`).toEqual([])
    }
    hidden += content.redactions.length
  }
  return hidden
}

test(`feature 45: what is blacked out stays so wherever an item goes (${runs} histories)`, async () => {
  const done = new Map<Step['act'], number>()
  let hidden = 0
  const staysHidden = async (all: readonly Step[]) => {
    const program = memoryProgram()
    const other = memoryProgram()
    try {
      const work: Work = { scene: await newScene(program), other, words: [], arrived: null }
      for (const step of all) if (await perform(work, step)) done.set(step.act, (done.get(step.act) ?? 0) + 1)
      hidden += await hidesAll(work, all.length)
    } finally {
      program.close()
      other.close()
    }
  }
  await fc.assert(fc.asyncProperty(steps, staysHidden), {
    seed: 23,
    numRuns: runs,
    examples: given,
  })
  expect(Object.keys(acts).filter((act) => !done.has(act as Step['act']))).toEqual([])
  expect(hidden).toBeGreaterThan(runs)
})
