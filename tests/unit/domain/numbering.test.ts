import { describe, expect, it } from 'vitest'
import { numberItems } from '../../../src-main/domain/meeting/numbering.ts'
import { attachment, entry, item } from '../../support/builders/index.ts'

describe('numbering', () => {
  it('numbers from the first number without gaps, whatever the items said before', () => {
    const items = [
      item('Et', { number: 9 }),
      item('To', { access: 'closed', number: 2 }),
      item('Tre', { number: 2 }),
    ]
    expect(numberItems(items, 129).map(({ number }) => number)).toEqual([129, 130, 131])
  })

  it('numbers entries, and their attachments as item.entry', () => {
    const entries = [{ ...entry('A'), number: 7 }, entry('B', [attachment('Kort'), attachment('Plan')])]

    const [numbered] = numberItems([item('Meddelelser', { kind: 'announcements', entries })], 3)
    expect(numbered?.entries.map(({ number }) => number)).toEqual([1, 2])
    expect(numbered?.entries[1]?.attachments.map(({ label }) => label)).toEqual(['3.2', '3.2'])
  })
})
