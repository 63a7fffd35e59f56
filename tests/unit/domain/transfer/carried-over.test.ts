import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Item, itemSchema } from '../../../../src-main/domain/meeting/item.ts'
import { bulletList, doc } from '../../../../src-main/domain/rich-text/build.ts'
import { plainText } from '../../../../src-main/domain/rich-text/plain-text.ts'
import { carriedOver } from '../../../../src-main/domain/transfer/carried-over.ts'
import { decisionAsText } from '../../../../src-main/domain/transfer/decision-as-text.ts'
import { transfers } from '../../../../src-main/domain/transfer/item-link.ts'
import {
  attachment,
  decision,
  entry,
  historyEntry,
  item,
  ownSection,
  pointDecision,
  previousTreatment,
  recommendation,
  section,
} from '../../../support/builders/index.ts'
import { disqualification, person } from '../attendance/sketch.ts'

const from = { committee: 'Kulturudvalget', date: '2026-03-03', met: true }
const deferred = { how: 'deferred', ...from } as const

const harbour = item('Havnen', {
  number: 4,
  caseNumber: '01.02.03-P16-1-26',
  previousTreatments: [previousTreatment('Teknikudvalget den 3. februar 2026 Punkt 2')],
  sections: [section('summary', 'Havnen udvides.'), section('decision'), section('attachment-list')],
  recommendation: recommendation('Havnen udvides.'),
  decision: decision('Udsættes.', { outcome: 'deferred' }),
  history: [historyEntry('Drøftet.')],
  attachments: [attachment('Kort', { sha256: 'a'.repeat(64) })],
  disqualifications: [disqualification('Asta Holm (A)')],
  lateReason: 'Haster',
  withdrawn: true,
})

describe('feature 23: an item goes on to another meeting', () => {
  it('deferred: its decision becomes the last entry of the case history, its treatment stays behind', () => {
    const next = carriedOver(harbour, deferred)
    expect(next.decision).toBeNull()
    expect(next.history.map(({ date, committee, body }) => [date, committee, plainText(body)])).toEqual([
      ['2026-02-03', 'Kulturudvalget', 'Drøftet.'],
      ['2026-03-03', 'Kulturudvalget', 'Udsættes.'],
    ])
    expect(next).toMatchObject({
      disqualifications: [],
      lateReason: null,
      withdrawn: false,
      plannedAccess: null,
    })
  })

  it('keeps texts, recommendation, attachments and previous treatments', () => {
    const { title, caseNumber, previousTreatments, attachments } = harbour
    const next = carriedOver(harbour, deferred)
    expect(next).toMatchObject({
      title,
      caseNumber,
      previousTreatments,
      attachments,
      recommendation: harbour.recommendation,
    })
    expect(next.sections[0]).toEqual(harbour.sections[0])
  })

  it('prints the history behind the decision', () => {
    expect(carriedOver(harbour, deferred).sections.map(({ key }) => key)).toEqual([
      'summary',
      'decision',
      'history',
      'attachment-list',
    ])
  })

  it('leaves no empty history behind where nothing was decided', () => {
    const next = carriedOver({ ...harbour, decision: null, history: [] }, { how: 'moved', ...from })
    expect(next.sections).toEqual(harbour.sections)
    expect(next.history).toEqual([])
  })

  it('copied: begins without a decision, and with the history it had', () => {
    const copy = carriedOver(harbour, { how: 'copied', ...from })
    expect(copy.decision).toBeNull()
    expect(copy.history).toEqual(harbour.history)
  })

  it('leaves the guests of a held meeting there; those who were invited to one that was not held, or to an item that was not treated, go along', () => {
    const guests = [{ name: 'Finn Ravn', title: 'arkitekt' }]
    const visited = { ...harbour, guests }
    const leaving = (how: (typeof transfers)[number], met: boolean) =>
      carriedOver(visited, { ...from, how, met }).guests
    expect(leaving('deferred', true)).toEqual([])
    expect(leaving('copied', true)).toEqual([])
    expect(leaving('deferred', false)).toEqual(guests)
    expect(leaving('moved', true)).toEqual(guests)
  })

  it.each(transfers)('%s: is linked to where it came from, and to nothing else', (how) => {
    const linked: Item = {
      ...harbour,
      links: [{ transfer: 'copied', direction: 'to', committee: 'A', date: null, itemNumber: null }],
    }
    expect(carriedOver(linked, { how, ...from }).links).toEqual([
      { transfer: how, direction: 'from', committee: 'Kulturudvalget', date: '2026-03-03', itemNumber: 4 },
    ])
  })
})

