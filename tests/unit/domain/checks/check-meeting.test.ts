import { describe, expect, test } from 'vitest'
import { checkMeeting } from '../../../../src-main/domain/checks/check-meeting.ts'
import type { Item } from '../../../../src-main/domain/meeting/item.ts'
import type { MeetingHead } from '../../../../src-main/domain/meeting/meeting.ts'
import { doc, heading, link, paragraph, text } from '../../../../src-main/domain/rich-text/build.ts'
import type { RichTextNode } from '../../../../src-main/domain/rich-text/rich-text.ts'
import {
  attachment,
  closedItem,
  decision,
  entry,
  fullMeeting,
  historyEntry,
  item,
  meeting,
  member,
  pointDecision,
  previousTreatment,
  recommendation,
  rich,
  section,
  snapshot,
} from '../../../support/builders/index.ts'

/** Findings of one rule in an agenda (where no decision can be missing) as "severity: message". */
function found(rule: string, ...items: Item[]): string[] {
  return foundIn({ documentKind: 'agenda', status: 'draft' }, rule, ...items)
}

function foundIn(head: Partial<MeetingHead>, rule: string, ...items: Item[]): string[] {
  return checkMeeting(meeting({ meeting: head, items }))
    .filter((finding) => finding.rule === rule)
    .map(({ severity, message }) => `${severity}: ${message}`)
}

test('of a meeting in order: the files that lie elsewhere, and what its votes, absences and redactions ask for', () => {
  expect(checkMeeting(fullMeeting()).map(({ rule, severity, where }) => [rule, severity, where])).toEqual([
    ['redaction-misses', 'warning', { itemNumber: null, heading: 'Mødet' }],
    ['attachment-without-file', 'note', { itemNumber: 1, heading: 'Bilag' }],
    ['attachment-without-file', 'note', { itemNumber: 2, heading: 'Bilag' }],
    ['disqualified-absent', 'warning', { itemNumber: 2, heading: null }],
    ['dissent-not-in-minority', 'warning', { itemNumber: 2, heading: null }],
    ['stop-nothing-to-stop', 'note', { itemNumber: 2, heading: null }],
    ['attachment-without-file', 'note', { itemNumber: 3, heading: 'Bilag' }],
    ['quorum-lost', 'warning', { itemNumber: 3, heading: null }],
  ])
})

test('findings come item by item, the gravest rule first', () => {
  const items = [
    item('Haller', { caseNumber: '24/1234', sections: [section('summary', 'Slet denne tekst')] }),
    item('x....'),
  ]
  const content = meeting({ meeting: { documentKind: 'agenda', firstNumber: 7 }, items })
  expect(checkMeeting(content).map(({ rule, where }) => `${where.itemNumber} ${rule}`)).toEqual([
    '7 leftover-text',
    '7 case-number',
    '8 leftover-text',
  ])
})

