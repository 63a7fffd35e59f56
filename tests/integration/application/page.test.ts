import { expect, test } from 'vitest'
import { printMeetingFile } from '../../../src-main/documents/print/data/print-meeting-file.ts'
import { standardLayout } from '../../../src-main/domain/committee/layout.ts'
import { emptyDecision } from '../../../src-main/domain/meeting/decision.ts'
import { item, meeting, rich, section } from '../../support/builders/index.ts'
import { code, program, value } from './support.ts'

const content = meeting({
  items: [
    item('Legeplads', { sections: [section('summary', rich('Kort.')), section('decision')] }),
    item('Bibliotek', { sections: [section('summary', rich('Kort.')), section('decision')] }),
    item('Personalesag', { access: 'closed', sections: [section('summary', rich('Lukket.'))] }),
  ],
})

async function opened() {
  const { call } = await program()
  const file = new TextDecoder().decode(printMeetingFile(content))
  const read = await call.documents.import({ fileName: 'møde.json', content: file, replace: false })
  const { meetingId } = value(read)
  const { items } = value(await call.meeting.get({ meetingId }))
  const ids = items.map(({ id }) => id)
  const page = (wish: Partial<Parameters<typeof call.documents.page>[0]> = {}) =>
    call.documents.page({ meetingId, kind: 'minutes', audience: 'internal', ...wish })
  return { call, page, ids, meetingId }
}

test('the page of an item is the one it begins on, in the document as it is exported', async () => {
  const { page, ids } = await opened()
  const places = await Promise.all(ids.map(async (itemId) => value(await page({ itemId })).page))
  expect(places).toEqual([2, 3, 4])
  expect(value(await page())).toMatchObject({ page: 1, pages: 4 })
  expect(value(await page({ itemId: ids[1] ?? '', page: 4 })).page).toBe(4)
})

test('a layout is tried without being the committee’s', async () => {
  const { page } = await opened()
  const tried = value(await page({ layout: { ...standardLayout, pagePerItem: false } }))
  expect(tried.pages).toBeLessThan(4)
  expect(value(await page()).pages).toBe(4)
})

test('what is written and not saved is on the page, on that of its own item alone, and is not saved by it', async () => {
  const { call, page, ids, meetingId } = await opened()
  const [first = '', second = ''] = ids
  const long = rich('Udvalget drøftede legepladsens størrelse. '.repeat(120))
  const saved = value(await page({ itemId: first, page: 4 })).pages
  const writing = { sections: { summary: long } }
  expect(value(await page({ itemId: first, writing })).pages).toBe(saved + 1)
  expect(value(await page({ itemId: second, writing })).page).toBe(3)
  const decided = { sections: {}, decision: { ...emptyDecision, body: long } }
  expect(value(await page({ itemId: second, writing: decided })).pages).toBe(saved + 1)
  const told = { sections: {}, entries: [{ number: 1, body: long }] }
  expect(value(await page({ itemId: second, writing: told })).pages).toBe(saved + 1)
  expect(value(await page()).pages).toBe(saved)
  expect(value(await call.meeting.get({ meetingId })).revision).toBe(1)
})

test('feature 54: the page that holds a place in the item, and where each text on it stands', async () => {
  const { page, ids } = await opened()
  const [first = ''] = ids
  const writing = { sections: { summary: rich('Udvalget drøftede legepladsens størrelse. \n'.repeat(120)) } }
  const begun = value(await page({ itemId: first, writing }))
  const place = { text: 'section:summary', block: 100 }
  const there = value(await page({ itemId: first, writing, at: place }))
  expect(there.page).toBeGreaterThan(begun.page)
  expect(there.places.map(({ itemId, text, block }) => ({ itemId, text, block }))).toContainEqual({
    itemId: first,
    ...place,
  })
  expect(begun.places[0]).toMatchObject({ itemId: first, text: 'title', block: -1 })
  expect(value(await page({ itemId: first, writing, at: place, page: begun.page })).page).toBe(begun.page)
  expect(value(await page({ itemId: first, at: { text: 'section:contents', block: 0 } })).page).toBe(
    begun.page,
  )
  expect(value(await page({ audience: 'public', page: begun.page })).places).toEqual([])
})

test('what cannot be printed for these readers is not shown to them either', async () => {
  const { page, ids } = await opened()
  expect(code(await page({ kind: 'chairs-copy', audience: 'public' }))).toBe('chairs-copy-internal')
  expect(code(await page({ kind: 'excerpt', audience: 'public', itemId: ids[2] ?? '' }))).toBe(
    'excerpt-closed',
  )
  expect(code(await page({ meetingId: 'gone' }))).toBe('meeting-not-found')
})

test('without a meeting the page is of the sample', async () => {
  const { page } = await opened()
  const sample = value(await page({ meetingId: null, kind: 'agenda' }))
  expect(sample.pages).toBeGreaterThan(4)
  expect(sample.svg).toMatch(/^<svg xmlns=.+<\/svg>$/s)
})
