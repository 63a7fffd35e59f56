import { expect, test, vi } from 'vitest'
import {
  bulletList,
  doc,
  formedList,
  heading,
  link,
  listItem,
  orderedList,
  paragraph,
  text,
} from '../../../src-main/domain/rich-text/build.ts'
import { footnote } from '../../../src-main/domain/rich-text/footnote.ts'
import type { RichText, RichTextNode } from '../../../src-main/domain/rich-text/rich-text.ts'
import { recommendation, rich } from '../../support/builders/index.ts'
import { editForm, savedByLibreOffice } from '../../support/edit-form.ts'
import { libreOfficePresent } from '../../support/libreoffice.ts'
import { code, program, value } from '../application/support.ts'

vi.setConfig({ testTimeout: 120_000 })

const p = (words: string, properties = '') =>
  `<w:p><w:pPr>${properties}</w:pPr><w:r><w:t xml:space="preserve">${words}</w:t></w:r></w:p>`

/** A case with a summary, a case presentation and a recommendation, and its Word form. */
async function sentItem(presentation: RichText = rich('Hallen er fra 1974.')) {
  const { call } = await program()
  const { committeeId } = value(await call.committee.create({ name: 'Kulturudvalget', authority: null }))
  const { id: meetingId } = value(
    await call.meeting.create({ committeeId, date: '2026-03-03', time: null, place: null }),
  )
  const { itemId } = value(
    await call.item.add({ meetingId, kind: 'case', title: 'Ny svømmehal', beforeItemId: null }),
  )
  value(await call.item.saveSection({ itemId, key: 'summary', body: rich('Kort fortalt.') }))
  value(await call.item.saveSection({ itemId, key: 'case-presentation', body: presentation }))
  value(await call.item.saveRecommendation({ itemId, recommendation: recommendation('sagen godkendes') }))
  const sent = value(await call.documents.itemToWord({ itemId }))
  const form = new Uint8Array(await sent.file.arrayBuffer())
  const back = async (bytes: Uint8Array<ArrayBuffer>) =>
    call.documents.itemFromWord({ itemId, file: new File([bytes], 'svar.docx') })
  const item = async () => value(await call.meeting.get({ meetingId })).items.find(({ id }) => id === itemId)
  const section = async (key: string) => (await item())?.sections.find((one) => one.key === key)?.body
  return { call, committeeId, meetingId, itemId, sent, form, back, item, section }
}

async function read(
  given: Awaited<ReturnType<typeof sentItem>>,
  bytes: Uint8Array<ArrayBuffer>,
  key: string,
) {
  const found = value(await given.back(bytes)).find((one) => one.key === key)
  if (found === undefined) throw new Error(`no section ${key}`)
  return found
}

test('feature 41: an untouched form changes nothing; what was written is shown per section, and only what is accepted is written', async () => {
  const given = await sentItem()
  const { call, itemId, form, back, section } = given
  expect(given.sent.fileName).toBe('2026-03-03 Kulturudvalget Punkt 02 Ny svømmehal til sagsbehandler.docx')
  const untouched = value(await back(form))
  expect(untouched.map(({ changed, changedHere, lost }) => [changed, changedHere, lost])).toEqual(
    untouched.map(() => [false, false, []]),
  )
  const summary = await editForm(form, 'summary', p('Hallen er <b>slidt</b>.'.replaceAll(/<\/?b>/g, '')))
  const both = await editForm(summary, 'case-presentation', p('Ny tekst.'))
  const returned = value(await back(both)).filter(({ changed }) => changed)
  expect(returned.map(({ key, now, incoming }) => [key, now, incoming])).toEqual([
    ['summary', rich('Kort fortalt.'), rich('Hallen er slidt.')],
    ['case-presentation', rich('Hallen er fra 1974.'), rich('Ny tekst.')],
  ])
  value(
    await call.documents.acceptItemSections({
      itemId,
      sections: [{ key: 'summary', body: rich('Hallen er slidt.') }],
    }),
  )
  expect([await section('summary'), await section('case-presentation')]).toEqual([
    rich('Hallen er slidt.'),
    rich('Hallen er fra 1974.'),
  ])
  value(await call.undo.undo())
  expect(await section('summary')).toEqual(rich('Kort fortalt.'))
})