describe('leftover text', () => {
  test.each([
    ['Slet denne tekst', 'Slet denne tekst'],
    ['[Skriv sammendrag her]', '[Skriv sammendrag her]'],
    ['[2 linjer. HUSK denne hjælpetekst skal slettes]', '[2 linjer. HUSK denne hjælpetekst skal slettes]'],
    ['Dette afsnit skal slettes.', 'Dette afsnit skal slettes'],
    ['HUSK at skrive beløb', 'HUSK at skrive beløb'],
    ['Mødet den XX.XX.2026', 'XX.XX.2026'],
    ['Udvalget indstiller, at x', 'at x'],
    ['Der afsættes x.... kr.', 'x....'],
    ['Slet dette afsnit inden brug', 'Slet dette afsnit'],
    ['Økonomi (slettes inden udsendelse)', '(slettes inden udsendelse)'],
    ['[... HUSK ...]', '[... HUSK ...]'],
    ['[...]', '[...]'],
    ['[ ]', '[ ]'],
    ['Der søges [xx] kroner', '[xx]'],
    ['Mødet holdes den xx/3', 'xx/3'],
    ['Frist XX.XX.', 'XX.XX'],
    ['Frist 3/xx-2026', '3/xx-2026'],
    ['Dato: dd-mm-åååå', 'dd-mm-åååå'],
    ['Afsat XX kr.', 'XX'],
    ['I alt xx', 'xx'],
    ['Senest den x. marts', 'x.'],
    ['Mødet begynder kl.\u00a0xx', 'kl. xx'],
    ['Klik eller tryk her for at skrive tekst.', 'Klik eller tryk her for at skrive tekst'],
    ['Indsæt navn her', 'Indsæt navn her'],
    ['Til <navn>', '<navn>'],
    ['Kære {{modtager}}', '{{modtager}}'],
    ['Lorem ipsum dolor', 'Lorem ipsum'],
    ['TODO', 'TODO'],
    ['Beløbet er ??? kr.', '???'],
  ])('"%s" is an error that shows «%s»', (written, words) => {
    expect(found('leftover-text', item('Haller', { sections: [section('summary', written)] }))).toEqual([
      `error: Punkt 1, Sammendrag: «${words}» ligner hjælpetekst fra en skabelon. Slet det, eller skriv det, der skal stå.`,
    ])
  })

  test.each([
    'Udvalget husker sagen fra sidste møde.',
    'Pladsen er på 40 x 60 meter.',
    'Se note [1] og [sic].',
    'Han sagde at x-faktoren mangler.',
    'Citatet er forkortet […].',
    'MXX.XXL er et varenummer.',
    'Forvaltningen må ikke slette denne tekst i planen.',
    'Udvalget slettede dette afsnit i går.',
    'Citatet lyder: «Vi bygger [...] i Nordvig».',
    'Hun sagde, at borgerne [min fremhævning] er glade.',
    'Vinduet er 4x4 meter, og bilen er en 4x4.',
    'Mødet holdes den 3/3-2026 kl. 16.30.',
    'Kong Christian X. besøgte byen, og Frederik IX. talte.',
    'Størrelse XXL og XL bestilles.',
    'Klik her for at læse mere om planen.',
    'Borgerne kan skrive under her i huset.',
    'Linjen er y = x, så at x = 3.',
    'Er det rigtigt?? Ja.',
    'Et <5 meter bredt bælte og > 3 træer.',
  ])('"%s" is ordinary text', (written) => {
    expect(found('leftover-text', item('Haller', { sections: [section('summary', written)] }))).toEqual([])
  })

  test.each(['Data skal slettes.', 'Underskrift: ______', 'Formand NN'])(
    '"%s" is only a warning',
    (written) => {
      const findings = found('leftover-text', item('Haller', { sections: [section('summary', written)] }))
      expect(findings.map((line) => line.split(':')[0])).toEqual(['warning'])
    },
  )

  test('each is told once, in the order it stands, also across formatting', () => {
    const body = doc(
      paragraph('Beløb: x', text('....', { type: 'bold' })),
      paragraph('[Skriv ', text('sammendrag', { type: 'italic' }), ' her] og slet denne tekst'),
    )
    const findings = found('leftover-text', item('Haller', { sections: [section('summary', body)] }))
    expect(findings.map((line) => /«(.*)»/.exec(line)?.[1])).toEqual([
      'x....',
      '[Skriv sammendrag her]',
      'slet denne tekst',
    ])
  })

  test('it is found in every text field', () => {
    const left = 'Slet denne tekst'
    const everywhere = item(left, {
      previousTreatments: [previousTreatment(left)],
      sections: [section('summary', left)],
      entries: [entry(left, [attachment(left)])],
      decidingBody: left,
      recommendation: { ...recommendation(left), lead: left },
      decision: decision(left, { points: [pointDecision(1, left)] }),
      history: [historyEntry(left)],
      attachments: [attachment(left, { note: left, fileName: `${left}.pdf` })],
      attachmentNote: left,
    })
    const headings = checkMeeting(meeting({ items: [everywhere] }))
      .filter(({ rule }) => rule === 'leftover-text')
      .map(({ where }) => where.heading)
    expect(headings).toEqual([
      null,
      'Tidligere behandling',
      'Sammendrag',
      'Meddelelse 1',
      'Beslutningen træffes af',
      'Indstilling',
      'Indstilling',
      'Beslutning',
      'Beslutning',
      'Sagens forløb',
      'Bilag',
      'Bilag',
      'Bilag',
      'Bilag',
      'Bilag',
    ])
  })
})

