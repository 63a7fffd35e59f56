import { expect, test } from 'vitest'
import { commandKey, rankCommands } from '../../../src-renderer/shell/rank-commands.ts'

const named = (...names: readonly string[]) => names.map((name) => ({ name, kind: 'action' as const }))
const all = named(
  'Nyt punkt',
  'Eksportér',
  'Åbn mødet i et nyt vindue',
  'Udskriv underskriftside',
  'Søg i alle punkter',
)
const found = (query: string, recent: readonly string[] = []) =>
  rankCommands(all, query, recent).map(({ name }) => name)

test.each([
  ['aabn', ['Åbn mødet i et nyt vindue']],
  ['åbn', ['Åbn mødet i et nyt vindue']],
  ['SOEG', ['Søg i alle punkter']],
  ['eksporter', ['Eksportér']],
  ['eksprt', ['Eksportér']],
  ['nyt', ['Nyt punkt', 'Åbn mødet i et nyt vindue']],
  ['vindue nyt', ['Åbn mødet i et nyt vindue']],
  ['punkt', ['Nyt punkt', 'Søg i alle punkter']],
  ['skrift', ['Udskriv underskriftside']],
  ['xyz', []],
])('feature 55: the palette finds with "%s"', (query, names) => {
  expect(found(query)).toEqual(names)
})

test('feature 55: what was used last comes first, but not before what fits better', () => {
  const recent = named('Søg i alle punkter', 'Åbn mødet i et nyt vindue').map(commandKey)
  expect(found('', recent).slice(0, 3)).toEqual([
    'Søg i alle punkter',
    'Åbn mødet i et nyt vindue',
    'Nyt punkt',
  ])
  expect(found('nyt', recent)).toEqual(['Nyt punkt', 'Åbn mødet i et nyt vindue'])
  expect(found('punkt', recent)).toEqual(['Søg i alle punkter', 'Nyt punkt'])
})
