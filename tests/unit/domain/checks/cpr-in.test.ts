import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { cprIn } from '../../../../src-main/domain/checks/cpr-in.ts'

const numbers = (text: string) => cprIn(text).map(({ number }) => number)

describe('a CPR number', () => {
  test.each([
    '010190-1234',
    '0101901234',
    '010190 1234',
    '010190 - 1234',
    '010190\u00a01234',
    '010190\u20111234',
    '010190–1234',
    '010190\u2009-\u20091234',
    '010190\u202f1234',
    '010190\u00ad1234',
    '0101\u200b90-1234',
    '010190-\n1234',
    '010190\n1234',
    '01 01 90-1234',
    '０１０１９０-１２３４',
    'cpr.nr. 0101901234',
    'CPR0101901234',
    'CPR-010190-1234',
    'cpr-nr.:010190-1234,',
    'Hansen,010190-1234,5',
    'Hansen-010190-1234.pdf',
    'brev_0101901234.pdf',
    '(0101901234)',
    'i sagen om 0101901234.',
    'Borger 2 010190-1234',
    'se 0101901234 i bilaget',
    'Han fik 0101901234 at vide',
    'sag om borger: 010190-1234',
    'I 2024 er 010190 1234 flyttet',
  ])('«%s»', (text) => {
    expect(numbers(text)).toEqual(['010190-1234'])
  })

  test.each(['290200-1234', '311299-0000', '010100-9999'])('%s, without modulus 11', (text) => {
    expect(numbers(text)).toEqual([text])
  })

  test('several beside each other', () => {
    expect(numbers('0101901234/0202911234, 030392-1234 og 0404931234 0505941234')).toEqual([
      '010190-1234',
      '020291-1234',
      '030392-1234',
      '040493-1234',
      '050594-1234',
    ])
  })
})

describe('what is none', () => {
  test.each([
    // no date
    '320190-1234',
    '000190-1234',
    '011390-1234',
    '310490-1234',
    '290201-1234',
    // phones
    '20 12 34 56',
    '+45 20123456',
    'Tlf. 2612 9012',
    '20 12 34 56 20 12 34 57',
    '+49 3012341234',
    'telefon 0101901234',
    // cases
    '00.22.04-P35-1-26',
    '18.15.00-G01-31-24',
    '82.02.00-Ø54-11-25',
    '00.01.00P35-0104',
    '00.22.00-3584-18',
    'EMN-2025-003383',
    '20/33839',
    '306-2009-600',
    '1-51-71-3321-08',
    '300175',
    '24/0101901234',
    'SAG-010190-1234',
    '010190-1234-18',
    '0101901234/2024',
    'Sagsnr. 0101901234',
    'j.nr. 0101901234',
    'EMN0101901234',
    // accounts, and the numbers of firms and things
    '1234 0101901234',
    '1234-0101901234',
    'Reg.nr. 1234, kontonr. 0101901234',
    'konto: 0101901234',
    'kontonummer 0101901234',
    'DK50 0040 0440 1162 43',
    'DK5000400101901234',
    'EAN 5790101901234',
    'CVR 12345678',
    'P-nr. 1003456789',
    'P-numre: 1003456789, 1003451234 og 1003454321',
    'faktura nr. 0101901234',
    'ISBN 0306406152',
    // amounts
    '1.010.190.123',
    '0101901234 kr.',
    'kr. 0101901234',
    '0101901234,50',
    '0101901234,-',
    '3112991234 kroner',
    '0,0101901234',
    // days and times
    '03-02-2026',
    '2026-03-03T10:10:10.123',
    '20260303T101010-1234',
    '20260303101010',
    '01.01.1990 kl. 12.34',
    // addresses of pages
    'https://nordvig.example/sag?id=0101901234',
    'www.nordvig.example/010190-1234/referat',
    // longer or shorter
    '010190-12345',
    '5790101901234',
    '01019012',
    '010190\n\n1234',
    '010190\t1234',
  ])('«%s»', (text) => {
    expect(numbers(text)).toEqual([])
  })
})

