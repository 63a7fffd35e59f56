import { expect, test } from 'vitest'
import type { Membership } from '../../../src-main/domain/committee/membership.ts'
import { changing, listing, sameAs } from '../../../src-renderer/state/list-edits.ts'

const person = (name: string): Membership => ({
  name,
  party: null,
  title: null,
  role: 'member',
  office: null,
  substituteFor: null,
  from: '2026-01-01',
  to: null,
})
const [ada, bo, eva, per] = [person('Ada'), person('Bo'), person('Eva'), person('Per')]

test('feature 2: the person that was meant is changed, wherever it stands when the change is made', () => {
  const edit = changing(sameAs({ ...bo }), () => eva)
  expect(edit([ada, bo, per])).toEqual([ada, eva, per])
  expect(edit([bo, per])).toEqual([eva, per])
  expect(edit([ada, { ...bo, party: 'C' }, per])).toBeNull()
})

test('feature 2: a person that was removed comes back to its place, or last where the list is shorter', () => {
  expect(changing(sameAs(bo), () => null)([ada, bo, per])).toEqual([ada, per])
  expect(listing(bo, 1)([ada, per])).toEqual([ada, bo, per])
  expect(listing(bo, 5)([ada])).toEqual([ada, bo])
})
