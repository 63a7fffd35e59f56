import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { createRouterClient } from '@orpc/server'
import { openApplication } from '../../src-main/application/open-application.ts'
import { emptyDecision } from '../../src-main/domain/meeting/decision.ts'
import type { Call } from '../integration/random-operations/open-program.ts'
import { rich } from '../support/builders/index.ts'
import { type BenchMeeting, buildMeeting } from './support/build-meeting.ts'
import { inTurn } from './support/measure.ts'

/*
 * How the work grows with the meeting: 100 items, 300 attachments and 25 members against 10 items, 30 attachments and as
 * many members, in one data folder on the disk, measured in turn. The goal is a ratio under 1.5.
 */

const rounds = Number(process.env['REFERENT_ROUNDS'] ?? 60)
const goal = 1.5
const noMarks = { lateReason: null, withdrawn: false, publicTitle: null }
const resources = resolve(import.meta.dirname, '../../resources')

interface Opened {
  readonly call: Call
  close(): Promise<void>
}

async function open(dataFolder: string): Promise<Opened> {
  const opened = await openApplication({
    dataFolder,
    resources,
    version: '0',
    printWorker: null,
    holder: 'målingen',
  })
  if (!opened.ok) throw new Error(opened.refusal.message)
  return { call: createRouterClient(opened.value.router), close: opened.value.close }
}

function done<T>(answer: { ok: true; value: T } | { ok: false; refusal: { message: string } }): T {
  if (!answer.ok) throw new Error(answer.refusal.message)
  return answer.value
}

async function compare(
  what: string,
  { big, small }: { readonly big: BenchMeeting; readonly small: BenchMeeting },
  use: (meeting: BenchMeeting, round: number) => Promise<unknown>,
): Promise<void> {
  const counted = (name: string, meeting: BenchMeeting) => {
    let round = 0
    return {
      name,
      run: async () => {
        round += 1
        await use(meeting, round)
      },
    }
  }
  const [ours, other] = await inTurn(counted('100 items', big), counted('10 items', small), rounds)
  const ratio = ours.median / other.median
  console.log(
    `${what}: 100 items ${ours.median.toFixed(2)} ms, 10 items ${other.median.toFixed(2)} ms, ratio ` +
      `${ratio.toFixed(2)} (goal under ${goal}): ${ratio < goal ? 'holds' : 'DOES NOT HOLD'}`,
  )
}

async function firstOpening(dataFolder: string, meetings: { big: BenchMeeting; small: BenchMeeting }) {
  const times: Record<'big' | 'small', number[]> = { big: [], small: [] }
  for (let round = 0; round < 11; round += 1)
    for (const which of ['big', 'small'] as const) {
      const { call, close } = await open(dataFolder)
      await call.committee.list()
      const start = performance.now()
      done(await call.meeting.get({ meetingId: meetings[which].meetingId }))
      times[which].push(performance.now() - start)
      await close()
    }
  const median = (all: number[]) => all.sort((a, b) => a - b)[Math.floor(all.length / 2)] ?? Number.NaN
  const [big, small] = [median(times.big), median(times.small)]
  console.log(
    `opening the first time since the program was started: 100 items ${big.toFixed(2)} ms, 10 items ` +
      `${small.toFixed(2)} ms, ratio ${(big / small).toFixed(2)} (everything is read once; no goal)`,
  )
}

const dataFolder = mkdtempSync(join(tmpdir(), 'referent-bench-'))
try {
  const { call, close } = await open(dataFolder)
  const meetings = {
    big: await buildMeeting(call, '2026-03-03', 100),
    small: await buildMeeting(call, '2026-04-07', 10),
  }
  await compare('opening', meetings, async ({ meetingId }) => done(await call.meeting.get({ meetingId })))
  await compare('moving an item', meetings, async ({ itemId, middle }, round) =>
    done(await call.item.move({ itemId, position: middle - 2 + (round % 2) * 4 })),
  )
  await compare('saving a decision', meetings, async ({ itemId }, round) => {
    const decision = { ...emptyDecision, body: rich(`Godkendt ${round}.`), outcome: 'approved' as const }
    done(await call.item.saveDecision({ itemId, decision }))
  })
  await compare('saving a decision with a vote', meetings, async ({ itemId }, round) => {
    const ballot = { by: 'party' as const, party: 'X', count: 25, value: 'for' as const }
    const votes = [{ subject: `Forslag ${round}`, ballots: [ballot] }]
    done(
      await call.item.saveDecision({
        itemId,
        decision: { ...emptyDecision, body: rich('Godkendt.'), votes },
      }),
    )
  })
  await compare('noting that a member was out', meetings, async ({ meetingId }, round) => {
    const person = { name: 'Medlem 2', party: 'X' }
    // Before every place the moved item may have been left at: it was voted on with everybody there.
    const absence = { person, fromItem: 1, toItem: 1 + (round % 2), leftAt: null, returnedAt: null }
    done(await call.attendance.save({ meetingId, absences: [absence] }))
  })
  await compare('marking an item and undoing it', meetings, async ({ itemId }, round) => {
    done(await call.item.saveMarks({ itemId, group: `Gruppe ${round}`, ...noMarks }))
    done(await call.undo.undo())
  })
  await close()
  await firstOpening(dataFolder, meetings)
} finally {
  rmSync(dataFolder, { recursive: true, force: true })
}
