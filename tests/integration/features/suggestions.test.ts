import { expect, test } from 'vitest'
import { plainText } from '../../../src-main/domain/rich-text/plain-text.ts'
import { value } from '../application/support.ts'
import { committeeAtWork } from './committee-at-work.ts'

const caseNumber = '00.01.10-P35-7-26'

async function casesBefore() {
  const work = await committeeAtWork()
  const { id: first } = await work.meeting('2026-01-13')
  const { id: second } = await work.meeting('2026-02-10')
  const { id: now } = await work.meeting('2026-03-03')
  const byCase = await work.add(first, 'Første drøftelse')
  value(
    await work.call.item.update({ itemId: byCase, title: 'Første drøftelse', caseNumber, access: 'open' }),
  )
  await work.decide(byCase, 'Drøftet')
  await work.add(second, 'Orientering om havnens pris')
  await work.add(second, 'Hallens tag')
  const itemId = await work.add(now, 'Havnens pris')
  value(await work.call.item.update({ itemId, title: 'Havnens pris', caseNumber, access: 'open' }))
  return { ...work, itemId, first, byCase }
}

test('feature 18: earlier treatments are found by case number, then by title, in all stored meetings', async () => {
  const { call, itemId } = await casesBefore()
  const offered = value(await call.suggestions.previousTreatments({ itemId }))
  expect(offered.map(({ because, treatment }) => [because, treatment.text])).toEqual([
    ['case-number', 'Kulturudvalget den 13. januar 2026 Punkt 2'],
    ['title', 'Kulturudvalget den 10. februar 2026 Punkt 2'],
  ])
  const previousTreatments = offered.map(({ treatment }) => treatment)
  value(await call.item.savePreviousTreatments({ itemId, previousTreatments }))
  expect(value(await call.suggestions.previousTreatments({ itemId }))).toEqual([])
})

test('feature 19: the case history comes from the decisions stored on the same case, and only from earlier ones', async () => {
  const { byCase, call, itemId } = await casesBefore()
  const history = value(await call.suggestions.history({ itemId }))
  expect(history.map(({ date, committee, body }) => [date, committee, plainText(body)])).toEqual([
    ['2026-01-13', 'Kulturudvalget', 'Drøftet'],
  ])
  expect(value(await call.suggestions.history({ itemId: byCase }))).toEqual([])
})
