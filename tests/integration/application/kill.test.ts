import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { expect, onTestFinished, test, vi } from 'vitest'
import { plainText } from '../../../src-main/domain/rich-text/plain-text.ts'
import { program, value } from './support.ts'

// Another process is begun, and other tests may want the processors at the same time.
vi.setConfig({ testTimeout: 60_000 })

/** Lets another process save until it has acknowledged so many saves, and kills it on the spot; answers the last number. */
async function killAfter(acknowledged: number, dataFolder: string, itemId: string): Promise<number> {
  const child = spawn(process.execPath, [join(import.meta.dirname, 'save-forever.ts'), dataFolder, itemId])
  onTestFinished(() => void child.kill('SIGKILL'))
  let last = 0
  child.stdout.on('data', (chunk: Buffer) => {
    last = Number(chunk.toString().trim().split(/\s+/).at(-1))
    if (last >= acknowledged) child.kill('SIGKILL')
  })
  await once(child, 'close')
  return last
}

test('what was acknowledged survives kill -9, and the folder opens again at once', async () => {
  const first = await program()
  const { committeeId } = value(
    await first.call.committee.create({ name: 'Kulturudvalget', authority: null }),
  )
  const when = { date: '2026-03-03', time: null, place: null }
  const meeting = value(await first.call.meeting.create({ committeeId, ...when }))
  const added = { meetingId: meeting.id, kind: 'case', title: 'Nyt bibliotek', beforeItemId: null } as const
  const { itemId } = value(await first.call.item.add(added))
  await first.close()

  for (const acknowledged of [1, 20]) {
    const last = await killAfter(acknowledged, first.dataFolder, itemId)
    expect(last).toBeGreaterThanOrEqual(acknowledged)
    const again = await program(first.dataFolder)
    const read = value(await again.call.meeting.get({ meetingId: meeting.id }))
    const body = read.items
      .find((item) => item.id === itemId)
      ?.sections.find((section) => section.key === 'summary')?.body
    const found = Number(/^Udgave (\d+)\.$/.exec(body ? plainText(body) : '')?.[1])
    expect(found).toBeGreaterThanOrEqual(last)
    await again.close()
  }
})
