import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { meetingContentSchema } from '../../../src-main/domain/meeting/meeting.ts'
import { importMinutes } from '../../../src-main/importers/import-minutes.ts'
import { account } from '../../support/account.ts'
import { imported, inventedMinutes, inventedText } from '../../support/invented-minutes.ts'

const lines = inventedMinutes.flatMap((name) => inventedText(name).split('\n'))
const oddLines = [
  'Punkt 3',
  'Punkt 7 Sprunget over',
  '## Punkt 2: Lukket:',
  '## Ukendt overskrift',
  '### History',
  '##',
  'Bilag',
  '4 bilag, heraf 9 anbefales',
  '0 bilag, heraf 0 anbefales - sendes senere',
  '999 bilag (Heraf 3 interne) (Sendes senere)',
  '9.2 ANBEFALES Et bilag - Tilføjet efter mødet',
  '1.',
  '2. ',
  '- ',
  '**',
  '- 1) - 2) **',
  '  - under',
  '| Emne | Beløb |',
  '| --- | --- |',
  '|||',
  '> Et citat',
  '> - i citat',
  '*kursiv* og [navn](https://www.example.org/x) \\* **fed *begge* **',
  'Indstillingens punkt 0: Nej',
  'Indstillingens punkt 9: Ja',
  '31-02-2026 Kulturudvalget',
  'Beslutning truffet af ingen',
  'Navn (A) (B) (titel) - Deltog',
  '((()))) - Afbud',
  'Side 3 af 9',
  '<https://>',
  'https://www.example.org/a_(b)?c=**d**',
  'Source URL: ikke en adresse',
  'indstiller, at',
  '',
  '',
  '',
  ' ',
]
const head = '# REFERAT Kulturudvalget d. 07-04-2026\n\n'
const anyLines = fc
  .array(fc.oneof(fc.constantFrom(...lines), fc.constantFrom(...oddLines), fc.string({ unit: 'binary' })), {
    maxLength: 60,
  })
  .map((chosen) => chosen.join('\n'))

describe('any input', () => {
  it.each(inventedMinutes)('%s: every word is accounted for, none twice', (name) => {
    expect(account(inventedText(name), imported(inventedText(name)))).toEqual({ lost: [], added: [] })
  })

  it('is imported or refused, and what is imported is whole, canonical and loses no word', () => {
    fc.assert(
      fc.property(fc.boolean(), anyLines, (markdown, body) => {
        const text = `${markdown ? head : head.slice(2)}Punkt 1 Prøve\n\n${body}`
        const result = importMinutes({ fileName: 'prøve.txt', text })
        if (!result.ok) return ['not-text', 'not-utf8', 'not-minutes'].includes(result.refusal.code)
        const { content } = result.value
        expect(JSON.stringify(meetingContentSchema.parse(content))).toBe(JSON.stringify(content))
        expect(account(text, result.value).lost).toEqual([])
        return true
      }),
      { numRuns: 1500 },
    )
  })

  it('is imported or refused wherever real-looking minutes were cut off', () => {
    fc.assert(
      fc.property(fc.constantFrom(...inventedMinutes), fc.nat(), (name, at) => {
        const text = inventedText(name)
        const cut = text.slice(0, at % text.length)
        const result = importMinutes({ fileName: name, text: cut })
        if (result.ok) expect(account(cut, result.value).lost).toEqual([])
        else expect(['empty-file', 'not-minutes']).toContain(result.refusal.code)
      }),
      { numRuns: 500 },
    )
  })

  it('is imported or refused, whatever the string', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        const result = importMinutes({ fileName: 'x', text })
        return result.ok || result.refusal.message.endsWith('Intet er ændret.')
      }),
    )
  })
})
