import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { textMark } from '../../../../src-main/domain/word/text-mark.ts'
import { changedParagraphs } from '../../../../src-main/importers/word-file/changed-paragraphs.ts'
import { kept } from '../../../../src-main/importers/word-file/kept.ts'

const told = (printed: readonly string[], now: readonly string[]) =>
  changedParagraphs(printed.map(textMark), now).map(({ line, text, reason }) => [
    line,
    text,
    /slettet/.test(reason ?? '') ? 'deleted' : 'changed',
  ])

describe('what was changed in Word', () => {
  const printed = ['Titel', 'Sammendrag', 'Første', 'Sammendrag', 'Anden', 'Slut']

  test.each([
    ['nothing', printed, []],
    ['a word', printed.with(2, 'Første!'), [[3, 'Første!', 'changed']]],
    ['one more', printed.toSpliced(3, 0, 'Ny'), [[4, 'Ny', 'changed']]],
    ['one less', printed.toSpliced(4, 1), [[4, 'Sammendrag', 'deleted']]],
    ['the first less', printed.slice(1), [[1, '', 'deleted']]],
    ['the last two less', printed.slice(0, -2), [[4, 'Sammendrag', 'deleted']]],
    [
      'one that moved',
      ['Titel', 'Slut', ...printed.slice(1, 5)],
      [
        [2, 'Slut', 'changed'],
        [6, 'Anden', 'deleted'],
      ],
    ],
    [
      'two for one',
      printed.toSpliced(2, 1, 'a', 'b'),
      [
        [3, 'a', 'changed'],
        [4, 'b', 'changed'],
      ],
    ],
    [
      'all',
      ['x'],
      [
        [1, 'x', 'changed'],
        [1, 'x', 'deleted'],
      ],
    ],
  ])('%s', (_, now, expected) => expect(told(printed, now)).toEqual(expected))
})

test('the longest run that two lists share is found', () => {
  const letters = fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 14 })
  fc.assert(
    fc.property(letters, letters, (old, now) => {
      const pairs = kept(old, now)
      for (const [at, { was, is }] of pairs.entries()) {
        expect(old[was]).toBe(now[is])
        if (at > 0)
          expect([was > (pairs[at - 1]?.was ?? 0), is > (pairs[at - 1]?.is ?? 0)]).toEqual([true, true])
      }
      expect(pairs).toHaveLength(longestShared(old, now))
    }),
    { numRuns: 500 },
  )
})

test('ten thousand paragraphs, each the same, are compared in a moment', () => {
  const all = new Array<string>(10_000).fill('Ja')
  expect(kept(all, ['Ny', ...all, 'Ny']).length).toBe(10_000)
})

test('texts that differ in one letter have different marks, and the same text always the same', () => {
  const texts = Array.from({ length: 20_000 }, (_, at) => `Tilskud ${at}`)
  expect(new Set(texts.map(textMark)).size).toBe(texts.length)
  expect(textMark('Æblegrød')).toBe('1bym99wn4no')
})

function longestShared(old: readonly string[], now: readonly string[]): number {
  const [first, ...rest] = old
  if (first === undefined) return 0
  const rows = old.map(() => new Array<number>(now.length + 1).fill(0))
  const table = [new Array<number>(now.length + 1).fill(0), ...rows]
  for (let a = 1; a <= old.length; a += 1)
    for (let b = 1; b <= now.length; b += 1) {
      const row = table[a] ?? []
      const above = table[a - 1] ?? []
      row[b] = old[a - 1] === now[b - 1] ? (above[b - 1] ?? 0) + 1 : Math.max(above[b] ?? 0, row[b - 1] ?? 0)
    }
  return table[old.length]?.[now.length] ?? rest.length
}
