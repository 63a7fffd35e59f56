import { describe, expect, test } from 'vitest'
import { wordParagraphs } from '../../../../src-main/domain/word/word-paragraphs.ts'

const inDocument = (xml: string) => wordParagraphs(new Map([['word/document.xml', xml]]))
const t = (text: string) => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`
const field = (code: string, result: string) =>
  '<w:r><w:fldChar w:fldCharType="begin"/></w:r>' +
  `<w:r><w:instrText xml:space="preserve">${code}</w:instrText></w:r>` +
  `<w:r><w:fldChar w:fldCharType="separate"/></w:r>${t(result)}<w:r><w:fldChar w:fldCharType="end"/></w:r>`

describe('the paragraphs of a Word file as they are read', () => {
  test.each([
    ['runs are one text', `<w:p>${t('Nyt ')}${t('bibliotek')}</w:p>`, ['Nyt bibliotek']],
    ['entities are signs', `<w:p>${t('a &lt;b&gt; &amp;amp; &#248;&#xE5;')}</w:p>`, ['a <b> &amp; øå']],
    [
      'tabs and line breaks are blanks',
      '<w:p><w:r><w:t>a</w:t><w:tab/><w:t>b</w:t><w:br/><w:t>c</w:t></w:r></w:p>',
      ['a b c'],
    ],
    [
      'stops of tabs are none',
      `<w:p><w:pPr><w:tabs><w:tab w:val="left"/></w:tabs></w:pPr>${t('a')}</w:p>`,
      ['a'],
    ],
    [
      'empty ones are left out',
      `<w:p/><w:p w:rsidR="00"/><w:p><w:pPr/></w:p><w:p w:rsidR="00">${t('a')}</w:p>`,
      ['a'],
    ],
    [
      'what was deleted is gone',
      `<w:p><w:del><w:r><w:delText>væk</w:delText></w:r></w:del>${t('a')}</w:p>`,
      ['a'],
    ],
    [
      'hyphens are hyphens',
      `<w:p>${t('e\u2011mail ')}<w:r><w:t>e</w:t><w:noBreakHyphen/><w:t>ma\u00adil</w:t></w:r></w:p>`,
      ['e-mail e-mail'],
    ],
    [
      'a text box stands in a paragraph',
      `<w:p>${t('ude')}<w:txbxContent><w:p>${t('inde')}</w:p></w:txbxContent>${t(' igen')}</w:p>`,
      ['inde', 'ude igen'],
    ],
    [
      'page numbers are left out',
      `<w:p>${t('Side ')}${field('PAGE \\* MERGEFORMAT', '3')}${t(' af ')}${field(' NUMPAGES', '9')}</w:p>`,
      ['Side af'],
    ],
    [
      'simple fields too',
      `<w:p>${t('Side')}<w:fldSimple w:instr=" PAGE ">${t('3')}</w:fldSimple>${t('!')}</w:p>`,
      ['Side!'],
    ],
    ['other fields are text', `<w:p>${field('DATE', '3. marts')}</w:p>`, ['3. marts']],
    [
      'a contents line has no page',
      `<w:p><w:hyperlink w:anchor="_Toc_1">${t('Punkt 1')}<w:r><w:tab/></w:r>${t('17')}</w:hyperlink></w:p>`,
      ['Punkt 1'],
    ],
    [
      'a contents line as Word writes it has none',
      `<w:p><w:hyperlink w:anchor="_Toc1" w:history="1">${t('Punkt 1')}<w:r><w:tab/></w:r>${field('PAGEREF _Toc1', '17')}</w:hyperlink></w:p>`,
      ['Punkt 1'],
    ],
    ['other numbers stay', `<w:p>${t('Beløb')}<w:r><w:tab/></w:r>${t('17')}</w:p>`, ['Beløb 17']],
  ])('%s', (_, xml, expected) => expect(inDocument(xml)).toEqual(expected))

  test('the document comes first, edges, notes and comments after it, and no other part', () => {
    const parts = new Map(
      [
        'word/header2.xml',
        'word/styles.xml',
        'word/comments.xml',
        'word/document.xml',
        'customXml/item1.xml',
      ].map((name) => [name, `<w:p>${t(name)}</w:p>`] as const),
    )
    expect(wordParagraphs(parts)).toEqual(['word/document.xml', 'word/comments.xml', 'word/header2.xml'])
  })
})
