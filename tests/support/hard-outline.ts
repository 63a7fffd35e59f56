import type { Block, Outline } from '../../src-main/documents/outline/outline.ts'
import { cell, formedList, heading, list, meta, note, outlineOf, para, run, table } from './outlines.ts'

/** A chequered picture of 200 x 80 pixels. */
export const picturePng =
  'iVBORw0KGgoAAAANSUhEUgAAAMgAAABQCAMAAABrs8qCAAAABlBMVEUvXX7Z4uhYPydiAAAAZUlEQVR42u3ZoQ0AAAgDMPj/aR6YQELS6ZkOSVVIh3zsgYCAgICAgICAgICAgIB8hlgfBAQEBAQEBAQEBAQEBOQmxJVAQEBAQEBAQEBAQEBAQPzZrQ8CAgICAgICAgICAgICsu4N6ksfQZEX4RMAAAAASUVORK5CYII='

const prose =
  'Forvaltningen har gennemgået husets drift, åbningstider og samarbejde med foreningerne. Økonomien er i balance, og ' +
  'brugerne ønsker flere aftener med ålabent værksted, øvelokaler og små koncerter. Afdelingen foreslår derfor, at ' +
  'ordningen fortsætter året ud, og at der samles op på erfaringerne, før budgettet for næste år lægges fast.'

/** Everything that is hard to print, in thirty items. */
export function hardOutline(): Outline {
  return outlineOf([
    ...frontPage(),
    ...Array.from({ length: 30 }, (_, index) => item(index + 1)).flat(),
    ...lastPage(),
  ])
}

function frontPage(): Block[] {
  return [
    heading(1, 'Referat af Kulturudvalget'),
    {
      kind: 'facts',
      facts: [
        { label: 'Mødedato', value: 'Tirsdag den 3. marts 2026 kl. 16.30' },
        {
          label: 'Mødested',
          value: 'Nordvig Rådhus, mødelokale 2, indgang fra gården ved den gamle brandstation og biblioteket',
        },
      ],
    },
    heading(2, 'Deltagere'),
    table([
      ['Navn', 'Parti', 'Status'],
      ['Åse Ærø-Østergård', 'A', 'Deltog'],
      ['Søren Bjørn', 'V', 'Afbud'],
      ['שרה לוי', 'Ø', 'Deltog'],
    ]),
    { kind: 'contents', heading: 'Indhold' },
  ]
}

function lastPage(): Block[] {
  return [
    { kind: 'page-break' },
    heading(2, 'Punkt 31: Godkendelse af referat (underskriftsside)', { id: 'punkt-31', inContents: true }),
    {
      kind: 'signature-lines',
      lines: [
        'Åse Ærø-Østergård (A)',
        'Søren Bjørn (V)',
        'Jens Peter Christian Frederik af Nordvig-Østersøgaard (C)',
      ].map((name, at) => ({ name, note: at === 1 ? 'Inhabil ved punkt 4' : null })),
    },
  ]
}

function item(number: number): Block[] {
  const closed = number === 7
  const title = titles[number] ?? `Sag om åbningstider, ${number}. behandling`
  return [
    { kind: 'page-break' },
    heading(2, `Punkt ${number}: ${closed ? 'Lukket: ' : ''}${title}`, {
      id: `punkt-${number}`,
      inContents: true,
      closed,
    }),
    meta(`00.01.10-P35-${number}-26`),
    ...(closed ? [] : [...sections(number), ...(special[number] ?? [])]),
  ]
}

function sections(number: number): Block[] {
  return [
    heading(3, 'Sagsfremstilling', { id: `punkt-${number}-sag` }),
    ...Array.from({ length: 1 + (number % 4) * 3 }, () => para(prose)),
    heading(3, 'Indstilling', { id: `punkt-${number}-indstilling` }),
    { kind: 'paragraph', role: 'lead', runs: [run('Center for Kultur indstiller, at')] },
    list(true, ['ordningen fortsætter året ud.', 'der samles op på erfaringerne.']),
    heading(3, 'Beslutning', { id: `punkt-${number}-beslutning` }),
    {
      kind: 'decision',
      blocks: [
        para('Indstillingens punkt 1: Godkendt.'),
        para('Indstillingens punkt 2: Taget til efterretning.'),
      ],
    },
  ]
}

const titles: Readonly<Record<number, string>> = {
  1: '#evil *x* _y_ `z` <tag> ]]> & "citat" $a$ @ref // note \\',
  2: `En meget lang titel om ${'vedligeholdelse, renovering, udbygning og ibrugtagning af '.repeat(4)}Kulturhuset ved Åen`,
  3: 'Rævens blåbærgrød på Ærø: ÆØÅ æøå é ü ß – “citat” … ½ §',
  4: 'Fest 🎉 for børn 😀 og navnet محمد samt 漢字\u0007',
}

const nested = (depth: number): Block =>
  list(
    true,
    [
      `Niveau ${depth}, første`,
      depth === 5 ? 'Dybest' : [para(`Niveau ${depth}, anden`), nested(depth + 1)],
      `Niveau ${depth}, sidste`,
    ],
    depth + 2,
  )

