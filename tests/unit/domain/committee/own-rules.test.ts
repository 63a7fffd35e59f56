import { describe, expect, test } from 'vitest'
import { standardSettings } from '../../../../src-main/domain/committee/committee-settings.ts'
import { membershipsFrom } from '../../../../src-main/domain/committee/memberships-from.ts'
import { settingsProblem } from '../../../../src-main/domain/committee/settings-problem.ts'
import { templatesProblem } from '../../../../src-main/domain/committee/templates-problem.ts'
import type { ItemTemplate } from '../../../../src-main/domain/templates/item-template.ts'
import { member, official } from '../../../support/builders/index.ts'
import { membership } from './sketch.ts'

describe('settingsProblem', () => {
  const settings = standardSettings('committee')
  const phrase = {
    text: 'Godkendt',
    outcome: 'approved',
    forOwnDecision: true,
    forRecommendation: false,
  } as const

  test.each([
    ['the standard rules', settings, null],
    ['a term of one day', { ...settings, term: { from: '2026-01-01', to: '2026-01-01' } }, null],
    [
      'a term that ends before it begins',
      { ...settings, term: { from: '2029-12-31', to: '2026-01-01' } },
      'term-backwards',
    ],
    [
      'a phrase twice, in other letters',
      { ...settings, phrases: [phrase, { ...phrase, text: 'GODKENDT' }] },
      'phrase-twice',
    ],
  ])('%s', (_name, given, code) => {
    expect(settingsProblem(given)?.code ?? null).toBe(code)
  })
})

describe('membershipsFrom', () => {
  test('takes members and officials from the date on, titles of office as offices, nobody else', () => {
    const participants = [
      member('Asta Holm', { party: 'A', title: 'formand', attendance: 'present' }),
      member('Bo Lund', { title: '2. viceborgmester' }),
      member('Rie Dahl', { substituteFor: 'Bo Lund' }),
      official('Karl Friis', { title: 'Formand' }),
      member('Mia Kok', { role: 'guest' }),
    ]
    const from = { from: '2026-03-03' }
    expect(membershipsFrom(participants, '2026-03-03')).toEqual([
      membership('Asta Holm', { ...from, party: 'A', office: 'chair' }),
      membership('Bo Lund', { ...from, title: '2. viceborgmester' }),
      membership('Karl Friis', { ...from, role: 'official', title: 'Formand' }),
    ])
  })
})

describe('templatesProblem', () => {
  const section = {
    key: 'summary',
    heading: 'Sammendrag',
    mandatory: true,
    standingText: null,
    guidance: null,
  }
  const template = (kind: string, changes: Partial<ItemTemplate> = {}): ItemTemplate => ({
    kind,
    label: kind,
    sections: [section],
    ...changes,
  })
  const standing = { kind: 'case', title: 'Sager', place: 'first' } as const

  test.each([
    ['two kinds with a standing item', [template('case'), template('tour')], [standing], null],
    ['none', [], [], 'templates-none'],
    ['one kind twice', [template('case'), template('case')], [], 'template-twice'],
    ['no sections', [template('case', { sections: [] })], [], 'template-without-sections'],
    ['a section twice', [template('case', { sections: [section, section] })], [], 'template-section-twice'],
    ['a standing item without template', [template('tour')], [standing], 'standing-item-without-template'],
  ])('%s', (_name, templates, standingItems, code) => {
    expect(templatesProblem({ templates, standingItems })?.code ?? null).toBe(code)
  })
})