test('feature 41: the recommendation goes out as a numbered list and comes back as points', async () => {
  const given = await sentItem()
  const list = (words: string) =>
    p(words, '<w:pStyle w:val="ListParagraph"/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>')
  const edited = await editForm(
    given.form,
    'recommendation',
    p('Forvaltningen indstiller, at') + list('sagen godkendes') + list('der afsættes 2 mio. kr.'),
  )
  const { incoming, changed } = await read(given, edited, 'recommendation')
  expect(changed).toBe(true)
  value(
    await given.call.documents.acceptItemSections({
      itemId: given.itemId,
      sections: [{ key: 'recommendation', body: incoming }],
    }),
  )
  expect((await given.item())?.recommendation).toMatchObject({
    lead: 'Forvaltningen indstiller, at',
    points: [
      { number: 1, body: rich('sagen godkendes') },
      { number: 2, body: rich('der afsættes 2 mio. kr.') },
    ],
  })
})

test('feature 41: what was changed here meanwhile is told, and both texts are shown', async () => {
  const given = await sentItem()
  value(
    await given.call.item.saveSection({ itemId: given.itemId, key: 'summary', body: rich('Rettet her.') }),
  )
  const untouched = await read(given, new Uint8Array(given.form), 'summary')
  expect(untouched).toMatchObject({ changed: false, changedHere: true })
  const edited = await read(given, await editForm(given.form, 'summary', p('Rettet i Word.')), 'summary')
  expect(edited).toMatchObject({
    changed: true,
    changedHere: true,
    now: rich('Rettet her.'),
    incoming: rich('Rettet i Word.'),
  })
})

test('feature 41: a file that is damaged, is no form, is of another item, or lacks a field is refused in Danish', async () => {
  const given = await sentItem()
  const { call, itemId, meetingId, form, back } = given
  expect(code(await back(form.slice(0, form.length / 2)))).toBe('word-damaged')
  const printed = value(
    await call.documents.export({ meetingId, kind: 'agenda', format: 'docx', audience: 'internal' }),
  )
  expect(code(await back(new Uint8Array(await printed.file.arrayBuffer())))).toBe('not-our-form')
  const other = value(
    await call.item.add({ meetingId, kind: 'case', title: 'Kajen', beforeItemId: null }),
  ).itemId
  expect(
    code(await call.documents.itemFromWord({ itemId: other, file: new File([form], 'svar.docx') })),
  ).toBe('other-item')
  value(await call.item.removeSection({ itemId, key: 'summary' }))
  expect(code(await back(form))).toBe('section-gone')
  const anchored = { itemId, sections: [{ key: 'summary', body: rich('x') }] }
  expect(code(await call.documents.acceptItemSections(anchored))).toBe('returned-section-gone')
})

test('feature 41: what Word writes is read: nested lists, merged cells, tracked changes; what is lost is named and its text kept', async () => {
  const given = await sentItem()
  const { form } = given
  const xml = [
    '<w:p><w:r><w:t xml:space="preserve">Hallen er </w:t></w:r><w:ins w:id="1" w:author="A"><w:r><w:rPr><w:b/></w:rPr><w:t>meget</w:t></w:r></w:ins>',
    '<w:del w:id="2" w:author="A"><w:r><w:delText>lidt</w:delText></w:r></w:del><w:moveFrom w:id="5" w:author="A"><w:r><w:t>flyttet</w:t></w:r></w:moveFrom><w:r><w:rPr><w:color w:val="FF0000"/><w:highlight w:val="yellow"/><w:sz w:val="40"/></w:rPr><w:t xml:space="preserve"> slidt</w:t></w:r>',
    '<w:r><w:footnoteReference w:id="2"/></w:r><w:r><w:commentReference w:id="0"/></w:r></w:p>',
    '<w:p><w:pPr><w:rPr><w:del w:id="3" w:author="A"/></w:rPr></w:pPr><w:r><w:t xml:space="preserve">Samlet </w:t></w:r></w:p>' +
      p('af to.'),
    p('Overskrift', '<w:pStyle w:val="Heading4"/>'),
    ...[
      ['a', 0],
      ['b', 1],
      ['c', 1],
      ['d', 0],
    ].map(([words, level]) =>
      p(
        String(words),
        `<w:pStyle w:val="ListParagraph"/><w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="90"/></w:numPr>`,
      ),
    ),
    p('goes on', '<w:ind w:left="720"/>').replace('goes on', 'fortsat'),
    '<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> HYPERLINK "https://a.example/" </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>stedet</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>',
    '<w:p><w:r><mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><mc:Choice Requires="wps"><w:drawing><w:txbxContent>' +
      p('I en boks') +
      '</w:txbxContent></w:drawing></mc:Choice><mc:Fallback><w:pict><w:txbxContent>' +
      p('I en boks') +
      '</w:txbxContent></w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>',
  ].join('')
  const numbering =
    '<w:numbering xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:abstractNum w:abstractNumId="7"><w:lvl w:ilvl="0"><w:start w:val="4"/><w:numFmt w:val="decimal"/><w:pPr><w:ind w:left="720" w:hanging="360"/></w:pPr></w:lvl><w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="bullet"/><w:pPr><w:ind w:left="1440" w:hanging="360"/></w:pPr></w:lvl></w:abstractNum><w:num w:numId="90"><w:abstractNumId w:val="7"/></w:num></w:numbering>'
  const note = (name: string, words: string, id: number) =>
    `<w:${name}s xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:${name} w:id="${id}">${p(words)}</w:${name}></w:${name}s>`
  const edited = await editForm(form, 'case-presentation', xml, {
    'word/numbering.xml': numbering,
    'word/footnotes.xml': note('footnote', 'Målt i 2025.', 2),
    'word/comments.xml': note('comment', 'Skal den med?', 0),
  })
  const { incoming, lost } = await read(given, edited, 'case-presentation')
  expect(incoming).toEqual(
    doc(
      paragraph('Hallen er ', text('meget', { type: 'bold' }), ' slidt', footnote('Målt i 2025.')),
      paragraph('Samlet af to.'),
      heading(4, 'Overskrift'),
      orderedList(4, listItem('a', bulletList('b', 'c')), listItem('d', 'fortsat')),
      paragraph(link('stedet', 'https://a.example/')),
      paragraph('I en boks'),
    ),
  )
  expect([...lost].sort()).toEqual([
    'fremhævning med farve',
    'kommentar: «Skal den med?»',
    'skriftfarve',
    'skriftstørrelse',
    'sporede ændringer, som er læst som godkendt',
    'tekstboks, hvis tekst nu står i teksten',
  ])
})

