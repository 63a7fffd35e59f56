import { expect, test } from 'vitest'
import type { ItemTemplate } from '../../../src-main/domain/templates/item-template.ts'
import {
  kindBack,
  sectionBack,
  standingItemBack,
  templateBack,
} from '../../../src-renderer/screens/templates/take-back.ts'

const section = (key: string) => ({ key, heading: key, mandatory: false, standingText: null, guidance: null })
const [facts, money] = [section('facts'), section('money')]
const kind = (name: string, ...sections: ItemTemplate['sections']): ItemTemplate => ({
  kind: name,
  label: name,
  sections,
})
const tour = { kind: 'visit', title: 'Rundvisning', place: 'first' } as const
const news = { kind: 'case', title: 'Nyt', place: 'last' } as const
const before = { templates: [kind('visit', facts), kind('case', facts, money)], standingItems: [tour] }

test('feature 12: a removed section comes back in its kind, and the kind’s new name stays', () => {
  const now = { templates: [{ ...kind('case', money), label: 'Ny' }], standingItems: [news] }
  const back = { templates: [{ ...kind('case', facts, money), label: 'Ny' }], standingItems: [news] }
  expect(sectionBack(now, 'case', facts, 0)).toEqual(back)
  expect(sectionBack(back, 'case', facts, 0)).toEqual(back)
})

test('feature 12: a removed kind comes back with its standing items, and what was added meanwhile stays', () => {
  const now = { templates: [kind('case', facts), kind('new', facts)], standingItems: [news] }
  const back = { templates: [kind('visit', facts), ...now.templates], standingItems: [tour, news] }
  expect(kindBack(now, before, 'visit')).toEqual(back)
  expect(kindBack(back, before, 'visit')).toEqual(back)
})

test('feature 5: a removed standing item comes back once, beside what was added meanwhile', () => {
  const back = { ...before, standingItems: [tour, news] }
  expect(standingItemBack({ ...before, standingItems: [news] }, tour, 0)).toEqual(back)
  expect(standingItemBack(back, tour, 0)).toEqual(back)
})

test('feature 12: a template that was fetched anew is as it was, and what was done meanwhile stays', () => {
  const own = section('own')
  const fetched = { before, after: { ...before, templates: [kind('visit', facts), kind('case', money)] } }
  const now = { templates: [kind('visit', money), kind('case', money, own)], standingItems: [news] }
  const templates = [kind('visit', money), kind('case', facts, money, own)]
  expect(templateBack(now, 'case', fetched)).toEqual({ templates, standingItems: [news] })
})