describe('missing decision', () => {
  const rule = 'missing-decision'
  const held = { documentKind: 'minutes', status: 'held' } as const

  test.each<[string, Item, string[]]>([
    ['an open item', item('Haller'), ['error: Punkt 1, Beslutning: Der er ingen beslutning.']],
    [
      'an empty decision',
      item('Haller', { decision: decision('') }),
      ['error: Punkt 1, Beslutning: Der er ingen beslutning.'],
    ],
    [
      'a closed item with content',
      closedItem('Toldbod', { sections: [section('decision')] }),
      ['error: Punkt 1, Beslutning: Der er ingen beslutning.'],
    ],
    [
      'a closed item as published',
      closedItem('Toldbod'),
      ['warning: Punkt 1, Beslutning: Der er ingen beslutning.'],
    ],
    ['a decision', item('Haller', { decision: decision('Godkendt') }), []],
    ['a decision written as text', item('Haller', { sections: [section('decision', 'Godkendt')] }), []],
    ['the signature page', item('Underskriftside', { kind: 'signature-page' }), []],
    ['any other business', item('Eventuelt', { kind: 'any-other-business' }), []],
    [
      'a point left open',
      item('Haller', {
        recommendation: recommendation('A.', 'B.'),
        decision: decision('', { points: [pointDecision(1, 'Godkendt')] }),
      }),
      ['error: Punkt 1, Beslutning: Der er ingen beslutning om indstillingens punkt 2.'],
    ],
    [
      'a whole decision beside a point',
      item('Haller', {
        recommendation: recommendation('A.', 'B.'),
        decision: decision('Resten udsættes', { points: [pointDecision(1, 'Godkendt')] }),
      }),
      [],
    ],
  ])('%s', (_, checked, messages) => {
    expect(foundIn(held, rule, checked)).toEqual(messages)
  })

  test.each([
    [{ documentKind: 'agenda', status: 'held' }, 0],
    [{ documentKind: 'minutes', status: 'draft' }, 0],
    [{ documentKind: 'minutes', status: 'sent' }, 0],
    [{ documentKind: 'minutes', status: 'minutes-draft' }, 1],
    [{ documentKind: 'minutes', status: 'locked' }, 1],
  ] as const)('%o gives %i', (head, count) => {
    expect(foundIn(head, rule, item('Haller'))).toHaveLength(count)
  })
})

