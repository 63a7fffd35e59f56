import { expect, test } from 'vitest'
import { compose } from '../../../../src-main/documents/compose/compose.ts'
import { printPdf } from '../../../../src-main/documents/print/pdf/print-pdf.ts'
import type { Participant } from '../../../../src-main/domain/meeting/participant.ts'
import { item, meeting, member, official } from '../../../support/builders/index.ts'
import { readPdf } from '../../../support/pdf.ts'
import { printResources } from '../../../support/print-resources.ts'
import { sketch } from './sketch.ts'

/** The lines of the page below its facts. */
function page(...participants: Participant[]): string[] {
  return sketch(
    compose(meeting({ participants }), { kind: 'signature-page', audience: 'internal' }).blocks,
  ).slice(4)
}
const signing = (...participants: Participant[]) =>
  page(...participants).filter((line) => line.startsWith('sign '))

test('members and substitutes who took part sign, others do not', () => {
  expect(
    signing(
      member('Asta Holm', { party: 'A', attendance: 'present' }),
      member('Bo Krag', { attendance: 'excused' }),
      member('Carla Lund', { attendance: 'present', substituteFor: 'Bo Krag' }),
      member('Dan Munk', { attendance: 'absent' }),
      member('Finn Bo', { attendance: null }),
      official('Eva Nør', { attendance: 'present' }),
    ),
  ).toEqual(['sign Asta Holm (A)', 'sign Carla Lund, stedfortræder for Bo Krag'])
})

test('a member who was out under every item did not take part', () => {
  const out = (name: string, fromItem: number | null, toItem: number | null) => ({
    person: { name, party: null },
    fromItem,
    toItem,
    leftAt: null,
    returnedAt: null,
  })
  const content = meeting({
    participants: [
      member('Asta Holm', { attendance: 'present' }),
      member('Bo Krag', { attendance: 'present' }),
    ],
    absences: [out('Asta Holm', 2, null), out('Bo Krag', null, 1), out('Bo Krag', 2, null)],
    items: [item('Haller'), item('Broen')],
  })
  const printed = sketch(compose(content, { kind: 'signature-page', audience: 'internal' }).blocks)
  expect(printed.filter((line) => line.startsWith('sign '))).toEqual(['sign Asta Holm'])
})

test('where no attendance is recorded all members sign, and the page says why', () => {
  const printed = page(member('Asta Holm'), member('Bo Krag'), official('Eva Nør', { attendance: 'present' }))
  expect(printed.filter((line) => line.startsWith('sign '))).toEqual(['sign Asta Holm', 'sign Bo Krag'])
  expect(printed).toContain('meta Fremmødet er ikke registreret. Derfor er der en linje til hvert medlem.')
})

test('there is room for reservations below the lines', () => {
  const printed = page(member('Asta Holm', { attendance: 'present' }))
  expect(printed.slice(-5)).toEqual([
    'sign Asta Holm',
    'h2 Eventuelt forbehold',
    '| Medlem | Forbehold ',
    '| \u00a0 \u00a0 | \u00a0 \u00a0 ',
    '| \u00a0 \u00a0 | \u00a0 \u00a0 ',
  ])
})

test('with nobody to sign there are no lines', () => {
  expect(page().at(-1)).toBe('Der er ingen fremmødte medlemmer på mødets deltagerliste.')
})

test('seven members sign on one page, with room for reservations below', async () => {
  const names = ['Asta Holm', 'Bo Krag', 'Carla Lund', 'Dan Ibsen', 'Eva Juhl', 'Finn Skov', 'Grethe Winther']
  const content = meeting({
    committee: { name: 'Kultur-, Fritids- og Landdistriktsudvalget i Nordvig', authority: 'Nordvig Kommune' },
    participants: names.map((name) => member(name, { party: 'A', attendance: 'present' })),
  })
  const outline = compose(content, {
    kind: 'signature-page',
    audience: 'internal',
    fingerprint: 'c'.repeat(64),
  })
  const { bytes } = printPdf(outline, printResources())
  expect((await readPdf(bytes)).pages).toHaveLength(1)
})
