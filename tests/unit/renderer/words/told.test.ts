import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { stepsInDanish } from '../../../../src-main/application/undo/step-words.ts'
import { absencesProblem } from '../../../../src-main/domain/attendance/absences-problem.ts'
import { deadlineState } from '../../../../src-main/domain/deadlines/deadline-state.ts'
import { refusal } from '../../../../src-main/domain/refusal.ts'
import { say } from '../../../../src-main/domain/told/say.ts'
import { english } from '../../../../src-renderer/words/english/english.ts'
import { filePlaces, tellPlace } from '../../../../src-renderer/words/english/told/file-places.ts'
import { lost } from '../../../../src-renderer/words/english/told/lost.ts'
import { steps } from '../../../../src-renderer/words/english/told/steps.ts'
import { refusals } from '../../../../src-renderer/words/english/told/tell-refusal.ts'
import { sentences } from '../../../../src-renderer/words/english/told/tell-sentence.ts'

const { told } = english
const sources = globSync('src-main/**/*.ts', { cwd: join(import.meta.dirname, '../../../..') })
const written = sources
  .filter((path) => !path.includes('doors/cli'))
  .map((path) => readFileSync(join(import.meta.dirname, '../../../..', path), 'utf8'))
  .join('\n')

/** The codes in calls of a function: what stands first in the parentheses. */
function codesOf(name: string): string[] {
  return [...written.matchAll(new RegExp(`\\b${name}\\(\\s*'([a-z-]+)'`, 'g'))].map(([, code = '']) => code)
}

test('feature 55: every operation that can be undone has its English', () => {
  expect(Object.keys(steps).sort()).toEqual(Object.keys(stepsInDanish).sort())
})

test('feature 55: what a Word file lost has its English', () => {
  const named = [...written.matchAll(/(?:lost\.add|return kept)\(\s*'([^']+)'/g)].map(([, what = '']) => what)
  expect(named.length).toBeGreaterThan(10)
  expect(named.filter((what) => !(what in lost))).toEqual([])
})

test('feature 55: the places in an attached file have their English', () => {
  const named = [...written.matchAll(/\/, '([a-zæøå ]+)'\],/g)].map(([, what = '']) => what)
  expect(named.length).toBeGreaterThan(5)
  expect(named.filter((what) => !(what in filePlaces))).toEqual([])
  expect(['side 4', 'ark «Budget 2»', 'noter til dias 3', 'egenskaber'].map(tellPlace)).toEqual([
    'page 4',
    'sheet ‘Budget 2’',
    'notes to slide 3',
    'properties',
  ])
})

test('feature 55: a code has one sentence, so that English says what the Danish says', () => {
  const all = [...codesOf('refusal'), ...codesOf('refuse')].filter((code) => code in refusals)
  expect(all.filter((code, at) => all.indexOf(code) !== at)).toEqual([])
  const said = codesOf('say').filter((code) => code in sentences)
  expect(said.filter((code, at) => said.indexOf(code) !== at)).toEqual([])
})

test('feature 55: a refusal is told with its values, and with the one that is its reason', () => {
  const because = refusal('vote-member-twice', 'Bo Kvist har stemt to gange.', 'Behold den ene.', {
    name: 'Bo Kvist',
  })
  const values = { number: 3, subject: 'prisen', because }
  expect(told.refusal(refusal('attendance-contradicts-vote', 'Ændringen modsiger.', 'Ret.', values))).toEqual(
    {
      code: 'attendance-contradicts-vote',
      message:
        'The change contradicts the vote on ‘prisen’ under item 3. Bo Kvist has voted twice. Nothing has changed.',
      wayOut: 'Correct the vote under item 3 first, or leave the attendance as it is.',
    },
  )
})

test('feature 55: what the window does not know stands in Danish, never blank', () => {
  const unknown = { code: 'et-nyt-afslag', message: 'Det går ikke.', wayOut: 'Prøv igen.' }
  expect(told.refusal(unknown)).toEqual(unknown)
  expect(told.said({ code: 'toString', danish: 'En sætning.' })).toBe('En sætning.')
  expect(told.step({ operation: 'nyt.trin', what: 'Noget rettet' })).toBe('Noget rettet')
  expect(told.lost('sjældent format')).toBe('sjældent format')
  const where = { itemNumber: 2, heading: null }
  expect(told.finding({ rule: 'ny', severity: 'note', where, message: 'Punkt 2: Se efter.' }, false)).toBe(
    'Punkt 2: Se efter.',
  )
})

test.each([
  [
    { itemNumber: 2, heading: 'Intern note' },
    false,
    'Item 2, Internal note: ‘TODO’ looks like help text from a template. Delete it, or write what must stand there.',
  ],
  [
    { itemNumber: 2, heading: 'Sammendrag' },
    true,
    'Sammendrag: ‘TODO’ looks like help text from a template. Delete it, or write what must stand there.',
  ],
  [
    { itemNumber: 2, heading: null },
    true,
    '‘TODO’ looks like help text from a template. Delete it, or write what must stand there.',
  ],
])('feature 55: a finding at %o stands with its place (on its own item: %s)', (where, here, words) => {
  const { danish: message, ...what } = say('leftover-text', '«TODO» ligner hjælpetekst.', { words: 'TODO' })
  expect(told.finding({ rule: 'leftover-text', severity: 'error', where, message, told: what }, here)).toBe(
    words,
  )
})

test('feature 55: numbers, people and dates are listed in English', () => {
  const participant = {
    name: 'Ane Krog',
    title: null,
    party: 'A',
    role: 'member',
    attendance: 'present',
    substituteFor: null,
  } as const
  const stretch = {
    person: { name: 'Ane Krog', party: 'A' },
    fromItem: 4,
    toItem: 2,
    leftAt: null,
    returnedAt: null,
  }
  const problem = absencesProblem([stretch], { participants: [participant], itemNumbers: [1, 2, 3, 4] })
  expect(problem && told.refusal(problem).message).toBe(
    'The absence of Ane Krog (A) ends at item 2, before it begins at item 4. The attendance has not changed.',
  )
  const { message } = deadlineState('2026-02-24', { sentOn: null, today: '2026-02-25' })
  expect(told.said(message)).toBe('The deadline for sending is 1 day past.')
})
