import fc from 'fast-check'
import { expect, test, vi } from 'vitest'
import type { MeetingContent } from '../../../src-main/domain/meeting/meeting.ts'
import { rawText } from '../../support/marks/raw-text.ts'
import { redactedMeetings, telling } from '../../support/marks/redacted-meetings.ts'
import { formats, guarded, type PublicPaper, printPublic, publicKinds } from './printing.ts'

// Feature 45 as a proof by trial: meetings made from the schema, with something to be blacked out in every text.
// `npm run prove` sets the number of meetings. Paper is slow to make, so two documents of three are pages or data files.

const size = Math.ceil(Number(process.env['REFERENT_PROVE'] ?? 1200) / 2)
vi.setConfig({ testTimeout: 60_000 + size * 400 })

const papers: fc.Arbitrary<PublicPaper> = fc.record({
  kind: fc.constantFrom(...publicKinds),
  format: fc.constantFrom(...formats, ...(['html', 'json', 'html', 'json'] as const)),
})

test('feature 45: nothing that is blacked out is in any public document, whatever field it stands in and however it is written', async () => {
  const seen = new Set<string>()
  let blacked = 0
  const tellsNothing = async (content: MeetingContent, paper: PublicPaper) => {
    const bytes = await printPublic(content, paper)
    if (bytes === null) return
    const text = await rawText(bytes)
    expect(telling.filter((word) => text.includes(word))).toEqual([])
    expect(await guarded(bytes, content, paper)).toMatchObject({ ok: true })
    seen.add(`${paper.kind} ${paper.format}`)
    blacked += 1
  }
  await fc.assert(fc.asyncProperty(redactedMeetings, papers, tellsNothing), { seed: 45, numRuns: size })
  expect(seen.size).toBe(publicKinds.length * formats.length)
  expect(blacked).toBeGreaterThan(size / 2)
})
