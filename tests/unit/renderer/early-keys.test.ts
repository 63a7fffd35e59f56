import { expect, it } from 'vitest'
import { EarlyKeys } from '../../../src-renderer/editor/early-keys.tsx'

const plain = { ctrlKey: false, metaKey: false, altKey: false }

function typed(...keys: readonly string[]): readonly string[] {
  const early = new EarlyKeys()
  for (const key of keys) early.hear({ key, ...plain })
  return early.take()
}

it('keeps what is typed before the editor stands, in lines, as the keys meant it', () => {
  expect(typed('H', 'æ', 'x', 'Backspace', ' ', 'Enter', '2')).toEqual(['Hæ ', '2'])
  expect(typed()).toEqual([])
})

it('leaves commands and other keys to the program, and letters made with AltGr to the text', () => {
  const early = new EarlyKeys()
  expect(early.hear({ key: 's', ...plain, ctrlKey: true })).toBe(false)
  expect(early.hear({ key: 'Tab', ...plain })).toBe(false)
  expect(early.hear({ key: '@', ...plain, ctrlKey: true, altKey: true })).toBe(true)
  expect(early.take()).toEqual(['@'])
  expect(early.take()).toEqual([])
})
