import { expect, test, vi } from 'vitest'
import type { exportKinds } from '../../../src-main/contract/documents.ts'
import { decision, rich } from '../../support/builders/index.ts'
import { value } from '../application/support.ts'
import { bo, everybodyThere } from './held-meeting.ts'

vi.setConfig({ testTimeout: 60_000 })

type Held = Awaited<ReturnType<typeof everybodyThere>>

/** A meeting whose four cases are all decided. */
async function decidedMeeting(): Promise<Held> {
  const held = await everybodyThere()
  for (const number of [1, 2, 3, 4])
    value(await held.call.item.saveDecision({ itemId: held.punkt(number), decision: decision('Godkendt.') }))
  return held
}

async function text(
  { call, meetingId, punkt }: Held,
  kind: (typeof exportKinds)[number],
  audience: 'internal' | 'public' = 'internal',
): Promise<string> {
  const wanted = { meetingId, kind, format: 'html', audience, itemId: punkt(1) } as const
  const html = await value(await call.documents.export(wanted)).file.text()
  return html
    .slice(html.indexOf('<main'))
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ')
}

/** The fingerprint that a document bears, as it is printed: eight groups of eight. */
async function fingerprint(held: Held, kind: (typeof exportKinds)[number]): Promise<string> {
  const found = /Referatets fingeraftryk: ((?:[0-9a-f]{8} ){7}[0-9a-f]{8})/.exec(await text(held, kind))
  return found?.[1] ?? 'none'
}

test('feature 42: minutes, excerpts and signature page bear the same fingerprint, and no other document does', async () => {
  const held = await decidedMeeting()
  const minutes = await fingerprint(held, 'minutes')
  expect(minutes).toHaveLength(71)
  expect(await fingerprint(held, 'signature-page')).toBe(minutes)
  expect(await fingerprint(held, 'excerpt')).toBe(minutes)
  for (const kind of ['agenda', 'chairs-copy', 'decision-list'] as const)
    expect(await fingerprint(held, kind)).toBe('none')
})

test('feature 42: one letter of the minutes changes it', async () => {
  const held = await decidedMeeting()
  const { call, punkt } = held
  const before = await fingerprint(held, 'signature-page')
  value(await call.item.saveDecision({ itemId: punkt(3), decision: decision('Godkendt,') }))
  const after = await fingerprint(held, 'signature-page')
  expect(after).not.toBe(before)
  expect(await fingerprint(held, 'minutes')).toBe(after)
  value(await call.item.saveDecision({ itemId: punkt(3), decision: decision('Godkendt.') }))
  expect(await fingerprint(held, 'signature-page')).toBe(before)
})

test('feature 42: neither the stages after it, nor what the minutes do not say, change it', async () => {
  const held = await decidedMeeting()
  const { call, meetingId, punkt } = held
  for (const to of ['sent', 'held', 'minutes-draft'] as const)
    value(await call.stage.advance({ meetingId, to }))
  const signed = await fingerprint(held, 'signature-page')
  value(await call.item.saveInternalNote({ itemId: punkt(2), internalNote: rich('Spørg til fristen.') }))
  value(await call.meeting.redact({ meetingId, redactions: ['Haller'] }))
  for (const to of ['approved', 'locked'] as const) {
    value(await call.stage.advance({ meetingId, to }))
    expect([to, await fingerprint(held, 'minutes')]).toEqual([to, signed])
  }
})

test('feature 42: a fingerprint of what is closed is not given to the public', async () => {
  const held = await decidedMeeting()
  for (const kind of ['minutes', 'excerpt', 'signature-page'] as const)
    expect(await text(held, kind, 'public')).not.toContain('Referatets fingeraftryk')
})

test('feature 42: members who were there sign, and substitutes for whom they stand in', async () => {
  const held = await decidedMeeting()
  const { call, meetingId, get } = held
  const { participants } = await get()
  value(
    await call.meeting.saveParticipants({
      meetingId,
      participants: participants.flatMap((one) =>
        one.name === bo.name
          ? [
              { ...one, attendance: 'excused' as const },
              { ...one, name: 'Gro Holt', substituteFor: bo.name },
            ]
          : [one],
      ),
    }),
  )
  const page = await text(held, 'signature-page')
  for (const name of ['Asta Holm (A)', 'Gro Holt (V)', 'stedfortræder for Bo Krag', 'Carla Lund (V)'])
    expect(page).toContain(name)
  expect(page).not.toContain('Bo Krag (V)')
  expect(page).not.toContain('Eva Nør')
  expect(page).toContain('Eventuelt forbehold')
})
