import { describe, expect, it } from 'vitest'
import { attachmentCountLine, attachmentLine } from '../../../src-main/domain/meeting/attachment-count.ts'
import { plainText } from '../../../src-main/domain/rich-text/plain-text.ts'
import { account } from '../../support/account.ts'
import { imported } from '../../support/invented-minutes.ts'

/** Invented minutes with a header and this behind it; every word must have come through. */
function read(body: string, kind = 'Referat') {
  const text = `${kind} fra Kulturudvalget den 3. marts 2026\n\n${body}`
  const result = imported(text)
  expect(account(text, result).lost).toEqual([])
  return { ...result, items: result.content.items, rules: result.findings.map((finding) => finding.rule) }
}

describe('items', () => {
  it('are numbered afresh where the source skips, with a finding', () => {
    const { items, findings } = read('Punkt 4 Kor\n\nPunkt 7 Kunst\n\nBeslutning\n\nGodkendt\n')

    expect(items.map(({ number, title }) => [number, title])).toEqual([
      [4, 'Kor'],
      [5, 'Kunst'],
    ])
    expect(findings).toEqual([
      {
        rule: 'item-numbers',
        severity: 'warning',
        where: { itemNumber: 5, heading: null },
        message: '«Kunst» var nummereret 7 og har nu nummer 5, for punkter nummereres fortløbende.',
        told: { code: 'item-numbers', values: { title: 'Kunst', was: 7, is: 5 } },
      },
    ])
  })

  it('do not begin where a paragraph begins with "Punkt"', () => {
    const { items } = read('Punkt 1 Kor\n\nBaggrund\n\nPunkt 1 blev udsat.\n\nPunkt 9 på listen er nyt.\n')

    expect(items).toHaveLength(1)
    expect(items[0]?.sections.map(({ body }) => body && plainText(body))).toEqual([
      'Punkt 1 blev udsat.\n\nPunkt 9 på listen er nyt.',
    ])
  })

  it('without a title get a finding', () => {
    const { items, rules } = read('# Punkt 1\n\n## Beslutning\n\nUdsat\n')

    expect(items[0]?.title).toBe('Uden titel')
    expect(rules).toEqual(['title-missing'])
  })

  it.each([
    ['Meddelelser', 'announcements'],
    ['Meddelelser og orientering', 'announcements'],
    ['Orientering om kor', 'briefing'],
    ['Temadrøftelse: Kunst', 'theme'],
    ['Godkendelse af dagsorden', 'approval-of-agenda'],
    ['Underskriftsark', 'signature-page'],
    ['Eventuelt', 'any-other-business'],
    ['Nyt kor', 'case'],
  ])('titled %s are of kind %s', (title, kind) => {
    expect(read(`Punkt 1 ${title}\n`).items[0]?.kind).toBe(kind)
  })

  it('of an agenda without decisions make an agenda', () => {
    const { content } = read('Punkt 1 Kor\n\nBeslutning\n', 'Dagsorden')

    expect(content.meeting).toMatchObject({ documentKind: 'agenda', status: 'draft' })
  })
})

describe('sections', () => {
  it('give text without a heading a home, with a finding', () => {
    const { items, findings } = read(
      'Punkt 1 Kor\n\nKoret øver tirsdag.\n\nSagsfremstilling\n\nDer synges.\n',
    )

    expect(items[0]?.sections.map(({ key, body }) => [key, body && plainText(body)])).toEqual([
      ['case-presentation', 'Koret øver tirsdag.\n\nDer synges.'],
    ])
    expect(findings[0]).toMatchObject({
      rule: 'text-without-heading',
      where: { itemNumber: 1, heading: 'Sagsfremstilling' },
    })
  })

  it('printed twice get keys of their own', () => {
    const { items } = read('Punkt 1 Kor\n\nBeslutning\n\nUdsættes\n\nBeslutning\n\nGodkendt\n')

    expect(items[0]?.sections.map(({ key }) => key)).toEqual(['decision', 'beslutning-2'])
    expect(items[0]?.decision?.outcome).toBe('deferred')
  })

  it('with unknown headings in Markdown stand on their own behind a slot, and are sub-headings in running text', () => {
    const { items } = read(
      '# Punkt 1: Kor\n\n## Høring\n\nDer er hørt.\n\n## Decision\n\nOgså det.\n\n## Indstilling\n\nIngen\n\n### Miljø og økonomi\n\nGrønt.\n',
    )

    expect(items[0]?.sections.map(({ key, heading }) => [key, heading])).toEqual([
      ['hoering', 'Høring'],
      ['recommendation', 'Indstilling'],
      ['miljoe-og-oekonomi', 'Miljø og økonomi'],
    ])
    expect(items[0]?.sections[0]?.body?.content.map(({ type }) => type)).toEqual([
      'paragraph',
      'heading',
      'paragraph',
    ])
  })

  it('keep a recommendation without the usual lead as their text', () => {
    const { items } = read('Punkt 1 Kor\n\nIndstilling\n\nForvaltningen beder om en drøftelse.\n')

    expect(items[0]?.recommendation).toBeNull()
    expect(items[0]?.sections[0]?.body).not.toBeNull()
  })

  it('keep what stands behind a count line or a deciding body', () => {
    const { items } = read(
      'Punkt 1 Kor\n\nBilag\n\n2 bilag\n\nEftersendes.\n\nBeslutningen træffes af\n\nByrådet\n\nEfter høring.\n',
    )

    expect(items[0]?.sections.map(({ body }) => body && plainText(body))).toEqual([
      'Eftersendes.',
      'Efter høring.',
    ])
    expect(items[0]?.decidingBody).toBe('Byrådet')
  })
})