describe('a decision as one text', () => {
  it('has the section, the points, the whole, dissents and the stop in printed order', () => {
    const body = decision('Som helhed.', {
      points: [pointDecision(1, 'Godkendt.'), pointDecision(2, doc(bulletList('Ja')))],
      dissents: [{ person: person('Bo Krag (V)'), text: 'Nej.' }],
      stop: { person: person('Asta Holm (A)') },
    })
    const text = decisionAsText({ decision: body, sections: [section('decision', 'Indledning.')] })
    expect(text === null ? null : plainText(text).split('\n\n')).toEqual([
      'Indledning.',
      'Indstillingens punkt 1: Godkendt.',
      'Indstillingens punkt 2:',
      '- Ja',
      'Som helhed.',
      'Bo Krag (V) ønskede følgende afvigende mening tilført beslutningsprotokollen: Nej.',
      'Asta Holm (A) begærede sagen indbragt for kommunalbestyrelsen, jf. § 23 i lov om kommunernes styrelse.',
    ])
  })

  it('is nothing where nothing is written', () => {
    expect(decisionAsText({ decision: null, sections: [section('decision')] })).toBeNull()
    expect(decisionAsText({ decision: decision('', { outcome: 'approved' }), sections: [] })).toBeNull()
  })
})

const words = fc
  .array(fc.constantFrom('havn', 'kaj', 'Ærø', 'bro', '42'), { minLength: 1, maxLength: 3 })
  .map((all) => all.join(' '))
const texts = fc.array(words, { maxLength: 3 })
const items: fc.Arbitrary<Item> = fc
  .record({
    sections: texts,
    inDecision: words,
    entries: texts,
    points: texts,
    history: texts,
    body: words,
    attachments: texts,
  })
  .map((made) =>
    item('Havnen', {
      sections: [
        ...made.sections.map((text, at) => ownSection(`afsnit-${at}`, 'Afsnit', text)),
        section('decision', made.inDecision),
      ],
      entries: made.entries.map((text) => entry(text)),
      decision: decision(made.body, { points: made.points.map((text, at) => pointDecision(at + 1, text)) }),
      history: made.history.map((text) => historyEntry(text)),
      attachments: made.attachments.map((title) => attachment(title)),
    }),
  )

describe('an item that is deferred', () => {
  it('keeps every word, is no different from one the gate lets through, and needs no new place twice', () => {
    fc.assert(
      fc.property(items, (original) => {
        const next = carriedOver(original, deferred)
        const before = wordsOf(original)
        for (const [word, count] of before) expect(wordsOf(next).get(word) ?? 0).toBeGreaterThanOrEqual(count)
        expect(itemSchema.parse(next)).toEqual(next)
        const again = carriedOver(next, { ...deferred, date: '2026-04-07' })
        expect({ ...again, links: [] }).toEqual({ ...next, links: [] })
      }),
    )
  })
})

function wordsOf(one: Item): Map<string, number> {
  const text = [
    ...one.sections.map(({ body }) => body),
    ...one.entries.map(({ body }) => body),
    ...one.history.map(({ body }) => body),
    one.decision?.body ?? null,
    ...(one.decision?.points ?? []).map(({ body }) => body),
  ].map((body) => (body === null ? '' : plainText(body)))
  const count = new Map<string, number>()
  for (const word of [...text, ...one.attachments.map(({ title }) => title ?? '')]
    .join(' ')
    .match(/[\p{L}\d]+/gu) ?? [])
    count.set(word, (count.get(word) ?? 0) + 1)
  return count
}
