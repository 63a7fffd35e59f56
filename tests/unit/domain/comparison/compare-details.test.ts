import { describe, expect, it, test } from 'vitest'
import { compareMeetings } from '../../../../src-main/domain/comparison/compare-meetings.ts'
import type { Decision } from '../../../../src-main/domain/meeting/decision.ts'
import type { Item } from '../../../../src-main/domain/meeting/item.ts'
import type { MeetingContent, MeetingHead } from '../../../../src-main/domain/meeting/meeting.ts'
import type { Participant } from '../../../../src-main/domain/meeting/participant.ts'
import { attachment, fullMeeting, item, member } from '../../../support/builders/index.ts'

const here = fullMeeting()
const at = 'Punkt 2 «Kulturhus på havnen»'
const head = (change: Partial<MeetingHead>) => ({ ...here, meeting: { ...here.meeting, ...change } })
const withCase = (change: (one: Item) => Partial<Item>): MeetingContent => ({
  ...here,
  items: here.items.map((one) => (one.number === 2 ? { ...one, ...change(one) } : one)),
})
const decided = (change: (one: Decision) => Partial<Decision>) =>
  withCase(({ decision }) => ({ decision: decision && { ...decision, ...change(decision) } }))
const people = (change: (one: Participant) => Partial<Participant>, name: string) => ({
  ...here,
  participants: here.participants.map((one) => (one.name === name ? { ...one, ...change(one) } : one)),
})

function linesOf(incoming: MeetingContent): string[] {
  const { lines, texts } = compareMeetings(here, incoming)
  expect(texts).toEqual([])
  return lines.map(({ danish }) => danish)
}

