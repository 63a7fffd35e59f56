import { describe, expect, it } from 'vitest'
import { meetingStatuses } from '../../../../src-main/domain/meeting/meeting.ts'
import { allowedAt, decisionStageProblem } from '../../../../src-main/domain/stages/allowed-at.ts'
import { lateItems, lateItemsProblem } from '../../../../src-main/domain/stages/late-items.ts'
import { nextStage } from '../../../../src-main/domain/stages/stage.ts'
import { type StageFacts, stageProblem } from '../../../../src-main/domain/stages/stage-problem.ts'
import { isDecided, undecidedItems } from '../../../../src-main/domain/stages/undecided-items.ts'
import {
  closedItem,
  decision,
  item,
  meeting,
  pointDecision,
  recommendation,
  section,
} from '../../../support/builders/index.ts'

const facts = (changes: Partial<StageFacts> = {}): StageFacts => ({
  reason: null,
  decided: [],
  undecided: [],
  ...changes,
})
const because = facts({ reason: 'Et navn var forkert' })

describe('feature 7: the stages of a meeting', () => {
  it('follow one another', () => {
    expect(meetingStatuses.map(nextStage)).toEqual([
      'sent',
      'held',
      'minutes-draft',
      'approved',
      'locked',
      null,
      null,
    ])
  })

  it.each([
    ['draft', 'sent', facts()],
    ['sent', 'held', facts({ undecided: [1, 2] })],
    ['held', 'minutes-draft', facts({ undecided: [2] })],
    ['minutes-draft', 'approved', facts({ decided: [1, 2] })],
    ['approved', 'locked', facts()],
    ['locked', 'approved', because],
    ['locked', 'minutes-draft', because],
    ['sent', 'draft', because],
    ['draft', 'cancelled', because],
    ['sent', 'cancelled', because],
  ] as const)('%s to %s is allowed', (from, to, given) => {
    expect(stageProblem(from, to, given)).toBeNull()
  })

  it.each([
    ['sent', 'sent', facts(), 'stage-same'],
    ['draft', 'held', facts(), 'stage-skipped'],
    ['sent', 'locked', because, 'stage-skipped'],
    ['minutes-draft', 'approved', facts({ undecided: [3, 4] }), 'decisions-missing'],
    ['approved', 'locked', facts({ undecided: [3] }), 'decisions-missing'],
    ['locked', 'approved', facts(), 'stage-reason-missing'],
    ['approved', 'minutes-draft', facts({ reason: ' ' }), 'stage-reason-missing'],
    ['sent', 'cancelled', facts(), 'cancel-reason-missing'],
    ['sent', 'cancelled', { ...because, decided: [2] }, 'cancel-decided'],
    ['held', 'cancelled', because, 'cancel-too-late'],
    ['approved', 'cancelled', because, 'cancel-too-late'],
    ['cancelled', 'draft', because, 'meeting-cancelled'],
    ['cancelled', 'cancelled', because, 'meeting-cancelled'],
  ] as const)('%s to %s is refused: %4$s', (from, to, given, code) => {
    expect(stageProblem(from, to, given)?.code).toBe(code)
  })

  it('names the items whose decision is missing', () => {
    expect(stageProblem('minutes-draft', 'approved', facts({ undecided: [3, 4, 7] }))).toEqual({
      code: 'decisions-missing',
      message:
        'Referatet kan ikke lukkes: der mangler en beslutning under punkterne 3-4 og 7. Intet er ændret.',
      wayOut: 'Skriv de beslutninger, der mangler, og luk så referatet.',
      values: { numbers: [3, 4, 7] },
    })
  })

  it.each([
    ['draft', 'free', true],
    ['sent', 'late-items', true],
    ['held', 'late-items', true],
    ['minutes-draft', 'none', true],
    ['approved', 'none', false],
    ['locked', 'none', false],
    ['cancelled', 'none', false],
  ] as const)('%s allows on the agenda: %s, the minutes open: %s', (stage, agenda, open) => {
    expect(allowedAt(stage)).toEqual({ agenda, attachments: open, attendance: open, decisions: open })
    expect(decisionStageProblem(stage) === null).toBe(open)
  })

  it('takes no decision at a cancelled meeting', () => {
    expect(decisionStageProblem('cancelled')?.message).toBe(
      'Mødet er aflyst, så der kan ikke skrives i det eller træffes beslutninger. Intet er ændret.',
    )
  })
})

describe('decisions that are missing', () => {
  const { items, meeting: head } = meeting({
    items: [
      item('Decided', { decision: decision('Godkendt') }),
      item('In its section', { sections: [section('decision', 'Taget til efterretning')] }),
      item('Nothing'),
      item('An outcome alone', { decision: decision('', { outcome: 'approved' }) }),
      item('A point open', {
        recommendation: recommendation('a', 'b'),
        decision: decision('', { points: [pointDecision(1, 'Ja')] }),
      }),
      item('All points', {
        recommendation: recommendation('a'),
        decision: decision('', { points: [pointDecision(1, 'Ja')] }),
      }),
      closedItem('Bare as published'),
      item('Withdrawn', { withdrawn: true }),
      item('Eventuelt', { kind: 'any-other-business' }),
      item('Underskriftside', { kind: 'signature-page' }),
    ],
  })

  it('are named by their items', () => {
    expect(undecidedItems(items, head)).toEqual([3, 4, 5])
    expect(undecidedItems(items, { ...head, documentKind: 'agenda', status: 'draft' })).toEqual([3, 4, 5])
    expect(items.filter(isDecided).map(({ number }) => number)).toEqual([1, 2, 5, 6])
  })
})

describe('feature 8: late items', () => {
  it('are those that were not on the agenda sent, wherever they stand', () => {
    const sent = meeting({ items: [item('Havnen'), item('Kajen')] }).items
    const now = meeting({ items: [item('Taget'), item('Kajen'), item('Havnen'), item('Muren')] }).items
    expect(lateItems(sent, now).map(({ number, title }) => `${number} ${title}`)).toEqual([
      '1 Taget',
      '4 Muren',
    ])
  })

  it('must say why they cannot wait', () => {
    const told = { number: 8, title: 'Taget', lateReason: 'Fristen for tilskud er den 1. april.' }
    const silent = { number: 9, title: 'Kajen', lateReason: ' ' }
    expect(lateItemsProblem([])).toBeNull()
    expect(lateItemsProblem([told])).toBeNull()
    expect(lateItemsProblem([told, silent])).toMatchObject({
      code: 'late-item-reason-missing',
      message:
        'Punkt 9 «Kajen» er føjet til, efter at dagsordenen blev udsendt, og siger ikke, hvorfor det ikke kan vente. Intet er udsendt.',
    })
  })
})