describe('CPR numbers', () => {
  const inSummary = (written: string) => item('Haller', { sections: [section('summary', written)] })

  test.each([
    '010190-1234',
    '0101901234',
    '010190 1234',
    '290200-1234',
    'borger 311299-0000.',
    '(010190-1234)',
  ])('"%s" is one', (written) => {
    expect(found('cpr-number', inSummary(written))).toHaveLength(1)
  })

  test.each([
    '320190-1234',
    '011390-1234',
    '310490-1234',
    '290201-1234',
    '20 12 34 56',
    '+45 20123456',
    '00.22.04-P35-1-26',
    '00.22.00-3584-18',
    '1-51-71-3321-08',
    'EMN-2025-003383',
    '5798001234567',
    '03-02-2026',
    '1.010.190.123',
    'SAG-010190-1234',
    '24/0101901234',
    '5790101901234',
    '010190-12345',
    '010190-1234-18',
  ])('"%s" is none', (written) => {
    expect(found('cpr-number', inSummary(written))).toEqual([])
  })

  test('an open item is an error, and the number itself is not repeated', () => {
    expect(found('cpr-number', inSummary('Borgeren 010190-1234'))).toEqual([
      'error: Punkt 1, Sammendrag: 010190-xxxx ligner et CPR-nummer. Fjern det; det må ikke offentliggøres.',
    ])
  })

  test('one click blacks it out in the public version, and takes that back', () => {
    const checked = inSummary('Borgeren Per Lund 0101901234 klager')
    const cprOf = (redactions: string[]) =>
      checkMeeting(meeting({ meeting: { documentKind: 'agenda' }, items: [checked], redactions }))
    expect(cprOf([])).toMatchObject([
      {
        severity: 'error',
        around: 'Borgeren Per Lund 010190-xxxx klager',
        action: { do: 'redact', text: '010190-1234' },
      },
    ])
    expect(cprOf(['010190-1234'])).toMatchObject([
      {
        severity: 'note',
        message: 'Punkt 1, Sammendrag: 010190-xxxx overstreges i den offentlige udgave.',
        action: { do: 'show-again', text: '010190-1234' },
      },
    ])
    expect(cprOf(['020290-1234'])).toMatchObject([{ rule: 'redaction-misses' }, { severity: 'error' }])
  })

  test('a redaction that stands nowhere is told of, without its last figures', () => {
    const content = meeting({
      meeting: { documentKind: 'agenda', place: 'Hos Per Lund' },
      items: [item('Skolen', { sections: [section('summary', 'Ved Asta Holm')] })],
      redactions: ['Asta Holm', 'Per Lund', 'Per Lunt', 'kole', '010190-1234'],
    })
    const said = (text: string) =>
      `Mødet: «${text}» skal overstreges i den offentlige udgave, men står ikke i mødet. Skriv det, som det står i teksten, eller fjern det fra listen.`
    const misses = checkMeeting(content).filter(({ rule }) => rule === 'redaction-misses')
    expect(misses.map(({ message }) => message)).toEqual(['Per Lunt', 'kole', '010190-xxxx'].map(said))
  })

  test('what the public version does not print cannot be blacked out in it', () => {
    const inside = closedItem('Sag', { sections: [section('summary', '010190-1234')] })
    const findings = checkMeeting(
      meeting({ meeting: { documentKind: 'agenda' }, items: [inside], redactions: ['010190-1234'] }),
    ).filter(({ rule }) => rule === 'cpr-number')
    expect(findings.map(({ severity, action }) => [severity, action])).toEqual([['warning', undefined]])
  })

  test('parted by formatting it is still one', () => {
    const body = doc(paragraph('Nr. 0101', text('90-1', { type: 'bold' }), '234'))
    expect(found('cpr-number', item('Haller', { sections: [section('summary', body)] }))).toHaveLength(1)
  })

  test('in two cells or two paragraphs there is none', () => {
    const body = doc(paragraph('010190'), paragraph('1234'))
    expect(found('cpr-number', item('Haller', { sections: [section('summary', body)] }))).toEqual([])
  })

  test.each<[string, Item, string]>([
    ['the title of a closed item', closedItem('Sag om 010190-1234'), 'error'],
    [
      'the text of a closed item',
      closedItem('Sag', { sections: [section('summary', '010190-1234')] }),
      'warning',
    ],
    [
      'a file name',
      item('Haller', { attachments: [attachment('Brev', { fileName: 'brev 0101901234.pdf' })] }),
      'error',
    ],
    ['the public title', closedItem('Sag', { publicTitle: 'Sag 010190-1234' }), 'error'],
    ['an internal note', item('Haller', { internalNote: rich('010190-1234') }), 'warning'],
    ['a guest', item('Haller', { guests: [{ name: 'Per Lund 010190-1234', title: null }] }), 'error'],
    ['the earlier course', item('Haller', { history: [historyEntry('Om 010190 1234')] }), 'error'],
    [
      'an internal attachment',
      item('Haller', { attachments: [attachment('010190-1234', { access: 'internal' })] }),
      'warning',
    ],
  ])('%s', (_, checked, severity) => {
    expect(found('cpr-number', checked).map((line) => line.split(':')[0])).toEqual([severity])
  })
})

describe('titles of closed items', () => {
  test.each([
    'Ejendomssag',
    'Personsag (fortrolig)',
    'Aftalesag',
    'Lukket punkt',
    'Fortrolig sag',
    'Lukket orientering',
  ])('"%s" is too general', (title) => {
    expect(found('closed-title', closedItem(title))).toHaveLength(1)
  })

  test.each(['Ejendomssag: den gamle toldbod', 'Køb af grund', 'Ansættelse af leder'])(
    '"%s" tells enough',
    (title) => {
      expect(found('closed-title', closedItem(title))).toEqual([])
    },
  )

  test('an open item may have any title', () => {
    expect(found('closed-title', item('Ejendomssag'))).toEqual([])
  })

  test.each([
    ['closed', closedItem('LUKKET Toldboden'), 'warning'],
    ['open', item('Lukket: Toldboden'), 'error'],
  ])('the mark in the title of an item that is %s', (_, checked, severity) => {
    expect(found('closed-word-in-title', checked).map((line) => line.split(':')[0])).toEqual([severity])
  })
})

describe('the mark «Lukket»', () => {
  const rule = 'closed-word-in-title'
  test.each([
    [closedItem('Køb af grund (lukket)'), 1],
    [closedItem('Køb af grund - Lukket'), 1],
    [closedItem('Køb af grund, lukket punkt'), 1],
    [closedItem('Køb af grund', { publicTitle: 'Lukket: Køb' }), 1],
    [item('Køb af grund (LUKKET SAG)'), 1],
    [closedItem('Lukkedage i 2026'), 0],
    [closedItem('Nedlukket skole'), 0],
    [item('Svømmehallen - lukket'), 0],
    [item('Lukket bibliotek i Nordvig'), 0],
  ])('%#', (checked, count) => {
    expect(found(rule, checked)).toHaveLength(count)
  })
})

