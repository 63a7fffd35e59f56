import { describe, expect, it } from 'vitest'
import { attachmentCountLine, attachmentLine } from '../../../src-main/domain/meeting/attachment-count.ts'
import {
  bulletList,
  doc,
  heading,
  link,
  listItem,
  orderedList,
  paragraph,
  text,
} from '../../../src-main/domain/rich-text/build.ts'
import { imported, inventedText } from '../../support/invented-minutes.ts'

describe('Markdown minutes', () => {
  const { content, findings, leftOut, notUnderstood } = imported(inventedText('markdown.txt'))
  const [announcements, scene, contract] = content.items

  it('reads the header with its hard blanks', () => {
    expect(content.committee.name).toBe('Kulturudvalget')
    expect(content.meeting).toMatchObject({
      date: '2026-04-07',
      time: '16:30',
      place: 'Rådhuset i Nordvig, lokale 3',
      sourceUrl: null,
    })
    expect(content.participants.map(({ name, party, title, role }) => [name, party, title, role])).toEqual([
      ['Anna Prøve', 'A', null, 'member'],
      ['Bo Eksempel', 'C', '2. viceborgmester', 'member'],
      ['Carl Test', 'Ø', null, 'member'],
      ['Dorte Mønster', null, 'direktør', 'official'],
      ['Else Skitse', null, 'konstitueret chef for Kultur, Idræt', 'official'],
    ])
    expect(notUnderstood).toEqual([])
  })

  it('trusts the headings, and tells where the contents list differs', () => {
    expect(scene?.title).toBe('Scene i parken: forslag til placering mv.')
    expect(findings.map(({ rule, where }) => [rule, where.itemNumber])).toEqual([
      ['closed-mark-doubled', 3],
      ['contents-differs', 2],
    ])
    expect(leftOut.filter((line) => line.reason?.startsWith('Indholdsfortegnelsen'))).toHaveLength(5)
  })

  it('gives the names of attachments to the entries that their labels point at', () => {
    expect(announcements?.entries.map(({ attachments }) => attachments.map(attachmentLine))).toEqual([
      [],
      ['1.2 Kort over værkerne'],
      ['1.3 ANBEFALES Notat fra musikskolen'],
    ])
    expect(announcements?.entries.map(({ attachments }) => attachmentCountLine(attachments, null))).toEqual([
      '0 bilag',
      '1 bilag, heraf 0 anbefales',
      '1 bilag, heraf 1 anbefales',
    ])
    expect(announcements?.sections.map(({ key }) => key)).toEqual(['decision', 'attachment-list'])
  })

  it('names the attachments of an item, with flags and notes', () => {
    expect(scene?.attachments.map(attachmentLine)).toEqual([
      'ANBEFALES Bilag 1. Kort over parken',
      'ANBEFALES Tegning af scenen - Tilføjet efter Kulturudvalgets møde',
      'Overslag',
    ])
    expect(attachmentCountLine(scene?.attachments ?? [], null)).toBe('3 bilag, heraf 2 anbefales')
  })

  it('reads lists in lists, double marks, links, bold and sub-headings', () => {
    expect(scene?.sections.find(({ key }) => key === 'case-presentation')?.body).toEqual(
      doc(
        heading(4, 'Forløbet'),
        paragraph('Til sommerens forløb hører:'),
        orderedList(1, 'en åbning med byens kor', 'en dag for børn'),
        bulletList(listItem('Øvrige dage:', bulletList('Nordvig Spillemænd øver', 'fri scene for alle'))),
        heading(4, 'Placeringen'),
        paragraph(
          'Se ',
          link('https://www.example.org/park', 'https://www.example.org/park'),
          ' ) for kortet. ',
          text('Søen', { type: 'bold' }),
          ' er lavvandet.',
        ),
      ),
    )
  })

  it('heals a paragraph that a page break cut in two', () => {
    expect(scene?.sections.find(({ key }) => key === 'summary')?.body?.content).toHaveLength(1)
  })

  it('strips the colon off a heading', () => {
    expect(scene?.sections.find(({ key }) => key === 'further-participation')?.heading).toBe(
      'Yderligere deltagelse',
    )
  })

  it('reads a decision per point, the deciding body and the history', () => {
    expect(scene?.decidingBody).toBe('Kommunalbestyrelsen')
    expect(scene?.recommendation?.lead).toBe('Center for Kultur og Center for Park og Vej indstiller at:')
    expect(scene?.recommendation?.proposer).toBe('Center for Kultur og Center for Park og Vej')
    expect(scene?.decision?.points.map(({ recommendation, outcome }) => [recommendation, outcome])).toEqual([
      [1, 'recommended'],
      [2, null],
    ])
    expect(scene?.history).toEqual([
      {
        date: '2026-03-03',
        committee: 'Kulturudvalget',
        body: doc(paragraph('Udsættes.'), paragraph('Mødet blev aflyst.')),
      },
    ])
  })

  it('reads a closed item to its number, bare title and case number', () => {
    expect(contract).toMatchObject({
      title: 'Kontrakt om sceneteknik',
      access: 'closed',
      caseNumber: '20.10.00-Ø54-2-26',
      sections: [],
    })
  })
})
