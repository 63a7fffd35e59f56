import { describe, expect, test } from 'vitest'
import { compose } from '../../../../src-main/documents/compose/compose.ts'
import type { Block, Outline, Run } from '../../../../src-main/documents/outline/outline.ts'
import { printHtml } from '../../../../src-main/documents/print/html/print-html.ts'
import { fullMeeting } from '../../../support/builders/index.ts'
import { outlineOf } from '../../../support/outlines.ts'

const frame: Outline = outlineOf([], {
  audience: 'public',
  title: 'Referat & <mere>',
  author: 'Kulturudvalget, "Nordvig"',
})

const page = (...blocks: Block[]) => new TextDecoder().decode(printHtml({ ...frame, blocks }))

/** What stands in main. */
const main = (...blocks: Block[]) => /<main[^>]*>\n([\s\S]*)\n<\/main>/.exec(page(...blocks))?.[1]

const run = (text: string, marks: object = {}): Run => ({
  kind: 'text',
  text,
  bold: false,
  italic: false,
  underline: false,
  href: null,
  ...marks,
})
const paragraph = (...runs: (string | Run)[]): Block => ({
  kind: 'paragraph',
  role: 'body',
  runs: runs.map((one) => (typeof one === 'string' ? run(one) : one)),
})
const heading = (text: string, changes: object = {}): Block => ({
  kind: 'heading',
  level: 2,
  id: 'punkt-1',
  text,
  inContents: true,
  closed: false,
  ...changes,
})
const cell = (text: string, changes: object = {}) => ({
  header: false,
  colspan: 1,
  rowspan: 1,
  blocks: [paragraph(text)],
  ...changes,
})

