import { describe, expect, it } from 'vitest'
import type { Item } from '../../../../src-main/domain/meeting/item.ts'
import { plainText } from '../../../../src-main/domain/rich-text/plain-text.ts'
import { cancelled } from '../../../../src-main/domain/transfer/cancelled.ts'
import { itemsToCarry } from '../../../support/items-to-carry.ts'
import { importSeed, oracle, seedsPresent } from '../../../support/seeds.ts'

/** An item as it must have stood on the agenda of the meeting that was cancelled. */
function beforehand(item: Item): Item {
  const sections = item.sections.filter(({ key }) => key !== 'history')
  return { ...item, decision: null, history: [], sections }
}

describe.skipIf(!seedsPresent)(
  'feature 9: the real meeting whose items had been deferred (needs ../shared/seeds)',
  () => {
    const file = Object.keys(oracle).find((name) => name.startsWith('004')) ?? ''

    it('has exactly the history that cancelling and carrying over make', () => {
      const { content } = importSeed(file)
      const received = content.items.filter(({ history }) => history.length > 0)
      const [entry] = received[0]?.history ?? []
      const [, reason = ''] = plainText(entry?.body ?? { type: 'doc', content: [] }).split('\n\n')
      const planned = {
        ...content,
        meeting: { ...content.meeting, date: entry?.date ?? '' },
        items: received.map(beforehand),
      }

      const carried = itemsToCarry(cancelled(planned, reason))

      expect(carried).toHaveLength(6)
      expect(carried.map(({ history }) => history)).toEqual(received.map(({ history }) => history))
      expect(carried.map(({ sections }) => sections.map(({ key }) => key))).toEqual(
        received.map(({ sections }) => sections.map(({ key }) => key)),
      )
    })
  },
)