describe('counts of attachments', () => {
  const rule = 'attachment-count'
  const two = [attachment('A', { recommended: true }), attachment('B', { recommended: false })]
  const saying = (...lines: string[]) =>
    item('Haller', {
      sections: [section('summary', doc(...lines.map((line) => paragraph(line))))],
      attachments: two,
    })

  test('a line that counts others than the list has', () => {
    expect(found(rule, saying('3 bilag'))).toEqual([
      'warning: Punkt 1, Sammendrag: Teksten siger «3 bilag», men listen har 2 bilag, heraf 1 anbefalede. Ret teksten, eller ret listen.',
    ])
    expect(found(rule, saying('2 bilag, heraf 2 anbefales'))).toHaveLength(1)
  })

  test.each(['2 bilag', '2 bilag, heraf 1 anbefales', 'Der er 3 bilag til sagen.', 'Bilag 3'])(
    '«%s» agrees, or is no count',
    (line) => {
      expect(found(rule, saying(line))).toEqual([])
    },
  )

  test('an entry of announcements counts its own', () => {
    const announcements = item('Meddelelser', {
      entries: [entry('1 bilag', [attachment('A')]), entry('Nyt', [attachment('B')])],
    })
    expect(found(rule, announcements)).toEqual([])
  })

  test('a list where only some have a name', () => {
    const attachments = [attachment('A'), attachment(null), attachment(null)]
    expect(found(rule, item('Haller', { attachments }))).toEqual([
      'warning: Punkt 1, Bilag: Der er 3 bilag, men kun 1 har et navn. Giv de andre et navn, eller fjern dem.',
    ])
    expect(found(rule, item('Haller', { attachments: [attachment(null)] }))).toEqual([])
  })
})

describe('headings and the contents list', () => {
  const withText = (...blocks: RichTextNode[]) =>
    item('Haller', { sections: [section('summary', doc(...blocks))] })

  test('a contents list written into a text, where it says another title or number', () => {
    const list = ['Punkt 1: Haller ........ 3', '2. Museer\t4', '3. Biblioteker .... 5']
    const items = [withText(...list.map((line) => paragraph(line))), item('Museet')]
    expect(found('contents-differs', ...items)).toEqual([
      'warning: Punkt 1, Sammendrag: En indholdsfortegnelse i teksten siger «Museer», men punkt 2 hedder «Museet». Slet den; programmet laver den selv.',
      'warning: Punkt 1, Sammendrag: En indholdsfortegnelse i teksten siger «Biblioteker», men der er intet punkt 3. Slet den; programmet laver den selv.',
    ])
  })

  test.each(['2. Museer', 'Se side 4', '1. kvartal 2026', '2. etape koster 14', 'Se punkt 2 ... 4 andre'])(
    '«%s» is no line of a contents list',
    (line) => {
      expect(found('contents-differs', withText(paragraph(line)))).toEqual([])
    },
  )

  test('two items with the same title', () => {
    expect(found('same-title', item('Haller'), item('Museer'), closedItem('haller.'))).toEqual([
      'note: Punkt 3: Titlen er den samme som titlen på punkt 1. I indholdsfortegnelsen kan man ikke se forskel.',
    ])
  })

  test.each([
    ['Sammendrag', 1],
    ['SAMMENDRAG:', 1],
    ['Sammendraget er kort', 0],
    ['Baggrund', 0],
  ])('a text that begins with «%s»', (line, count) => {
    expect(found('repeated-heading', withText(paragraph(line), paragraph('Mere')))).toHaveLength(count)
  })

  test.each<[readonly (4 | 5 | 6)[], string[]]>([
    [[4, 5, 6, 4], []],
    [[4, 4, 5], []],
    [[5], ['Mellemoverskrift 1']],
    [[4, 6], ['Mellemoverskrift 2']],
    [
      [6, 4, 6],
      ['Mellemoverskrift 1', 'Mellemoverskrift 2'],
    ],
  ])('levels %j', (levels, wanted) => {
    const findings = found('heading-level', withText(...levels.map((level) => heading(level, 'Overblik'))))
    expect(findings).toEqual(
      wanted.map(
        (name) =>
          `warning: Punkt 1, Sammendrag: Overskriften «Overblik» springer et niveau over. Gør den til «${name}».`,
      ),
    )
  })
})

