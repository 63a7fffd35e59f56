import { expect, test, vi } from 'vitest'
import type { MeetingSnapshot } from '../../../src-main/domain/meeting/meeting.ts'
import { temporaryDataFolder } from '../../support/data-folder.ts'
import { run, runJson } from './run.ts'

// Every test begins several processes, and other tests may want the processors at the same time.
vi.setConfig({ testTimeout: 60_000 })

async function meetingWithItem() {
  const data = temporaryDataFolder()
  await runJson(data, 'committee', 'add', '--name', 'Kulturudvalget')
  const say = (...words: string[]) => runJson(data, ...words)
  const created = await say('meeting', 'create', 'Kulturudvalget', '--date', '2026-03-03')
  const { id } = created.json as MeetingSnapshot
  const added = await say(
    ...['item', 'add', id, '--kind', 'case', '--title', 'Havnens pris', '--case', '24/1234', '--closed'],
  )
  return { data, say, id, added }
}

test('feature 23: an item is added, moved and deferred from the command line', async () => {
  const { data, say, id, added } = await meetingWithItem()
  const { itemId, meeting } = added.json as { itemId: string; meeting: MeetingSnapshot }
  const at = meeting.items.find((item) => item.id === itemId)
  expect(at).toMatchObject({ number: 2, title: 'Havnens pris', caseNumber: '24/1234', access: 'closed' })
  const moved = await say('item', 'move', `${id}/2`, '--to', '1')
  expect((moved.json as MeetingSnapshot).items[0]?.id).toBe(itemId)
  expect(await say('item', 'move', itemId, '--to', '99')).toMatchObject({
    code: 1,
    json: { refusal: { code: 'position-outside' } },
  })
  expect(await say('item', 'move', itemId, '--to', 'to')).toMatchObject({
    json: { refusal: { code: 'number-unknown' } },
  })
  expect(await say('item', 'defer', itemId, '--to', '2026-02-30')).toMatchObject({
    json: { refusal: { code: 'date-unknown' } },
  })
  expect(await say('item', 'defer', itemId)).toMatchObject({
    json: { refusal: { code: 'destination-missing' } },
  })
  expect(await say('item', 'defer', itemId.slice(0, 12), '--next')).toMatchObject({
    code: 0,
    json: { target: null },
  })
  const told = await run(['--data', data, 'meeting', 'create', 'Kulturudvalget', '--date', '2026-04-07'])
  expect(told.out).toContain('3 punkter')
})

test('feature 9: a meeting is sent, opened again with a reason, and cancelled from the command line', async () => {
  const { data, say, id } = await meetingWithItem()
  expect(await say('meeting', 'stage', id, '--to', 'sent')).toMatchObject({
    json: { sent: [{ kind: 'agenda' }] },
  })
  expect(await say('meeting', 'supplement', id)).toMatchObject({
    json: { refusal: { code: 'no-late-items' } },
  })
  expect(await say('meeting', 'stage', id, '--to', 'draft')).toMatchObject({
    code: 1,
    json: { refusal: { code: 'stage-reason-missing' } },
  })
  const back = await run(['--data', data, 'meeting', 'stage', id, '--to', 'draft', '--reason', 'Fejl.'])
  expect(back.out).toBe('Kulturudvalget, 3. marts 2026, står nu som «dagsorden i kladde».\n')
  const reason = 'Mødet aflyst, da formanden er syg.'
  const cancel = ['meeting', 'cancel', id, '--reason', reason, '--next', '24-03-2026']
  const told = await run(['--data', data, ...cancel])
  expect(told.out).toBe('Kulturudvalget, 3. marts 2026, er aflyst. 1 punkt er udsat.\n')
  expect(await say(...cancel)).toMatchObject({ code: 1, json: { refusal: { code: 'meeting-cancelled' } } })
  const listed = JSON.stringify((await say('list')).json)
  expect(listed).toContain('2026-03-24')
  expect((await run(['--data', data, 'meeting', 'stage', id, '--to', 'cancelled'])).code).toBe(2)
})