test('feature 53: lists that Word numbers a), i) and 1.1 keep their form, and endnotes become footnotes', async () => {
  const given = await sentItem()
  const item = (words: string, level: number, list: number) =>
    p(words, `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr>`)
  const note =
    '<w:p><w:r><w:t>Havnen</w:t></w:r><w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:endnoteReference w:id="3"/></w:r></w:p>'
  const xml = [
    note,
    item('Rammer', 0, 94),
    item('Tid', 1, 94),
    item('bogstav', 0, 95),
    item('romertal', 1, 95),
  ].join('')
  const level = (at: number, format: string, shown: string) =>
    `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${shown}"/><w:pPr><w:ind w:left="${(at + 1) * 720}"/></w:pPr></w:lvl>`
  const numbering = `<w:numbering xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:abstractNum w:abstractNumId="4">${level(0, 'decimal', '%1.')}${level(1, 'decimal', '%1.%2.')}</w:abstractNum><w:abstractNum w:abstractNumId="5">${level(0, 'lowerLetter', '%1)')}${level(1, 'lowerRoman', '%2.')}</w:abstractNum><w:num w:numId="94"><w:abstractNumId w:val="4"/></w:num><w:num w:numId="95"><w:abstractNumId w:val="5"/></w:num></w:numbering>`
  const endnotes = `<w:endnotes xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:endnote w:id="3">${p('Målt i 2025,')}${p('i april.')}</w:endnote></w:endnotes>`
  const edited = await editForm(given.form, 'case-presentation', xml, {
    'word/numbering.xml': numbering,
    'word/endnotes.xml': endnotes,
  })
  const { incoming, lost } = await read(given, edited, 'case-presentation')
  expect(incoming).toEqual(
    doc(
      paragraph('Havnen', footnote('Målt i 2025, i april.')),
      formedList('outline', listItem('Rammer', formedList('outline', 'Tid'))),
      formedList('alpha', listItem('bogstav', formedList('roman', 'romertal'))),
    ),
  )
  expect([...lost]).toEqual(['slutnoter, som nu er fodnoter'])
})

