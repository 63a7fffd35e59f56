import { expect, test } from 'vitest'
import { attachment, rich } from '../../support/builders/index.ts'
import { value } from '../application/support.ts'
import { committeeAtWork } from './committee-at-work.ts'

/** A case of a meeting where no time passes from one save to the next, and what is undone there one by one. */
async function caseAtOnce() {
  const work = await committeeAtWork()
  const { call, add, named } = work
  const { id } = await work.meeting('2026-03-03')
  const itemId = await add(id, 'Havnen')
  const item = () => named(id, 'Havnen')
  const back = async () => value(await call.undo.undo({ within: id }))
  return { call, itemId, item, back }
}

test('feature 53: two lines of a list changed in quick succession are taken back one by one', async () => {
  const { back, call, item, itemId } = await caseAtOnce()
  const save = async (...access: ('public' | 'internal')[]) => {
    const attachments = access.map((one, at) => attachment(`Bilag ${at + 1}`, { access: one }))
    return value(await call.attachment.saveAll({ itemId, entry: null, attachments }))
  }
  const seen = async () => (await item()).attachments.map(({ access }) => access)
  await save('public', 'public')
  await save('internal', 'public')
  await save('internal', 'internal')
  await save('internal')
  const before = []
  for (let times = 0; times < 4; times += 1) {
    await back()
    before.push(await seen())
  }
  expect(before).toEqual([['internal', 'internal'], ['internal', 'public'], ['public', 'public'], []])
})

test('feature 53: a value that is set and set back is two steps, each of which is seen', async () => {
  const { back, call, item, itemId } = await caseAtOnce()
  const save = async (access: 'public' | 'internal') =>
    value(
      await call.attachment.saveAll({ itemId, entry: null, attachments: [attachment('Kort', { access })] }),
    )
  await save('public')
  await save('internal')
  await save('public')
  await back()
  expect((await item()).attachments).toMatchObject([{ access: 'internal' }])
})

test('feature 53: the letters of one text are one step, also those of a line that they made', async () => {
  const { back, call, item, itemId } = await caseAtOnce()
  const guests = async (...names: string[]) =>
    value(await call.item.saveGuests({ itemId, guests: names.map((name) => ({ name, title: null })) }))
  for (const name of ['M', 'Mo', 'Mona']) await guests(name)
  for (const name of ['O', 'Ole']) await guests('Mona', name)
  for (const words of ['Pri', 'Prisen', 'Pri', 'Prisen er steget.'])
    value(await call.item.saveSection({ itemId, key: 'summary', body: rich(words) }))
  const summary = async () => (await item()).sections.find(({ key }) => key === 'summary')?.body ?? null
  expect(await summary()).toEqual(rich('Prisen er steget.'))
  await back()
  expect(await summary()).toBeNull()
  await back()
  expect((await item()).guests).toMatchObject([{ name: 'Mona' }])
  await back()
  expect((await item()).guests).toEqual([])
})