describe('the page', () => {
  test('says its language, title, author and width', () => {
    const html = page()
    expect(html).toMatch(/^<!doctype html>\n<html lang="da">\n<head>\n<meta charset="utf-8">\n/)
    expect(html).toContain('<title>Referat &amp; &lt;mere&gt;</title>')
    expect(html).toContain('<meta name="author" content="Kulturudvalget, &quot;Nordvig&quot;">')
    expect(html).toContain('<meta name="viewport" content="width=device-width, initial-scale=1">')
  })

  test('has a way past its header, which carries committee and date', () => {
    expect(page()).toContain('<a class="skip" href="#hovedindhold">Gå til indholdet</a>')
    expect(page()).toContain('<main id="hovedindhold" tabindex="-1">')
    expect(page()).toContain(
      '<p class="running"><span>Kulturudvalget</span> <time datetime="2026-03-03">3. marts 2026</time></p>',
    )
  })

  test('runs no script, fetches nothing, and is the same twice', () => {
    const print = () => printHtml(compose(fullMeeting(), { kind: 'minutes', audience: 'internal' }))
    const html = new TextDecoder().decode(print())
    expect(html).not.toMatch(/<script|<link|<iframe|@import|url\(|\son\w+=|src="(?!data:)/i)
    expect(print()).toEqual(print())
  })

  test('makes an article of each page, named by its heading', () => {
    const blocks = [
      paragraph('Først'),
      { kind: 'page-break' } as const,
      heading('Punkt 1: Haller'),
      paragraph('Tekst'),
    ]
    expect(main(...blocks)).toBe(
      '<p>Først</p>\n<article aria-labelledby="punkt-1">\n<h2 id="punkt-1">Punkt 1: Haller</h2>\n<p>Tekst</p>\n</article>',
    )
  })

  test('every link to a place in it leads somewhere', () => {
    const html = new TextDecoder().decode(
      printHtml(compose(fullMeeting(), { kind: 'minutes', audience: 'internal' })),
    )
    const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id)
    const targets = [...html.matchAll(/ (?:href="#|aria-labelledby=")([^"]+)"/g)].map(([, id]) => id)
    expect(targets).toHaveLength(11)
    expect(targets.filter((target) => !ids.includes(target))).toEqual([])
    expect(new Set(ids).size).toBe(ids.length)
  })
})

describe('blocks', () => {
  test.each<[string, Block, string]>([
    [
      'a lead',
      { kind: 'paragraph', role: 'lead', runs: [run('Vi indstiller, at')] },
      '<p class="lead">Vi indstiller, at</p>',
    ],
    [
      'marks, inside each other',
      paragraph(run('a', { bold: true, italic: true }), run('b', { underline: true })),
      '<p><strong><em>a</em></strong><u>b</u></p>',
    ],
    ['a line break', paragraph('a', { kind: 'line-break' }, 'b'), '<p>a<br>b</p>'],
    [
      'a link in two runs is one link',
      paragraph(
        run('se ', { href: 'https://a.example/?x="1"&y' }),
        run('her', { href: 'https://a.example/?x="1"&y', bold: true }),
        '.',
      ),
      '<p><a href="https://a.example/?x=&quot;1&quot;&amp;y">se <strong>her</strong></a>.</p>',
    ],
    [
      'text that looks like code',
      paragraph('<script>alert("&")</script>\u0007'),
      '<p>&lt;script&gt;alert(&quot;&amp;&quot;)&lt;/script&gt;</p>',
    ],
    [
      'a numbered list with a start, and a list in it',
      {
        kind: 'list',
        ordered: true,
        start: 3,
        items: [[paragraph('tre'), { kind: 'list', ordered: false, start: 1, items: [[paragraph('a')]] }]],
      },
      '<ol start="3">\n<li><p>tre</p>\n<ul>\n<li><p>a</p></li>\n</ul></li>\n</ol>',
    ],
    [
      'facts',
      { kind: 'facts', facts: [{ label: 'Mødested', value: 'Sal <2>' }] },
      '<dl class="facts">\n<div><dt>Mødested</dt><dd>Sal &lt;2&gt;</dd></div>\n</dl>',
    ],
    ['a quote', { kind: 'quote', blocks: [paragraph('Citat')] }, '<blockquote><p>Citat</p></blockquote>'],
    [
      'a decision',
      { kind: 'decision', blocks: [paragraph('Godkendt')] },
      '<section class="decision"><p>Godkendt</p></section>',
    ],
    [
      'a picture',
      { kind: 'image', mediaType: 'image/png', base64: 'iVBORw0KGgo=', alt: 'Huset "set" fra havnen' },
      '<img src="data:image/png;base64,iVBORw0KGgo=" alt="Huset &quot;set&quot; fra havnen">',
    ],
    [
      'a table with a head, a row header, figures and shares of the width',
      {
        kind: 'table',
        headerRows: 1,
        widths: [1, 3],
        rows: [
          [cell('År', { header: true }), cell('Kr.', { header: true, figures: true })],
          [cell('2026', { header: true }), cell('10', { rowspan: 2, figures: true })],
        ],
      },
      '<table><colgroup><col style="width:25%"><col style="width:75%"></colgroup>' +
        '<thead><tr><th scope="col"><p>År</p></th><th class="figures" scope="col"><p>Kr.</p></th></tr></thead>' +
        '<tbody><tr><th scope="row"><p>2026</p></th><td class="figures" rowspan="2"><p>10</p></td></tr></tbody></table>',
    ],
    [
      'a wide table in a frame the keyboard reaches',
      { kind: 'table', headerRows: 0, widths: null, rows: [[cell('a', { colspan: 5 })]] },
      '<div class="wide" role="group" aria-label="Tabel" tabindex="0">' +
        '<table><tbody><tr><td colspan="5"><p>a</p></td></tr></tbody></table></div>',
    ],
    [
      'signature lines',
      { kind: 'signature-lines', lines: [{ name: 'Asta Holm (A)', note: 'stedfortræder for Bo Krag' }] },
      '<table class="signatures"><thead><tr><th scope="col">Navn</th><th scope="col">Underskrift</th><th scope="col">Dato</th></tr></thead><tbody>\n' +
        '<tr><th scope="row">Asta Holm (A)<br><span class="meta">stedfortræder for Bo Krag</span></th><td></td><td></td></tr>\n</tbody></table>',
    ],
  ])('%s', (_, block, html) => {
    expect(main(block)).toBe(html)
  })

  test('contents list all headings that are in it, in order, and no others', () => {
    const blocks = [
      heading('Punkt 1: Haller'),
      heading('Sammendrag', { id: 'punkt-1-sammendrag', level: 3, inContents: false }),
      heading('Punkt 2: Badet', { id: 'punkt-2' }),
    ]
    expect(main({ kind: 'contents', heading: 'Indhold' }, ...blocks)).toContain(
      '<nav aria-labelledby="indholdsfortegnelse">\n<h2 id="indholdsfortegnelse">Indhold</h2>\n<ul>\n' +
        '<li><a href="#punkt-1">Punkt 1: Haller</a></li>\n<li><a href="#punkt-2">Punkt 2: Badet</a></li>\n</ul>\n</nav>',
    )
  })

  test('the heading of a closed item carries a sign that is not read aloud', () => {
    expect(main(heading('Punkt 1: Lukket: Toldboden', { closed: true }))).toMatch(
      /^<h2 id="punkt-1"><svg class="lock" aria-hidden="true".*<\/svg>Punkt 1: Lukket: Toldboden<\/h2>$/,
    )
  })

  test.each(['video', 'toString'])('a block of the unknown kind %s throws', (kind) => {
    expect(() => page({ kind } as unknown as Block)).toThrow(kind)
  })
})

describe('the look', () => {
  const logo = {
    mediaType: 'image/png',
    base64: 'AAAA',
    alt: 'Byvåben & krone',
    width: 60,
    place: 'left',
  } as const
  const shown = (look: Partial<Outline['look']>) =>
    new TextDecoder().decode(printHtml({ ...frame, look: { ...frame.look, ...look } }))

  test('a plain look has neither letterhead, mark nor footer', () => {
    const body = shown({}).split('<body>')[1] ?? ''
    expect(body).not.toMatch(/class="(letterhead|mark)"|<footer>/)
  })

  test('the letterhead stands at the side that the logo leaves, its text escaped', () => {
    const lines = '<div><p>Nordvig &lt;Kommune&gt;</p></div>'
    const picture = '<img src="data:image/png;base64,AAAA" alt="Byvåben &amp; krone" width="80">'
    const letterhead = ['Nordvig <Kommune>']
    expect(shown({ logo, letterhead })).toContain(`<div class="letterhead">${picture}${lines}</div>`)
    expect(shown({ logo: { ...logo, place: 'right' }, letterhead })).toContain(`${lines}${picture}`)
  })

  test('a draft says so before all else, and the footer its text last', () => {
    const page = shown({ mark: 'Kladde', footer: { text: 'Kultur & Fritid', pages: true } })
    expect(page).toMatch(/<header>\n<p class="mark" role="note">Kladde<\/p>/)
    expect(page).toContain('</main>\n<footer>Kultur &amp; Fritid</footer>')
  })

  test('font, size, margins and accent are in the style; a light accent colours text only in the dark', () => {
    const page = shown({
      font: 'tinos',
      size: 12,
      accent: '#ffe000',
      margins: { top: 40, right: 50, bottom: 60, left: 70 },
    })
    expect(page).toContain('"Times New Roman"')
    expect(page).toContain('@page { margin: 40pt 50pt 60pt 70pt; }')
    expect(page).toContain('font-size: 12pt')
    expect(page).toContain('--rule: #ffe000;')
    const [light = '', dark] = page.split('prefers-color-scheme: dark')
    expect(light).not.toContain('--accent: #ffe000;')
    expect(dark).toContain('--accent: #ffe000;')
  })
})

describe('feature 53: footnotes and forms of lists', () => {
  const noted = (words: string, note: string): Block => paragraph(words, { kind: 'note', text: note })
  const list = (form: 'alpha' | 'outline', items: Block[][], changes: object = {}): Block => ({
    kind: 'list',
    ordered: true,
    start: 1,
    form,
    items,
    ...changes,
  })

  test('each item has its footnotes at its end, numbered through the page, with a way there and back', () => {
    const written = main(noted('Et', 'Første & <note>'), { kind: 'page-break' }, noted('To', 'Anden'))
    expect(written).toContain(
      '<p>Et<sup><a href="#fodnote-1" id="til-fodnote-1" aria-label="Fodnote 1">1</a></sup></p>',
    )
    expect(written).toContain('<li id="fodnote-1">Første &amp; &lt;note&gt; <a href="#til-fodnote-1"')
    const second = written?.slice(written.indexOf('<article')) ?? ''
    expect(second).toContain('<ol start="2">\n<li id="fodnote-2">Anden ')
    expect(second).not.toContain('Første')
  })

  test('letters are counted by the browser, the numbers of an outline are written out', () => {
    expect(main(list('alpha', [[paragraph('x')]], { start: 3 }))).toBe(
      '<ol type="a" class="alpha" start="3">\n<li><p>x</p></li>\n</ol>',
    )
    expect(main(list('outline', [[paragraph('x')], [paragraph('y')]], { prefix: '2' }))).toBe(
      '<ol class="outline" role="list">\n<li data-mark="2.1"><p>x</p></li>\n<li data-mark="2.2"><p>y</p></li>\n</ol>',
    )
  })
})
