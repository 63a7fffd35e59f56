import { describe, expect, test } from 'vitest'
import {
  decidedPointsProblem,
  decisionOrNone,
  recommendationProblem,
} from '../../../../src-main/domain/items/decided-points.ts'
import { decision, pointDecision, recommendation } from '../../../support/builders/index.ts'

const decidedOn = (...numbers: number[]) =>
  decision('', { points: numbers.map((number) => pointDecision(number, 'Godkendt.')) })

describe('decisions on points', () => {
  const two = recommendation('Planen godkendes.', 'Planen sendes i høring.')
  test.each([
    ['both points', two, decidedOn(1, 2), undefined],
    ['the whole', two, decision('Godkendt'), undefined],
    ['nothing', two, null, undefined],
    ['a point that is not there', two, decidedOn(3), 'decision-point-unknown'],
    ['a point of no recommendation', null, decidedOn(1), 'decision-point-unknown'],
    ['one point twice', two, decidedOn(1, 1), 'point-decided-twice'],
  ])('%s', (_name, recommended, decided, code) => {
    expect(decidedPointsProblem(recommended, decided)?.code).toBe(code)
  })
})

test('two points of one number are refused', () => {
  const [point] = recommendation('Planen godkendes.').points
  const twice = { ...recommendation(), points: point === undefined ? [] : [point, point] }
  expect(recommendationProblem(twice)?.code).toBe('recommendation-point-twice')
  expect(recommendationProblem(recommendation('Planen godkendes.'))).toBeNull()
})

describe('a decision without content is none', () => {
  test.each([
    ['no words', decision(''), false],
    ['blanks', decision('  '), false],
    ['words', decision('Godkendt'), true],
    ['an outcome alone', decision('', { outcome: 'deferred' }), true],
    ['a point alone', decidedOn(1), true],
  ])('%s', (_name, given, kept) => {
    expect(decisionOrNone(given)).toEqual(kept ? given : null)
  })
})
