// @vitest-environment jsdom
import { expect, test } from 'vitest'
import { pageDrawer } from '../../../src-renderer/screens/pages/draw-page.ts'

const begin = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 10">'
const line = (name: string) => `<g><path d="${name}"/></g>`
const page = (names: string, tag = begin) => [tag, ...[...names].map(line), '</svg>'].join('\n')

function paper() {
  const host = document.createElement('div')
  const draw = pageDrawer(host)
  const lines = () => [...(host.firstElementChild?.children ?? [])]
  const shown = () =>
    lines()
      .map((one) => one.firstElementChild?.getAttribute('d'))
      .join('')
  return { draw, lines, shown }
}

test('feature 54: whatever is written, the page shows what came last', () => {
  const { draw, shown } = paper()
  const texts = [
    'abc',
    'abc',
    'axc',
    'axyc',
    'ac',
    '',
    'a',
    'aa',
    'aaa',
    'aba',
    'cba',
    'abcdef',
    'bcdefg',
    'g',
    'abab',
    'ab',
    'b',
  ]
  for (const text of texts) {
    draw(page(text))
    expect(shown()).toBe(text)
  }
})

test('feature 54: lines that stay as they are keep their elements', () => {
  const { draw, lines, shown } = paper()
  draw(page('abcd'))
  const [a, b, c, d] = lines()
  draw(page('abxcd'))
  expect(lines()).toEqual([a, b, lines()[2], c, d])
  expect(lines()[0] === a && lines()[1] === b && lines()[3] === c && lines()[4] === d).toBe(true)
  draw(page('abd'))
  expect(lines()[0] === a && lines()[1] === b && lines()[2] === d).toBe(true)
  draw(page('abd', begin.replace('10 10', '20 20')))
  expect(lines()[0] === a).toBe(false)
  expect(shown()).toBe('abd')
})

test('feature 54: a drawing says nothing of itself: what it shows is told by what it is drawn in', () => {
  const host = document.createElement('div')
  pageDrawer(host)(page('a'))
  expect(host.firstElementChild?.getAttribute('aria-hidden')).toBe('true')
})
