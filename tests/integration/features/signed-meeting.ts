import { expect } from 'vitest'
import { standardLayout } from '../../../src-main/domain/committee/layout.ts'
import { decision, member } from '../../support/builders/index.ts'
import { value } from '../application/support.ts'
import { asta, bo, carla, everybodyThere } from './held-meeting.ts'

type Held = Pick<Awaited<ReturnType<typeof everybodyThere>>, 'call' | 'committeeId' | 'meetingId'>
type Call = Held['call']
type Stage = Parameters<Call['stage']['advance']>[0]['to']

/**
 * A meeting of six members whose minutes are approved or locked: one item waits for a later meeting, under another half of the members
 * are out, and there the committee's rules and kind of body give sentences of the minutes.
 */
export async function signedMeeting(until: 'minutes-draft' | 'approved' | 'locked' = 'locked') {
  const held = await everybodyThere()
  const { call, meetingId, punkt, get } = held
  const finn = member('Finn Ravn', { attendance: 'present' })
  const participants = [...(await get()).participants, finn]
  value(await call.meeting.saveParticipants({ meetingId, participants }))
  for (const person of [asta, bo]) {
    value(await call.attendance.leave({ meetingId, person, beforeItem: 2, at: null }))
    value(await call.attendance.arrive({ meetingId, person, beforeItem: 3, at: null }))
  }
  const disqualified = { person: carla, upheld: true, note: 'Ejer nabogrunden' }
  value(await call.item.saveDisqualifications({ itemId: punkt(2), disqualifications: [disqualified] }))
  for (const number of [1, 2, 4])
    value(await call.item.saveDecision({ itemId: punkt(number), decision: decision('Godkendt.') }))
  value(await call.transfer.item({ itemId: punkt(3), transfer: 'deferred', to: { next: true } }))
  const advance = async (to: Stage, reason: string | null = null) =>
    value(await call.stage.advance({ meetingId, to, reason }))
  const stages = ['sent', 'held', 'minutes-draft', 'approved', 'locked'] as const
  for (const to of stages.slice(0, stages.indexOf(until) + 1)) await advance(to)
  return { ...held, advance }
}

/** Every document of the minutes, byte for byte, by its name. */
export async function printed({ call, meetingId }: Pick<Held, 'call' | 'meetingId'>) {
  const { items } = value(await call.meeting.get({ meetingId }))
  const documents = new Map<string, string>()
  const print = async (asked: Omit<Parameters<Call['documents']['export']>[0], 'meetingId' | 'itemId'>) => {
    const itemId = items[1]?.id ?? null
    const { file } = value(await call.documents.export({ meetingId, itemId, ...asked }))
    const bytes = Buffer.from(await file.arrayBuffer())
    documents.set(
      `${asked.kind} ${asked.audience} ${asked.format}`,
      bytes.toString(asked.format === 'docx' ? 'base64' : 'utf8'),
    )
  }
  for (const kind of ['minutes', 'signature-page', 'decision-list', 'excerpt'] as const)
    for (const audience of ['internal', 'public'] as const) await print({ kind, audience, format: 'html' })
  for (const format of ['docx', 'json'] as const)
    await print({ kind: 'minutes', audience: 'internal', format })
  const excerpts = value(
    await call.documents.excerpts({ meetingId, audience: 'internal', format: 'html' }),
  ).file
  documents.set('excerpts', Buffer.from(await excerpts.arrayBuffer()).toString('base64'))
  return documents
}

/** The words of a printed page. */
export const words = (html = '') =>
  html
    .slice(html.indexOf('<main'))
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ')
export const minutesOf = async (held: Pick<Held, 'call' | 'meetingId'>) =>
  words((await printed(held)).get('minutes internal html'))
export const fingerprintIn = (text: string) =>
  /Referatets fingeraftryk: ((?:[0-9a-f]{8} ?){8})/.exec(text)?.[1]

/** All that can be done elsewhere while a meeting's minutes are signed, each by its name. */
export function elsewhere({ call, committeeId, meetingId }: Held) {
  const settings = async () => value(await call.committee.get({ committeeId })).settings
  const plan = { date: '2026-04-14', time: '16:30', place: null, status: 'draft' as const }
  let next = ''
  return {
    'the next meeting is made': async () => {
      next = value(await call.meeting.create({ committeeId, ...plan, date: '2026-04-07' })).id
      // What waited has come to it.
      const { items } = value(await call.meeting.get({ meetingId }))
      expect(items[2]?.links[0]).toMatchObject({ date: '2026-04-07' })
    },
    'its date changes': async () =>
      value(await call.meeting.update({ meetingId: next, ...plan, reason: null })),
    'its agenda is sent': async () => value(await call.stage.send({ meetingId: next })),
    'the quorum': async () =>
      value(
        await call.committee.saveSettings({
          committeeId,
          settings: { ...(await settings()), quorum: 'at-least-half' },
        }),
      ),
    'the kind of body': async () =>
      value(
        await call.committee.saveSettings({
          committeeId,
          settings: { ...(await settings()), body: 'council' },
        }),
      ),
    'the letterhead': async () => {
      const layout = {
        ...standardLayout,
        letterhead: ['Sydby Kommune'],
        footer: { text: 'Sydby', pages: true },
      }
      value(await call.committee.saveSettings({ committeeId, settings: { ...(await settings()), layout } }))
    },
    'the name and the municipality': async () =>
      value(await call.committee.rename({ committeeId, name: 'Idrætsudvalget', authority: 'Sydby Kommune' })),
    'a name in the committee': async () => {
      for (const name of ['Asta Holm', 'Asta Holm Lind']) {
        const asMember = { name, party: 'A', title: null, role: 'member', office: null } as const
        const memberships = [{ ...asMember, substituteFor: null, from: '2026-01-01', to: null }]
        value(await call.committee.saveMemberships({ committeeId, memberships }))
      }
    },
  }
}
