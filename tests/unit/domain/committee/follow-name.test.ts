import { expect, test } from 'vitest'
import { followName } from '../../../../src-main/domain/committee/follow-name.ts'
import { membership } from './sketch.ts'

const substitute = membership('Bo Holm', { substituteFor: 'Ada Krogh' })

test('feature 2: a substitute names the member as he is called now', () => {
  const corrected = [membership('Ada Krog'), substitute]
  expect(followName(corrected, 'Ada Krogh', 'Ada Krog')).toEqual([
    membership('Ada Krog'),
    membership('Bo Holm', { substituteFor: 'Ada Krog' }),
  ])
})

test('feature 2: where an earlier period still has the name, the substitute keeps it', () => {
  const earlier = membership('Ada Krogh', { to: '2026-05-31' })
  const list = [earlier, membership('Ada Krog', { from: '2026-06-01' }), substitute]
  expect(followName(list, 'Ada Krogh', 'Ada Krog')).toEqual(list)
})
