import { expect, it } from 'vitest'
import { deadlineState } from '../../../../src-main/domain/deadlines/deadline-state.ts'

it.each([
  ['open', null, '2026-02-20', 'Dagsordenen skal udsendes senest om 4 dage.'],
  ['open', null, '2026-02-23', 'Dagsordenen skal udsendes senest om 1 dag.'],
  ['due-today', null, '2026-02-24', 'Dagsordenen skal udsendes senest i dag.'],
  ['missed', null, '2026-02-26', 'Fristen for udsendelse er overskredet med 2 dage.'],
  ['sent-in-time', '2026-02-24', '2026-03-20', 'Dagsordenen er udsendt inden fristen.'],
  ['sent-late', '2026-02-25', '2026-03-20', 'Dagsordenen er udsendt 1 dag efter fristen.'],
])(
  'feature 10: a deadline of 24 February is %s where sent on %s and today is %s',
  (state, sentOn, today, message) => {
    expect(deadlineState('2026-02-24', { sentOn, today })).toMatchObject({
      state,
      message: { danish: message },
    })
  },
)
