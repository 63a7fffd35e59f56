import { describe, expect, it } from 'vitest'
import { ownWords } from '../../../../src-main/domain/spelling/own-words.ts'
import { wordsIn } from '../../../../src-main/domain/spelling/words-in.ts'

const asked = (text: string) => wordsIn(text).map((word) => word.asked)

describe('feature 55: the words of a Danish text', () => {
  it.each([
    ['Mødet begynder kl. 8.30.', ['Mødet', 'begynder', 'kl.']],
    ['ca. 20 borgere, f.eks. unge m.v.', ['ca.', 'borgere', 'f.eks.', 'unge', 'm.v.']],
    ['Efter § 23 og stk. 2, jf. loven.', ['Efter', 'og', 'stk.', 'jf.', 'loven.']],
    ['1.000 kr. og 12,5 mio. kr.', ['kr.', 'og', 'mio.', 'kr.']],
    ['Kultur- og Fritidsudvalget', ['Kultur-', 'og', 'Fritidsudvalget']],
    ['it-systemet og EU-midlerne', ['it-systemet', 'og', 'EU-midlerne']],
    ['og/eller (bilag)', ['og', 'eller', 'bilag']],
    ['»Åben skole«, “ordret” – kaldt', ['Åben', 'skole', 'ordret', 'kaldt']],
    ['pc’er og Lis’ forslag', ["pc'er", 'og', 'Lis', 'forslag']],
    ['Her slutter.Der begynder', ['Her', 'slutter', 'Der', 'begynder']],
    ['linje et\nlinje to\u00A0her', ['linje', 'et', 'linje', 'to', 'her']],
    ['ud\u00ADvalgs\u00ADmøde', ['udvalgsmøde']],
  ])('%s', (text, words) => {
    expect(asked(text)).toEqual(words)
  })

  it('leaves out what is not spelled: capitals, figures, case numbers, addresses, single letters', () => {
    const text =
      'KL og KL’s, A, B, 2-årig, sag 24.05.10-P20-31-26, 24/1234, post@nordvig.dk, https://nordvig.dk/møde, www.nordvig.dk, nordvig.dk.'
    expect(asked(text)).toEqual(['og', 'sag'])
  })

  it('leaves out what is too long to be a word that anybody meant', () => {
    expect(asked(`Om ${'fritids'.repeat(17)} og ${'a'.repeat(100)}`)).toEqual(['Om', 'og', 'a'.repeat(100)])
  })

  it('says where each word stands', () => {
    const text = 'Kl. er ud\u00ADvalget, m.v.'
    expect(wordsIn(text).map(({ from, to }) => text.slice(from, to))).toEqual([
      'Kl',
      'er',
      'ud\u00ADvalget',
      'm.v',
    ])
  })

  it('looks up a letter with a loose accent as the letter', () => {
    expect(asked('pa\u030A')).toEqual(['på'])
  })
})

describe('feature 55: words that are never marked', () => {
  const own = ownWords(['Nordvig Kommune', 'ungelegat', 'Mona Vang (formand)'])

  it.each(['Nordvig', 'nordvigs', 'Vang', 'Vangs', "Vang's", 'Ungelegat', 'formand'])('%s', (word) => {
    expect(own.has(word)).toBe(true)
  })

  it.each(['Nordvigg', 'ungelegatet', 'Van', ''])('but not «%s»', (word) => {
    expect(own.has(word)).toBe(false)
  })
})
