import { describe, expect, it } from 'vitest'
import type { Item } from '../../../../src-main/domain/meeting/item.ts'
import { plainText } from '../../../../src-main/domain/rich-text/plain-text.ts'
import { emptyMandatorySections } from '../../../../src-main/domain/templates/empty-mandatory-sections.ts'
import type { ItemTemplate, TemplateSection } from '../../../../src-main/domain/templates/item-template.ts'
import {
  missingSections,
  withTemplateSection,
} from '../../../../src-main/domain/templates/missing-sections.ts'
import { templateProblem } from '../../../../src-main/domain/templates/template-problem.ts'
import {
  attachment,
  entry,
  item,
  ownSection,
  previousTreatment,
  recommendation,
  section,
} from '../../../support/builders/index.ts'

function part(key: string, heading: string, changes: Partial<TemplateSection> = {}): TemplateSection {
  return { key, heading, mandatory: false, standingText: null, guidance: null, ...changes }
}

const economy = part('economy', 'Økonomi', { standingText: 'Ingen økonomiske konsekvenser' })
const template: ItemTemplate = {
  kind: 'case',
  label: 'Sag',
  sections: [
    part('summary', 'Sammendrag', { guidance: 'Tre linjer er nok.' }),
    part('background', 'Baggrund'),
    economy,
    part('decision', 'Beslutning'),
  ],
}

describe('feature 12: a template', () => {
  it('can have one section', () => {
    expect(templateProblem({ ...template, sections: [economy] })).toBeNull()
  })

  it('without sections is refused', () => {
    expect(templateProblem({ ...template, sections: [] })).toMatchObject({
      code: 'template-without-sections',
      message: 'Skabelonen «Sag» har ingen afsnit. Den er ikke gemt.',
    })
  })

  it('with two sections of one key is refused', () => {
    expect(
      templateProblem({ ...template, sections: [economy, part('economy', 'Økonomi igen')] }),
    ).toMatchObject({
      code: 'template-section-twice',
      message: 'Skabelonen «Sag» har afsnittet «Økonomi igen» to gange. Den er ikke gemt.',
    })
  })
})

describe('feature 12: a template that changed', () => {
  const drafted = [section('summary', 'Kort'), ownSection('eget', 'Eget'), section('decision')]

  it('offers the sections an item lacks, in order', () => {
    expect(missingSections({ sections: drafted }, template).map(({ key }) => key)).toEqual([
      'background',
      'economy',
    ])
  })

  it('puts an offered section behind the one before it, with its standing text, and rewrites nothing', () => {
    const sections = withTemplateSection(drafted, economy, template)
    expect(sections.map(({ key }) => key)).toEqual(['summary', 'economy', 'eget', 'decision'])
    expect(sections.filter(({ key }) => key !== 'economy')).toEqual(drafted)
    const added = sections[1]?.body ?? null
    expect(added === null ? null : plainText(added)).toBe('Ingen økonomiske konsekvenser')
  })

  it('puts its first section in front, and none twice', () => {
    const first = part('contents', 'Indhold', { guidance: 'Skal aldrig trykkes' })
    const longer = { ...template, sections: [first, ...template.sections] }
    const sections = withTemplateSection(drafted, first, longer)
    expect(sections.map(({ key }) => key)).toEqual(['contents', 'summary', 'eget', 'decision'])
    expect(withTemplateSection(sections, first, longer)).toEqual(sections)
    expect(JSON.stringify(sections)).not.toContain('Skal aldrig trykkes')
  })
})

describe('feature 44: empty mandatory sections', () => {
  const remarks = (key: string, one: Item) =>
    emptyMandatorySections(one, { ...template, sections: [part(key, 'Overskrift', { mandatory: true })] })

  it.each([
    ['summary', item('a', { sections: [section('summary', 'Kort')] }), 0],
    ['summary', item('no text', { sections: [section('summary')] }), 1],
    ['summary', item('blank', { sections: [section('summary', ' ')] }), 1],
    ['summary', item('no section'), 1],
    ['previous-treatment', item('none'), 1],
    ['previous-treatment', item('one', { previousTreatments: [previousTreatment('Kulturudvalget')] }), 0],
    ['recommendation', item('none'), 1],
    ['recommendation', item('without points', { recommendation: recommendation() }), 1],
    ['recommendation', item('empty point', { recommendation: recommendation('') }), 1],
    ['recommendation', item('one', { recommendation: recommendation('Godkend.') }), 0],
    ['deciding-body', item('none'), 1],
    ['deciding-body', item('one', { decidingBody: 'Kulturudvalget' }), 0],
    ['attachment-list', item('none'), 1],
    ['attachment-list', item('one', { attachments: [attachment('Kort')] }), 0],
    ['attachments', item('no attachments are counted too'), 0],
    ['description', item('entries', { entries: [entry('Nyt')] }), 0],
    ['decision', item('is checked elsewhere'), 0],
  ])('%s', (key, one, count) => {
    expect(remarks(key, one)).toHaveLength(count)
  })

  it('are named with item and heading', () => {
    expect(remarks('summary', item('Havnen', { number: 4 }))).toEqual([
      {
        rule: 'empty-mandatory-section',
        severity: 'warning',
        where: { itemNumber: 4, heading: 'Overskrift' },
        message: 'Punkt 4, Overskrift: Afsnittet skal udfyldes.',
        told: { code: 'empty-mandatory-section' },
      },
    ])
  })

  it('are none where nothing is mandatory', () => {
    expect(emptyMandatorySections(item('Havnen'), template)).toEqual([])
  })
})
