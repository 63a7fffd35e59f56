import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { createSpeller, type Speller } from '../../spelling/speller.ts'

/** Loads the dictionary and the words of the trade that lie in `resources`. */
export function loadSpeller(resources: string): Promise<Speller> {
  const trade = readFileSync(join(resources, 'spelling', 'official-words.txt'), 'utf8')
  return createSpeller(trade.split('\n').filter((word) => word !== ''))
}