describe('history', () => {
  it('has its entries in the order printed, in both forms, also where one wraps', () => {
    const { items } = read(
      'Punkt 1 Kor\n\nSagens forløb\n\n05-05-2026 Kulturudvalget\n\nUdsættes.\n\nMødet blev aflyst.\n\nBeslutning truffet af Udvalget for Klima og\nVand d. 6. maj 2026\nDrøftet\n',
    )

    expect(items[0]?.history.map(({ date, committee, body }) => [date, committee, plainText(body)])).toEqual([
      ['2026-05-05', 'Kulturudvalget', 'Udsættes.\n\nMødet blev aflyst.'],
      ['2026-05-06', 'Udvalget for Klima og Vand', 'Drøftet'],
    ])
  })
})

describe('attachments', () => {
  const counted = (count: string, names: string) =>
    read(`Punkt 1 Kor\n\nBilag\n\n${count}\n\nBeslutning\n\nGodkendt\n\nBilag\n\n${names}\n`)

  it('follow the list where the count says otherwise, with a finding', () => {
    const { items, findings } = counted('3 bilag, heraf 1 anbefales', 'ANBEFALES Noder\n\nBudget')

    expect(items[0]?.attachments.map(attachmentLine)).toEqual(['ANBEFALES Noder', 'Budget'])
    expect(findings.map(({ rule, message }) => [rule, message])).toEqual([
      [
        'attachment-count',
        'Under punkt 1 var der talt «3 bilag, heraf 1 anbefales», men listen nævner «2 bilag, heraf 1 anbefales». Listen gælder.',
      ],
    ])
  })

  it('take what the count says of internal ones', () => {
    const { items, findings } = counted('2 bilag (Heraf 1 internt)', 'Noder\nBudget')

    expect(
      items[0]?.attachments.map(({ title, access, recommended }) => [title, access, recommended]),
    ).toEqual([
      ['Noder', 'public', null],
      ['Budget', 'internal', null],
    ])
    expect(findings).toEqual([])
  })

  it('keep a count that says none at all', () => {
    const { items } = read('Punkt 1 Kor\n\nBilag\n\n0 bilag\n')

    expect(attachmentCountLine(items[0]?.attachments ?? [], null)).toBe('0 bilag')
  })
})

describe('entries', () => {
  it('keep what stands behind their count line, and a remark in it', () => {
    const { items } = read('Punkt 1 Meddelelser\n\n1. Kor\n1 bilag (Sendes senere)\nDer synges.\n')

    expect(items[0]?.entries.map(({ body }) => plainText(body))).toEqual(['Kor\n\nDer synges.'])
    expect(attachmentCountLine(items[0]?.entries[0]?.attachments ?? [], null)).toBe('1 bilag - Sendes senere')
  })

  it('have a home for what stands before the first', () => {
    const { items, rules } = read(
      'Punkt 1 Meddelelser\n\nBeskrivelse\n\nFormanden orienterede.\n\n1. Kor\n\n2. Kunst\n',
    )

    expect(items[0]?.entries).toHaveLength(2)
    expect(items[0]?.sections.map(({ body }) => body && plainText(body))).toEqual(['Formanden orienterede.'])
    expect(rules).toEqual([])
  })
})

describe('leftovers of a template', () => {
  it.each(['Slet denne tekst', '[… HUSK denne hjælpetekst skal slettes]', 'x....', 'XX.XX.', 'at x'])(
    '"%s" is a finding and no text',
    (line) => {
      const { items, rules } = read(`Punkt 1 Kor\n\nBaggrund\n\n${line}\n\nKoret øver.\n`)

      expect(rules).toEqual(['leftover'])
      expect(items[0]?.sections[0]?.body && plainText(items[0].sections[0].body)).toBe('Koret øver.')
    },
  )
})

describe('pages', () => {
  it('leave their numbers out and do not split a sentence', () => {
    const { items, leftOut } = read('Punkt 1 Kor\n\nBaggrund\n\nKoret øver hver\n\nSide 2 af 9\n\ntirsdag.\n')

    expect(items[0]?.sections[0]?.body && plainText(items[0].sections[0].body)).toBe(
      'Koret øver hver tirsdag.',
    )
    expect(leftOut.map(({ line, text }) => [line, text])).toContainEqual([9, 'Side 2 af 9'])
  })
})

describe('a header', () => {
  it('keeps what it cannot place', () => {
    const text = 'Nordvig Kommune\nKulturudvalget\n\nTirsdag den 3. marts 2026\n\nHusk kage\n\nPunkt 1 Kor\n'
    const { content, notUnderstood } = imported(text)

    expect(content.committee).toEqual({ name: 'Kulturudvalget', authority: 'Nordvig Kommune' })
    expect(notUnderstood).toEqual([{ line: 6, text: 'Husk kage', reason: null }])
  })

  it('may be labelled without Markdown', () => {
    const text = 'Kulturudvalget\n\nDato: 3. marts 2026\nTidspunkt: 16.30\nSted: Rådhuset\n\nPunkt 1 Kor\n'

    expect(imported(text).content.meeting).toMatchObject({
      date: '2026-03-03',
      time: '16:30',
      place: 'Rådhuset',
    })
  })

  it('may be found in the text of an item instead', () => {
    const text =
      'Punkt 1 Kor\n\nBaggrund\n\nPå dette møde i Kulturudvalget d. 3. marts 2026 synges der.\n\nBeslutningen træffes af\n\nKulturudvalget\n'
    const { content, findings } = imported(text)

    expect(content.meeting.date).toBe('2026-03-03')
    expect(findings.map(({ rule }) => rule)).toEqual(['committee-derived', 'date-derived'])
  })
})
