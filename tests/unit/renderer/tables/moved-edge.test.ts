import { expect, test } from 'vitest'
import { movedEdge } from '../../../../src-renderer/editor/tables/column-widths.ts'

test('feature 53: what one column gains its neighbour gives, and neither becomes too narrow to be taken hold of', () => {
  expect(movedEdge([500, 300, 200], { from: 1, to: 0, by: 50 })).toEqual([550, 250, 200])
  expect(movedEdge([500, 300, 200], { from: 1, to: 0, by: -50 })).toEqual([450, 350, 200])
  expect(movedEdge([500, 300, 200], { from: 1, to: 0, by: 900 })).toEqual([760, 40, 200])
  expect(movedEdge([500, 300, 200], { from: 1, to: 0, by: -900 })).toEqual([40, 760, 200])
  expect(movedEdge([40, 960], { from: 1, to: 0, by: -10 })).toBeNull()
  expect(movedEdge([1000], { from: 1, to: 0, by: 10 })).toBeNull()
})
