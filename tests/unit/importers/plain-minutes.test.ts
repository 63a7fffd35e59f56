import { describe, expect, it } from 'vitest'
import { attachmentCountLine } from '../../../src-main/domain/meeting/attachment-count.ts'
import { bulletList, doc, orderedList, paragraph } from '../../../src-main/domain/rich-text/build.ts'
import { plainText } from '../../../src-main/domain/rich-text/plain-text.ts'
import { imported, inventedText } from '../../support/invented-minutes.ts'

describe('text taken out of a PDF', () => {
  const { content, findings, notUnderstood } = imported(inventedText('plain.txt'))
  const [announcements, pool, signature] = content.items
  const body = (key: string) => pool?.sections.find((section) => section.key === key)?.body

  it('takes committee and date from where they can be found, and says so', () => {
    expect(content.committee).toEqual({ name: 'Kulturudvalget', authority: null })
    expect(content.meeting).toMatchObject({
      date: '2026-03-03',
      time: null,
      place: null,
      documentKind: 'minutes',
      status: 'minutes-draft',
      sourceUrl: 'https://www.example.org/dagsorden/kulturudvalget-03-03-2026',
      firstNumber: 1,
    })
    expect(findings.map(({ rule, where }) => [rule, where.itemNumber])).toEqual([
      ['leftover', 1],
      ['committee-derived', null],
      ['date-derived', null],
    ])
    expect(notUnderstood).toEqual([])
  })

  it('joins a title that wraps, also where a page break follows', () => {
    expect(content.items.map(({ title, kind }) => [title, kind])).toEqual([
      ['Meddelelser', 'announcements'],
      ['Nye åbningstider i Nordvig Svømmehal fra 2. kvartal 2026', 'case'],
      ['Godkendelse af referat (underskriftside)', 'signature-page'],
    ])
  })

  it('puts glued list numbers back where entries begin', () => {
    expect(announcements?.entries.map((entry) => plainText(entry.body))).toEqual([
      'Status på biblioteket i Nordvig 2025\n\nDer gives en status på biblioteket, som åbnede i foråret, og som nu har flere gæster end ventet.',
      'Lyt til byens kor.',
      'Besøg i november 2025 og december af musikskolens lærere.',
      'Steder, der er besøgt:\n\n1. Søhuset: https://www.example.org/soe/\n2. Kornloftet: https://www.example.org/korn\n3. Gamle Havn: https://www.example.org/havn/',
      'Festen i parken samler foreninger fra hele byen til en lang dag med musik og it-udstyr til alle.',
    ])
  })

  it('gives entries their attachments, labelled', () => {
    expect(announcements?.entries.map(({ attachments }) => attachmentCountLine(attachments, null))).toEqual([
      '1 bilag, heraf 0 anbefales',
      '2 bilag',
      '0 bilag',
      '0 bilag',
      '1 bilag, heraf 1 anbefales - eftersendt',
    ])
    expect(announcements?.entries[1]?.attachments.map(({ label }) => label)).toEqual(['1.2', '1.2'])
    expect(announcements?.sections).toEqual([
      { key: 'description', heading: 'Beskrivelse', body: null },
      { key: 'decision', heading: 'Beslutning', body: null },
    ])
  })

  it('keeps the printed sections in order, with keys of their own', () => {
    expect(pool?.sections.map(({ key }) => key)).toEqual([
      'previous-treatment',
      'contents',
      'summary',
      'background',
      'case-presentation',
      'further-participation',
      'economy',
      'attachments',
      'deciding-body',
      'recommendation',
      'decision',
      'history',
    ])
  })

  it('joins lines and pages into paragraphs and is not led astray by dates', () => {
    expect(body('summary')).toEqual(
      doc(
        paragraph(
          'Svømmehallen foreslås åbnet tidligere om morgenen, så flere kan nå en tur i vandet, før de skal på arbejde. Der er tale om en prøve i perioden fra 1. april til 30. juni 2026.',
        ),
      ),
    )
  })

  it('makes lists of what surely was one', () => {
    expect(body('case-presentation')).toEqual(
      doc(
        paragraph('Gæsterne blev spurgt i januar. De svarede, at de især ønsker:'),
        bulletList(
          'Tidlig morgen to dage om ugen',
          'Længere tid i varmtvandsbassinet',
          'Flere hold for begyndere, gerne om lørdagen, hvor der nu er ledige baner i det store bassin.',
        ),
        paragraph('De tre skridt er:'),
        orderedList(1, 'Prøvetid', 'Måling', 'Beslutning om fast ordning.'),
        orderedList(1, 'Prøvetiden begynder i april'),
        paragraph('Der ansættes en ekstra livredder i prøvetiden.'),
        orderedList(2, 'Målingen sker i juni'),
        paragraph('Målingen sker ved tælling i døren.'),
        paragraph('Rammen er 250.000 kr. om året, og heraf er de 40.000 kr. til varme.'),
      ),
    )
  })

  it('reads earlier treatments, one of which wraps', () => {
    expect(pool?.previousTreatments).toEqual([
      {
        text: 'Kulturudvalgets den 4. februar 2025 Punkt 6',
        committee: 'Kulturudvalget',
        date: '2025-02-04',
        itemNumber: 6,
      },
      {
        text: 'Økonomiudvalget den 11. marts 2025, punkt 12.',
        committee: 'Økonomiudvalget',
        date: '2025-03-11',
        itemNumber: 12,
      },
    ])
  })

  it('reads recommendation, decision and history', () => {
    expect(pool?.recommendation).toEqual({
      lead: 'Center for Kultur, Idræt og Fritid indstiller, at',
      proposer: 'Center for Kultur, Idræt og Fritid',
      points: [
        {
          number: 1,
          body: doc(
            paragraph('Åbningstiderne ændres i prøvetiden som beskrevet, og at prøven måles i juni 2026.'),
          ),
        },
        {
          number: 2,
          body: doc(
            paragraph(
              'Evalueringen forelægges udvalget i september 2026 sammen med et forslag til fast ordning.',
            ),
          ),
        },
      ],
    })
    expect(pool?.decision).toMatchObject({
      body: doc(
        paragraph(
          'Indstillingen godkendt med den bemærkning, at skolerne skal høres, før prøven sættes i gang.',
        ),
      ),
      outcome: null,
      points: [],
    })
    expect(pool?.history).toEqual([
      { date: '2025-12-02', committee: 'Kulturudvalget', body: doc(paragraph('Udsættes')) },
    ])
    expect(pool?.attachments.map(({ access }) => access)).toEqual(['public', 'public', 'internal'])
  })

  it('leaves the text of the signature page in its section', () => {
    expect(signature?.recommendation).toBeNull()
    expect(signature?.sections.at(-1)?.body).toEqual(
      doc(paragraph('For at godkende referatet skal alle medlemmer skrive under på denne side.')),
    )
  })
})

