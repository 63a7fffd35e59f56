import { expect, it } from 'vitest'
import { EarlyKeys } from '../../../src-renderer/editor/early-keys.tsx'

/** A key with the modifiers that are held down. */
function key(name: string, ...held: readonly ('Control' | 'Alt' | 'AltGraph')[]) {
  return {
    key: name,
    ctrlKey: held.includes('Control'),
    metaKey: false,
    getModifierState: (modifier: string) => held.some((one) => one === modifier),
  }
}

function typed(...names: readonly string[]): EarlyKeys {
  const early = new EarlyKeys()
  for (const name of names) early.hear(key(name))
  return early
}

it('keeps what is typed before the editor stands, in lines, as the keys meant it', () => {
  const keys = ['H', 'æ', 'x', 'Backspace', ' ', 'Enter', '2']
  expect(typed(...keys).take()).toEqual(['Hæ \n2'])
  expect(typed(...keys).takeLines()).toEqual(['Hæ ', '2'])
  expect(typed().takeLines()).toEqual([])
  expect(typed('Backspace').take()).toEqual([])
})

it('leaves commands and other keys to the program, and letters made with AltGr to the text', () => {
  const early = new EarlyKeys()
  expect(early.hear(key('s', 'Control'))).toBe(false)
  expect(early.hear(key('f', 'Control', 'Alt'))).toBe(false)
  expect(early.hear(key('Tab'))).toBe(false)
  expect(early.hear(key('@', 'Control', 'Alt', 'AltGraph'))).toBe(true)
  expect(early.take()).toEqual(['@'])
  expect(early.take()).toEqual([])
})
