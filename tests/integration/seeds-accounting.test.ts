import { describe, expect, it } from 'vitest'
import { account } from '../support/account.ts'
import { importSeed, oracle, seedsPresent, seedText } from '../support/seeds.ts'

describe.skipIf(!seedsPresent)(
  'every word of the real documents (skipped: ../shared/seeds is absent)',
  () => {
    it.each(Object.keys(oracle))('%s: none lost, none doubled', (file) => {
      const imported = importSeed(file)

      expect(account(seedText(file), imported)).toEqual({ lost: [], added: [] })
      expect(imported.notUnderstood).toEqual([])
    })

    it.each(Object.keys(oracle))('%s: a paragraph taken out of the meeting is missed', (file) => {
      const imported = importSeed(file)
      const items = imported.content.items.map((item) => ({ ...item, sections: item.sections.slice(0, -1) }))
      const poorer = { ...imported, content: { ...imported.content, items } }

      expect(account(seedText(file), poorer).lost).not.toEqual([])
    })
  },
)