test('feature 41: text is kept where nothing is known of what it stands in, and numbers that cannot be kept are named', async () => {
  const given = await sentItem()
  const marked = (words: string, level: number, style: string) =>
    p(words, `<w:pStyle w:val="${style}"/><w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="91"/></w:numPr>`)
  const deletedEnd =
    '<w:p><w:pPr><w:rPr><w:del w:id="4" w:author="A"/></w:rPr></w:pPr><w:r><w:t>Til sidst</w:t></w:r></w:p>'
  const xml = [
    '<w:p><w:r><w:ruby><w:rubyBase><w:r><w:t>Havnen</w:t></w:r></w:rubyBase></w:ruby></w:r></w:p>',
    marked('bogstav', 0, 'ListParagraph'),
    marked('Kapitel', 0, 'Heading4'),
    '<w:p><m:oMath xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"><m:r><m:t>a+b</m:t></m:r></m:oMath></w:p>',
    '<w:unknown xmlns:w="urn:other"><w:p xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:r><w:t>Pakket ind</w:t></w:r></w:p></w:unknown>',
    deletedEnd,
  ].join('')
  const numbering =
    '<w:numbering xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:abstractNum w:abstractNumId="8"><w:lvl w:ilvl="0"><w:numFmt w:val="upperLetter"/></w:lvl></w:abstractNum><w:num w:numId="91"><w:abstractNumId w:val="8"/></w:num></w:numbering>'
  const edited = await editForm(given.form, 'case-presentation', xml, { 'word/numbering.xml': numbering })
  const { incoming, lost } = await read(given, edited, 'case-presentation')
  expect(incoming).toEqual(
    doc(
      paragraph('Havnen'),
      formedList('alpha', 'bogstav'),
      heading(4, 'Kapitel'),
      paragraph('a+b'),
      paragraph('Pakket ind'),
      paragraph('Til sidst'),
    ),
  )
  expect([...lost].sort()).toEqual([
    'automatisk nummer på overskrifter',
    'formel, hvis tegn nu står som tekst',
    'sporede ændringer, som er læst som godkendt',
    'store bogstaver, romertal eller ord som listens numre',
  ])
})

test('feature 41: a control that was emptied in Word, and shows its own words, is an empty section', async () => {
  const given = await sentItem()
  const empty =
    '<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>' +
    p('Klik eller tryk her for at skrive tekst.') +
    '</w:sdtContent></w:sdt>'
  expect(await read(given, await editForm(given.form, 'summary', empty), 'summary')).toMatchObject({
    changed: true,
    incoming: null,
  })
})

const cell = (type: string, content: RichTextNode[], attrs = {}) => ({
  type,
  attrs: { colspan: 1, rowspan: 1, ...attrs },
  content,
})
const png = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='
const varied = doc(
  paragraph(
    'Hallen er ',
    text('nedslidt', { type: 'bold' }),
    ' og ',
    text('dyr', { type: 'italic' }),
    ', se ',
    link('notatet', 'https://a.example/b?c=1&d=2'),
    '.',
  ),
  heading(4, 'Økonomi'),
  orderedList(
    3,
    'et',
    listItem('to', bulletList('under a', listItem('under b', 'fortsat under b')), 'efter'),
    'tre',
  ),
  bulletList('punkt', 'punkt mere'),
  { type: 'blockquote', content: [paragraph('Et citat.')] },
  {
    type: 'table',
    content: [
      {
        type: 'tableRow',
        content: [
          cell('tableHeader', [paragraph('År')]),
          cell('tableHeader', [paragraph('Beløb')]),
          cell('tableHeader', [paragraph('Note')]),
        ],
      },
      {
        type: 'tableRow',
        content: [
          cell('tableCell', [paragraph('2026')], { rowspan: 2 }),
          cell('tableCell', [paragraph('1,2 mio.')], { colspan: 2 }),
        ],
      },
      {
        type: 'tableRow',
        content: [
          cell('tableCell', [bulletList('a', 'b')]),
          cell('tableCell', [paragraph(text('y', { type: 'underline' }))]),
        ],
      },
    ],
  },
  { type: 'image', attrs: { src: `data:image/png;base64,${png}`, alt: 'Skitse af hallen' } },
  paragraph('Til sidst.'),
)

test.skipIf(!libreOfficePresent)(
  'feature 41: a form that LibreOffice saved comes back the same, with what was written in it',
  async () => {
    const given = await sentItem(varied)
    const edited = await editForm(given.form, 'summary', p('Hallen er slidt.') + p('Og dyr.'))
    const saved = savedByLibreOffice(edited)
    const sections = value(await given.back(saved))
    expect(sections.filter(({ changed }) => changed).map(({ key, incoming }) => [key, incoming])).toEqual([
      ['summary', doc(paragraph('Hallen er slidt.'), paragraph('Og dyr.'))],
    ])
    expect(sections.find(({ key }) => key === 'case-presentation')?.incoming).toEqual(varied)
    expect(sections.flatMap(({ lost }) => lost)).toEqual([])
  },
)
