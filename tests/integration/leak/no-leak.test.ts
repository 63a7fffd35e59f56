import fc from 'fast-check'
import { expect, test, vi } from 'vitest'
import { readBack } from '../../../src-main/readback/read-back.ts'
import { wantedOf } from '../../../src-main/readback/words/find.ts'
import { soughtOf } from '../../../src-main/readback/words/sought.ts'
import { isSecret, type MarkedMeeting, markedMeetings } from '../../support/marks/marked-meetings.ts'
import { rawText } from '../../support/marks/raw-text.ts'
import { formats, guarded, type PublicPaper, printPublic, publicKinds } from './printing.ts'

// Feature 34 as a proof by trial: meetings made from the schema, a secret mark in every text that must not be published.
// `npm run prove` sets the number of meetings. Paper is slow to make, so two documents of three are pages or data files.

const size = Number(process.env['REFERENT_PROVE'] ?? 1200)
vi.setConfig({ testTimeout: 60_000 + size * 200 })

const papers: fc.Arbitrary<PublicPaper> = fc.record({
  kind: fc.constantFrom(...publicKinds),
  format: fc.constantFrom(...formats, ...(['html', 'json', 'html', 'json'] as const)),
})

test('feature 34: no secret of any field is in any public document, and both readers find the same in it', async () => {
  const seen = new Set<string>()
  let secrets = 0
  const nothingLeaks = async (meeting: MarkedMeeting, paper: PublicPaper) => {
    const bytes = await printPublic(meeting.content, paper)
    if (bytes === null) return
    const text = await rawText(bytes)
    const there = meeting.marks.filter(({ word }) => text.includes(word))
    expect(there.filter((mark) => isSecret(meeting, mark))).toEqual([])
    expect(foundBy(bytes, meeting)).toEqual(there.map(({ word }) => word).sort())
    expect(await guarded(bytes, meeting.content, paper)).toMatchObject({ ok: true })
    seen.add(`${paper.kind} ${paper.format}`)
    secrets += meeting.marks.filter((mark) => isSecret(meeting, mark)).length
  }
  await fc.assert(fc.asyncProperty(markedMeetings, papers, nothingLeaks), { seed: 34, numRuns: size })
  expect(seen.size).toBe(publicKinds.length * formats.length)
  expect(secrets).toBeGreaterThan(size * 10)
})

test('feature 34: where a closed item is printed as if it were open, a file is stopped whenever a secret is in it', async () => {
  let stopped = 0
  const isStopped = async (meeting: MarkedMeeting, paper: PublicPaper) => {
    const wrong = meeting.content.items.map((item) => ({ ...item, access: 'open' as const }))
    const bytes = await printPublic({ ...meeting.content, items: wrong }, paper)
    if (bytes === null) return
    const text = await rawText(bytes)
    const leaks = meeting.marks.some((mark) => isSecret(meeting, mark) && text.includes(mark.word))
    const { ok } = await guarded(bytes, meeting.content, paper)
    expect(ok).toBe(!leaks)
    if (!ok) stopped += 1
  }
  await fc.assert(fc.asyncProperty(markedMeetings, papers, isStopped), { seed: 35, numRuns: size / 5 })
  expect(stopped).toBeGreaterThan(size / 20)
})

function foundBy(bytes: Uint8Array, { marks }: MarkedMeeting): string[] {
  const { hits, unreadable } = readBack(bytes, 'Fil', wantedOf(soughtOf(marks.map(({ word }) => word))))
  expect(unreadable).toEqual([])
  return [...new Set(hits.map(({ sought }) => sought.text))].sort()
}
