import { expect, test } from 'vitest'
import { compose } from '../../../../src-main/documents/compose/compose.ts'
import type { Block, Origin } from '../../../../src-main/documents/outline/outline.ts'
import { emptyDecision } from '../../../../src-main/domain/meeting/decision.ts'
import { bulletList, doc, heading, listItem, paragraph } from '../../../../src-main/domain/rich-text/build.ts'
import { fullMeeting, item, meeting, recommendation, rich, section } from '../../../support/builders/index.ts'

const content = meeting({
  items: [
    item('Legeplads', {
      sections: [
        section(
          'background',
          doc(
            heading(4, 'Før'),
            paragraph(),
            paragraph('Kort.'),
            bulletList('Først', listItem('Så', bulletList('Dybt'))),
          ),
        ),
        section('recommendation'),
        section('decision'),
      ],
      recommendation: recommendation('forslaget godkendes', 'budgettet tilpasses'),
      decision: { ...emptyDecision, body: rich('Godkendt.'), outcome: 'approved' },
    }),
  ],
})
const minutes = { kind: 'minutes', audience: 'internal' } as const

function origins(blocks: readonly Block[]): string[] {
  const found: string[] = []
  JSON.stringify(blocks, (key, value) => {
    if (key === 'from') found.push(said(value as Origin))
    return value
  })
  return found
}
const said = ({ item: number, text, block }: Origin) => `${number} ${text} ${block}`

test('feature 54: every block of a text says where it was written, also deep in lists; empty paragraphs are counted', () => {
  expect(origins(compose(content, { ...minutes, traced: true }).blocks)).toEqual([
    '1 title -1',
    '1 section:background -1',
    '1 section:background 0',
    '1 section:background 2',
    '1 section:background 3',
    '1 section:background 4',
    '1 section:background 5',
    '1 section:recommendation -1',
    '1 recommendation:1 0',
    '1 recommendation:2 0',
    '1 section:decision -1',
    '1 decision 0',
  ])
})

test('feature 54: a paper that nobody asks it of says nothing of where it was written, and says the same', () => {
  const whole = fullMeeting()
  for (const kind of ['agenda', 'minutes', 'chairs-copy'] as const) {
    const plain = compose(whole, { kind, audience: 'internal' })
    const traced = compose(whole, { kind, audience: 'internal', traced: true })
    expect(origins(plain.blocks)).toEqual([])
    const withoutOrigins: unknown = JSON.parse(
      JSON.stringify(traced, (key, value) => (key === 'from' ? undefined : value)),
    )
    expect(withoutOrigins).toEqual(JSON.parse(JSON.stringify(plain)))
  }
})