const special: Readonly<Record<number, readonly Block[]>> = {
  5: [
    nested(1),
    list(false, [
      'Et punkt',
      [para('Et punkt med to afsnit'), para(prose)],
      [list(false, ['Kun en liste'])],
      [],
    ]),
    list(true, ['Ny liste begynder forfra'], 1),
    list(true, ['Fortsætter ved 98', 'Her 99', 'Og 100'], 98),
  ],
  6: [
    table(
      [
        ['Nr.', 'Forening', 'Beløb i kr.'],
        ...Array.from({ length: 60 }, (_, at) => [
          `${at + 1}`,
          `Forening nr. ${at + 1}`,
          `${(at + 1) * 1250}`,
        ]),
      ],
      { widths: [1, 5, 2] },
    ),
  ],
  8: [
    { kind: 'image', mediaType: 'image/png', base64: picturePng, alt: 'Et ternet mønster' },
    { kind: 'image', mediaType: 'image/png', base64: picturePng, alt: '' },
    { kind: 'image', mediaType: 'image/png', base64: 'AAAA', alt: 'Ødelagt' },
  ],
  9: [
    para(
      run('Fed', { bold: true }),
      ' ',
      run('kursiv', { italic: true }),
      ' ',
      run('understreget', { underline: true }),
      ' ',
      run('alt', { bold: true, italic: true, underline: true }),
    ),
    para(
      'Linje et',
      { kind: 'line-break' },
      'linje to, se ',
      run('kommunens side', { href: 'https://www.nordvig.example/kultur?a=1&b=2' }),
    ),
    { kind: 'quote', blocks: [para('Et citat på sin egen plads.'), para(prose)] },
    heading(5, 'Springer fra 3 til 5', { id: 'spring' }),
    heading(4, 'Fire', { id: 'fire' }),
    heading(6, 'Seks', { id: 'seks' }),
    para(),
    { kind: 'decision', blocks: [] },
    list(false, []),
    { kind: 'table', headerRows: 1, widths: null, rows: [] },
    { kind: 'facts', facts: [] },
    { kind: 'quote', blocks: [] },
    { kind: 'signature-lines', lines: [] },
  ],
  10: [
    {
      kind: 'table',
      headerRows: 2,
      widths: null,
      rows: [
        [
          cell([para('Hus')], { header: true, rowspan: 9 }),
          cell([para('Beløb')], { header: true, colspan: 2 }),
        ],
        [cell([para('2025')], { header: true }), cell([para('2026')], { header: true })],
        [cell([para('Åhuset')], { header: true }), cell([para('1.000')]), cell([list(false, ['a', 'b'])])],
        [cell([], { colspan: 2, rowspan: 40 })],
        [],
      ],
    },
  ],
  11: [{ kind: 'decision', blocks: Array.from({ length: 14 }, () => para(prose)) }],
  13: [
    para('Forsamlingshuset', note('Opført 1908, fredet 1994.'), ' drives af foreningen', note(prose), '.'),
    list(false, [[para('Et punkt', note('Note i en liste.'), ' midt i.')]]),
    {
      kind: 'table',
      headerRows: 1,
      widths: [600, 150, 250],
      rows: [
        [
          cell([para('Formål')], { header: true }),
          cell([para('Kr.', note('I løbende priser.'))], { header: true }),
          cell([para('Andel')], { header: true }),
        ],
        [cell([para('Drift', note('Uden lejen.'))]), cell([para('1.250')]), cell([para('40 %')])],
      ],
    },
    { ...heading(4, 'Overskrift med note', { id: 'med-note' }), notes: ['Noten til overskriften.'] },
    { kind: 'decision', blocks: [para('Godkendt', note('Med den ændring, der fremgår af bilaget.'), '.')] },
    ...Array.from({ length: 9 }, (_, at) => para(prose, note(`Note ${at + 1} på en side, der er fuld.`))),
  ],
  14: [
    formedList('alpha', [
      'Første bogstav',
      [para('Andet bogstav'), formedList('roman', ['et', 'to', 'tre', 'fire', 'fem', 'seks', 'syv', 'otte'])],
    ]),
    formedList('alpha', ['y', 'z', 'aa', 'bb'], { start: 25 }),
    formedList('outline', [
      'Formål',
      [
        para('Rammer'),
        formedList(
          'outline',
          [
            'Økonomi',
            [para('Tid'), formedList('outline', ['Forår', [para(prose)]], { prefix: '2.2' })],
            ...Array.from({ length: 9 }, (_, at) => `Nummer ${at + 3}`),
          ],
          { prefix: '2' },
        ),
      ],
      [para('Ny tæller'), formedList('outline', ['fra fire'], { prefix: '3', start: 4 })],
      [
        para('Gennem bogstaver'),
        formedList('alpha', [[para('bogstav'), formedList('outline', ['nummer'], { prefix: '4' })]]),
      ],
    ]),
  ],
  15: [
    { kind: 'image', mediaType: 'image/png', base64: picturePng, alt: 'Hele bredden', share: 1 },
    { kind: 'image', mediaType: 'image/png', base64: picturePng, alt: 'Halvdelen', share: 0.5 },
    { kind: 'image', mediaType: 'image/png', base64: picturePng, alt: 'En fjerdedel', share: 0.25 },
  ],
}
