import { describe, expect, it } from 'vitest'
import { fold } from '../../../../src-main/domain/search/fold.ts'
import { marksIn } from '../../../../src-main/domain/search/marked.ts'
import { passageAround } from '../../../../src-main/domain/search/passage.ts'
import { searchTerms } from '../../../../src-main/domain/search/search-terms.ts'
import { stem } from '../../../../src-main/domain/search/stem.ts'

/** The words of a text that a search marks. */
function marked(text: string, asked: string): string[] {
  return marksIn(text, searchTerms(asked)).map(({ from, to }) => text.slice(from, to))
}

describe('feature 47: what is looked for', () => {
  it.each([
    ['Ålborg', 'aalborg'],
    ['SØREN Æbelø', 'soeren aebeloe'],
    ['Café Müller', 'cafe myller'],
    ['a\u030arhus', 'aarhus'],
    ['kommunal\u00adbestyrelse', 'kommunalbestyrelse'],
  ])('folds «%s» to «%s»', (text, folded) => {
    expect(fold(text)).toBe(folded)
  })

  it.each([
    ['svoemmehallen', 'svoemmehal'],
    ['trafikken', 'trafik'],
    ['hallen', 'hall'],
    ['hal', 'hal'],
  ])('takes «%s» to «%s», which all its forms begin with', (word, beginning) => {
    expect(stem(word)).toBe(beginning)
  })

  it('finds a word whose letters are taken apart, or that a soft hyphen parts, and marks all of it', () => {
    expect(marked('Ny bro i Ska\u030arup', 'skårup')).toEqual(['Ska\u030arup'])
    expect(marked('Svømme\u00adhallen lukker', 'svømmehal')).toEqual(['Svømme\u00adhallen'])
  })

  it('takes words with their endings off, phrases as they stand, and other signs as parts of a phrase', () => {
    expect(searchTerms('Skolerne  "gode råd" 00.22.04-P35')).toEqual([
      { words: ['skol'], open: true },
      { words: ['gode', 'raad'], open: false },
      { words: ['00', '22', '04', 'p35'], open: true },
    ])
    expect(searchTerms(' - "" ')).toEqual([])
  })

  it.each([
    ['skolerne', 'skol'],
    ['pladser', 'plads'],
    ['huset', 'huset'],
    ['bus', 'bus'],
    ['2026', '2026'],
  ])('takes the ending of «%s» off only where enough is left: «%s»', (word, rest) => {
    expect(stem(word)).toBe(rest)
  })
})

describe('feature 47: what is marked', () => {
  it('is the word in all its forms and spellings', () => {
    expect(marked('Skolen, skolernes tag og Aarhus', 'skole århus')).toEqual([
      'Skolen',
      'skolernes',
      'Aarhus',
    ])
  })

  it('is a phrase only where its words follow one another', () => {
    expect(marked('gode råd er dyre; råd og gode', '"gode råd"')).toEqual(['gode', 'råd'])
    expect(marked('gode rådgivere', '"gode råd"')).toEqual([])
  })

  it('is shown with some words before it, cut between words', () => {
    const text = `${'Forvaltningen har set på sagen. '.repeat(10)}Havnens pris er sat. ${'Mere om sagen. '.repeat(30)}`
    const passage = passageAround(text, searchTerms('havn'))
    expect(passage?.text).toMatch(/^… .{20,80}Havnens pris er sat\..* …$/)
    expect(passage?.marks.map(({ from, to }) => passage.text.slice(from, to))).toEqual(['Havnens'])
    expect(passageAround('Intet her', searchTerms('havn'))).toBeNull()
  })
})