describe('accessibility', () => {
  const inSummary = (...blocks: RichTextNode[]) =>
    item('Haller', { sections: [section('summary', doc(...blocks))] })
  const picture = (alt: string): RichTextNode => ({
    type: 'image',
    attrs: { src: 'data:image/png;base64,iVBORw0KGgo=', alt },
  })
  const table = (type: 'tableHeader' | 'tableCell'): RichTextNode => ({
    type: 'table',
    content: [{ type: 'tableRow', content: [{ type, content: [paragraph('År')] }] }],
  })

  test('a picture needs an alternative text', () => {
    expect(found('image-without-text', inSummary(picture(' '), picture('Huset set fra havnen')))).toEqual([
      'warning: Punkt 1, Sammendrag: Et billede mangler alternativ tekst. Skriv kort, hvad det viser.',
    ])
  })

  test('a table needs a header row', () => {
    expect(found('table-without-header', inSummary(table('tableCell'), table('tableHeader')))).toEqual([
      'warning: Punkt 1, Sammendrag: En tabel har ingen overskriftsrække. Gør første række til overskrifter.',
    ])
  })

  const href = 'https://nordvig.example/'
  test.each([
    [[link('her', href)], 1],
    [[link('Læs mere.', href)], 1],
    [[link('h', href), text('er', { type: 'bold' }, { type: 'link', attrs: { href } })], 1],
    [[link('Læs mere', href), ' og ', link('link', href)], 2],
    [[link('Læs mere om budgettet', href)], 0],
    [['Læs mere her'], 0],
  ])('link texts %#', (runs, count) => {
    expect(found('link-text', inSummary(paragraph(...runs)))).toHaveLength(count)
  })
})

test.each([
  [null, 0],
  ['00.22.04-P35-1-26', 0],
  ['82.01.00-Ø54-10-25', 0],
  ['24/1234', 1],
])('case number %s gives %i note', (caseNumber, count) => {
  expect(found('case-number', item('Haller', { caseNumber }))).toHaveLength(count)
})

test.each([
  [[], []],
  [[attachment('A', { sha256: 'a'.repeat(64) })], []],
  [[attachment('A')], ['note: Punkt 1, Bilag: Der er ingen fil til bilaget.']],
  [[attachment('A'), attachment(null)], ['note: Punkt 1, Bilag: Der er ingen fil til de 2 bilag.']],
  [
    [attachment('A'), attachment('B', { sha256: 'b'.repeat(64) })],
    ['note: Punkt 1, Bilag: Der er ingen fil til 1 af de 2 bilag.'],
  ],
])('attachments without file %#', (attachments, messages) => {
  expect(found('attachment-without-file', item('Haller', { attachments }))).toEqual(messages)
})

test('a text the gate refused is an error under its heading', () => {
  const stored = snapshot({
    meeting: { documentKind: 'agenda' },
    items: [item('Haller', { sections: [section('summary')] })],
  })
  const broken = {
    ...stored,
    items: stored.items.map((one) => ({
      ...one,
      unreadable: [{ key: 'summary', reason: 'version 9 er ukendt', text: '{}' }],
    })),
  }
  expect(checkMeeting(broken)).toEqual([
    {
      rule: 'unreadable-section',
      severity: 'error',
      where: { itemNumber: 1, heading: 'Sammendrag' },
      message:
        'Punkt 1, Sammendrag: Teksten kan ikke læses (version 9 er ukendt). Den er bevaret, men dokumenter kan ikke udskrives, før den er læst eller erstattet.',
      told: { code: 'unreadable-section' },
    },
  ])
})

test('what stands above the items is looked at first', () => {
  const content = meeting({
    meeting: { documentKind: 'agenda', place: 'Lokale [skriv lokale]' },
    participants: [member('Asta Holm', { title: 'formand 010190-1234' })],
    items: [item('Haller', { caseNumber: '24/1234' })],
  })
  expect(checkMeeting(content).map(({ where, message }) => [where.itemNumber, message])).toEqual([
    [null, 'Mødet: «[skriv lokale]» ligner hjælpetekst fra en skabelon. Skriv det, der skal stå.'],
    [null, 'Deltagere: 010190-xxxx ligner et CPR-nummer. Fjern det; det må ikke offentliggøres.'],
    [1, 'Punkt 1: Sagsnummeret «24/1234» er ikke et KLE-nummer som 00.22.04-P35-1-26.'],
  ])
})
