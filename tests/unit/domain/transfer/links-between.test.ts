import { describe, expect, it } from 'vitest'
import { linkSentence, linksBetween } from '../../../../src-main/domain/transfer/links-between.ts'

const here = { committee: 'Kulturudvalget', date: '2026-03-03', itemNumber: 4 }
const later = { committee: 'Kulturudvalget', date: null, itemNumber: null }

describe('feature 23: old and new are linked both ways', () => {
  it.each([
    [
      'deferred',
      { ...here, date: '2026-04-07', itemNumber: 2 },
      'Udsat til Kulturudvalget den 7. april 2026, punkt 2',
      'Udsat fra Kulturudvalget den 3. marts 2026, punkt 4',
    ],
    [
      'moved',
      later,
      'Flyttet til Kulturudvalget, et senere møde',
      'Flyttet fra Kulturudvalget den 3. marts 2026, punkt 4',
    ],
    [
      'copied',
      { ...later, date: '2026-04-07' },
      'Kopieret til Kulturudvalget den 7. april 2026',
      'Kopieret fra Kulturudvalget den 3. marts 2026, punkt 4',
    ],
    [
      'handed-on',
      { ...later, committee: 'Kommunalbestyrelsen' },
      'Oversendt til Kommunalbestyrelsen, et senere møde',
      'Oversendt fra Kulturudvalget den 3. marts 2026, punkt 4',
    ],
  ] as const)('%s', (transfer, to, old, fresh) => {
    const { onOld, onNew } = linksBetween(transfer, here, to)
    expect([linkSentence(onOld), linkSentence(onNew)]).toEqual([old, fresh])
  })
})