describe('feature 56: what differs besides texts is named, with what it was and what it is', () => {
  it.each<[string, MeetingContent, string[]]>([
    ['time', head({ time: null }), ['Klokken: var 16:30, er nu (ikke angivet).']],
    ['the stage', head({ status: 'approved' }), ['Stade: var Referat, er nu Godkendt.']],
    [
      'the day of the agenda',
      head({ agendaDue: '2026-02-20' }),
      ['Dagsordenen skal være ude senest: var (ikke angivet), er nu 20. februar 2026.'],
    ],
    [
      'a break',
      head({ breaks: [{ from: '17:30', to: '17:45' }] }),
      ['Pause: 17:30-17:45 er føjet til.', 'Pause: 17:30-17:40 er fjernet.'],
    ],
    [
      'attendance',
      people(() => ({ attendance: 'excused' }), 'Asta Holm'),
      ['Fremmøde for Asta Holm (A): var Til stede, er nu Afbud.'],
    ],
    ['a party', people(() => ({ party: 'Å' }), 'Dan Munk'), ['Parti for Dan Munk (Å): var Ø, er nu Å.']],
    [
      'a substitute',
      people(() => ({ substituteFor: 'Dan Munk' }), 'Carla Lund'),
      [
        'Stedfortræder for Bo Krag: var Carla Lund (V), er nu (ikke angivet).',
        'Stedfortræder for Dan Munk: var (ikke angivet), er nu Carla Lund (V).',
      ],
    ],
    [
      'a participant',
      { ...here, participants: [...here.participants, member('Ib Ask')] },
      ['Deltagere: Ib Ask er føjet til.'],
    ],
    [
      'who left',
      { ...here, absences: [] },
      ['Fremmøde under hvert punkt: «Asta Holm (A) forlod mødet før punkt 3 kl. 17:55» er fjernet.'],
    ],
    ['its kind', withCase(() => ({ kind: 'theme' })), [`${at}, Slags: var Sag, er nu Temadrøftelse.`]],
    ['a kind of one’s own', withCase(() => ({ kind: 'budget' })), [`${at}, Slags: var Sag, er nu budget.`]],
    [
      'the planned openness',
      withCase(() => ({ plannedAccess: 'closed' })),
      [`${at}, Åbent eller lukket på dagsordenen: var (ikke angivet), er nu Lukket.`],
    ],
    [
      'disqualification',
      withCase(({ disqualifications }) => ({
        disqualifications: disqualifications.map((one) => ({ ...one, upheld: true, note: 'Ejer grunden' })),
      })),
      [
        `${at}, Inhabil for Dan Munk (Ø): var nej, er nu ja.`,
        `${at}, Bemærkning om habilitet for Dan Munk (Ø): var (ikke angivet), er nu «Ejer grunden».`,
      ],
    ],
    [
      'a link',
      withCase(() => ({ links: [] })),
      [
        `${at}, Hvor punktet kommer fra og går hen: «Udsat fra Kulturudvalget den 3. februar 2026, punkt 4» er fjernet.`,
      ],
    ],
    [
      'an earlier treatment',
      withCase(() => ({ previousTreatments: [] })),
      [`${at}, Tidligere behandling: «Kulturudvalget den 3. februar 2026, punkt 4.» er fjernet.`],
    ],
    [
      'a heading',
      withCase(({ sections }) => ({
        sections: sections.map((one) => (one.key === 'economy' ? { ...one, heading: 'Penge' } : one)),
      })),
      [`${at}, Afsnittets overskrift: var «Økonomiske konsekvenser og finansiering», er nu «Penge».`],
    ],
    [
      'the order of sections',
      withCase(({ sections }) => ({ sections: sections.toReversed() })),
      [`${at}, Afsnit: rækkefølgen er en anden.`],
    ],
    [
      'an attachment',
      withCase(({ attachments: [first, ...rest] }) => ({
        attachments: [
          { ...(first ?? attachment('')), recommended: false, access: 'internal', note: null },
          ...rest,
        ],
      })),
      [
        `${at}, Anbefales for «Skitseprojekt»: var ja, er nu nej.`,
        `${at}, Internt for «Skitseprojekt»: var nej, er nu ja.`,
        `${at}, Bemærkning for «Skitseprojekt»: var «Tilføjet efter mødet», er nu (ikke angivet).`,
      ],
    ],
    [
      'the content of a file',
      withCase(({ attachments: [first, ...rest] }) => ({
        attachments: [{ ...(first ?? attachment('')), sha256: 'c'.repeat(64) }, ...rest],
      })),
      [`${at}, Filen for «Skitseprojekt»: er ændret.`],
    ],
    [
      'an outcome of a point',
      decided(({ points }) => ({ points: points.map((one) => ({ ...one, outcome: 'rejected' })) })),
      [1, 2].map(
        (point) =>
          `${at}, Udfald for indstillingens punkt ${point}: var (ikke angivet), er nu Ikke godkendt.`,
      ),
    ],
    [
      'ballots',
      decided(({ votes: [vote] }) => ({
        votes: vote ? [{ ...vote, ballots: vote.ballots.slice(0, 1) }] : [],
      })),
      [`${at}, Imod for «Indstillingens punkt 2»: var V 1, er nu (ikke angivet).`],
    ],
    [
      'a vote more',
      decided(({ votes }) => ({ votes: [...votes, { subject: null, ballots: [] }] })),
      [`${at}, Afstemning: indstillingen som helhed er føjet til.`],
    ],
    [
      'a dissent',
      decided(() => ({ dissents: [] })),
      [`${at}, Afvigende mening: «Carla Lund (V): Beløbet er for stort.» er fjernet.`],
    ],
    ['a stop', decided(() => ({ stop: null })), [`${at}, § 23: var Carla Lund (V), er nu (ikke angivet).`]],
  ])('%s', (_, incoming, lines) => {
    expect(linesOf(incoming)).toEqual(lines)
  })

  test('a value that is long is told to be another, without its words', () => {
    const reason = 'Tilskuddet bortfalder. '.repeat(10).trim()
    expect(linesOf(withCase(() => ({ lateReason: reason })))).toEqual([
      `${at}, Hvorfor punktet ikke kan vente: er ændret.`,
    ])
  })

  test('two of one name are two people, and what is the same of both is no difference', () => {
    const two = (attendance: 'present' | 'absent') => ({
      ...here,
      items: [item('Havnen')],
      participants: [member('Ib Ask', { party: 'A' }), member('Ib Ask', { party: 'V', attendance })],
      absences: [],
    })
    const { lines } = compareMeetings(two('present'), two('absent'))
    expect(lines.map(({ danish }) => danish)).toEqual([
      'Fremmøde for Ib Ask (V): var Til stede, er nu Fraværende.',
    ])
  })
})