test('the words around are shown, and no number in them', () => {
  const [first, second] = cprIn(
    'Forvaltningen har talt med Per Lund (010190-1234) og hans søster 0202911234, der begge bor på Havnegade i Nordvig by, ikke langt fra det gamle rådhus.',
  )
  expect(first?.around).toBe(
    'Forvaltningen har talt med Per Lund (010190-xxxx) og hans søster 020291-xxxx, der begge …',
  )
  expect(second?.around).toBe(
    '… Per Lund (010190-xxxx) og hans søster 020291-xxxx, der begge bor på Havnegade i Nordvig …',
  )
  expect(cprIn('010190-1234')[0]).toEqual({
    number: '010190-1234',
    masked: '010190-xxxx',
    around: '010190-xxxx',
  })
})

const two = (from: number, to: number) =>
  fc.integer({ min: from, max: to }).map((value) => String(value).padStart(2, '0'))
const four = fc.integer({ min: 0, max: 9999 }).map((value) => String(value).padStart(4, '0'))
const born = fc.tuple(two(1, 28), two(1, 12), two(0, 99)).map((parts) => parts.join(''))
const seams = ['', '-', ' ', '\u00a0', '\u2011', '\u2013', ' - ', '\u00ad', '\u2009', '\n', '-\n'] as const

describe('numbers made at random', () => {
  const before = fc.constantFrom(
    '',
    'Borgeren ',
    'cpr. ',
    '(',
    '«',
    'cpr-nr.: ',
    'Lund, ',
    'punkt 4 a: ',
    'nr. ',
    '\t',
    'og\n',
  )
  const after = fc.constantFrom('', '.', ', som bor', ')', '»', ' har', ';', '\t', '\n', '?')

  test('are found, whatever parts them and whatever they stand in', () => {
    fc.assert(
      fc.property(born, fc.constantFrom(...seams), four, before, after, (date, seam, last, head, tail) => {
        expect(numbers(`${head}${date}${seam}${last}${tail}`)).toEqual([`${date}-${last}`])
      }),
      { seed: 45, numRuns: 3000 },
    )
  })

  test('are not found where they are the numbers of something else', () => {
    const other = fc.constantFrom<(ten: string) => string>(
      (ten) => `konto 1234 ${ten}`,
      (ten) => `9876-${ten}`,
      (ten) => `kontonr. ${ten}`,
      (ten) => `EAN 579${ten}`,
      (ten) => `P-nummer: ${ten}`,
      (ten) => `tlf. ${ten}`,
      (ten) => `24/${ten}`,
      (ten) => `DOK${ten}`,
      (ten) => `${ten}/24`,
      (ten) => `${ten} kr.`,
      (ten) => `https://nordvig.example/${ten}`,
      (ten) => `1${ten}`,
      (ten) => `${ten}1`,
      (ten) => `2026-${ten}`,
    )
    fc.assert(
      fc.property(born, four, other, (date, last, write) => {
        expect(numbers(write(`${date}${last}`))).toEqual([])
      }),
      { seed: 45, numRuns: 3000 },
    )
  })

  test('are not found where the six figures are no day', () => {
    const noDay = fc.oneof(
      fc.tuple(two(32, 99), two(1, 12), two(0, 99)),
      fc.tuple(two(1, 28), two(13, 99), two(0, 99)),
      fc.tuple(fc.constant('31'), fc.constantFrom('02', '04', '06', '09', '11'), two(0, 99)),
    )
    fc.assert(
      fc.property(noDay, fc.constantFrom(...seams), four, (date, seam, last) => {
        expect(numbers(`${date.join('')}${seam}${last}`)).toEqual([])
      }),
      { seed: 45, numRuns: 1000 },
    )
  })

  test('are never shown in the words around', () => {
    const list = fc.array(fc.tuple(born, four), { minLength: 1, maxLength: 12 })
    fc.assert(
      fc.property(list, (people) => {
        const text = people.map(([date, last]) => `Per Lund ${date}-${last}`).join(' og ')
        for (const { around } of cprIn(text)) expect(around).not.toMatch(/\d{6}-\d{4}/)
      }),
      { seed: 45, numRuns: 300 },
    )
  })
})