describe('a header', () => {
  const { content } = imported(inventedText('with-header.txt'))

  it('gives committee, date, time and place', () => {
    expect(content.committee.name).toBe('Kulturudvalget')
    expect(content.meeting).toMatchObject({
      date: '2026-05-06',
      time: '08:30',
      place: 'Rådhuset i Nordvig - lokale 3',
      firstNumber: 11,
    })
  })

  it('gives the participants, one of whom wraps', () => {
    expect(content.participants).toEqual([
      person('Anna Prøve', { party: 'A', attendance: 'present' }),
      person('Dorte Mønster', { title: 'direktør', role: 'official', attendance: 'present' }),
      person('Else Skitse', {
        title: 'konstitueret chef for Kultur Idræt og Fritid',
        role: 'official',
        attendance: 'present',
      }),
      person('Bo Eksempel', { party: 'C', attendance: 'excused' }),
      person('Carl Test', { party: 'Ø', attendance: 'absent' }),
    ])
  })

  it('recognises the outcome of a standard phrase with a remark behind it', () => {
    expect(content.items[0]?.number).toBe(11)
    expect(content.items[0]?.decision?.outcome).toBe('noted')
  })
})

function person(name: string, known: Record<string, unknown>) {
  return { name, party: null, title: null, role: 'member', attendance: null, substituteFor: null, ...known }
}
