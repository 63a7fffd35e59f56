import { expect, test } from 'vitest'
import { forAudience } from '../../../../src-main/documents/compose/audience.ts'
import { item, meeting, ownSection, section } from '../../../support/builders/index.ts'
import { rich } from '../../../support/builders/rich.ts'

const keysOf = (sections: Parameters<typeof item>[1], redactions: string[] = []) =>
  forAudience(meeting({ items: [item('Havnen', sections)], redactions }), 'public').items[0]?.sections.map(
    ({ key }) => key,
  )

test('the key of a section of one’s own is kept for the public where its heading says the same', () => {
  const sections = [
    section('summary'),
    ownSection('det-videre-forloeb-2', 'Det videre forløb', rich('Høring.')),
  ]
  expect(keysOf({ sections })).toEqual(['summary', 'det-videre-forloeb-2'])
})

test('it tells neither what was blacked out in the heading nor what the heading was before', () => {
  const renamed = ownSection('klage-fra-naboen', 'Bemærkninger', rich('Ingen.'))
  const blacked = ownSection('notat-om-knud-vinter', 'Notat om Knud Vinter', rich('Intet.'))
  expect(keysOf({ sections: [renamed, blacked] }, ['Knud Vinter'])).toEqual(['bemaerkninger', 'notat-om'])
})
