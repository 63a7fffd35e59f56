import { expect, test } from 'vitest'
import { personFrom } from '../../../src-main/domain/meeting/person.ts'

test.each([
  ['Asta Holm (A)', null, 'Asta Holm', 'A'],
  [' Asta Holm  (A) ', 'A', 'Asta Holm', 'A'],
  ['Asta Holm (A)', 'V', 'Asta Holm (A)', 'V'],
  ['Asta Holm', 'A', 'Asta Holm', 'A'],
  ['Asta Holm (vikar)', null, 'Asta Holm (vikar)', null],
  ['(A)', null, '(A)', null],
])('%j with the party %j is %j with %j', (name, party, expected, letters) => {
  expect(personFrom({ name, party })).toEqual({ name: expected, party: letters })
})
