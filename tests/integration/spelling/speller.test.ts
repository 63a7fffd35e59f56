import { describe, expect, it } from 'vitest'
import { workerSpelling } from '../../../src-main/application/spelling/worker-spelling.ts'
import { resources } from '../application/support.ts'
import { misspelled, rightWords } from './danish-words.ts'

const worker = new URL('../../../src-main/application/spelling-worker.ts', import.meta.url)

describe('feature 55: the Danish dictionary, in a thread of its own', () => {
  const spelling = workerSpelling(worker, resources)

  it('knows the words of committee work, their compounds and genitives', async () => {
    expect(await spelling.wrong(rightWords)).toEqual([])
  })

  it('knows them without the list of words of the trade, but for one', async () => {
    const { createSpeller } = await import('../../../src-main/spelling/speller.ts')
    expect((await createSpeller([])).wrong(rightWords)).toEqual(['mindreforbrug'])
  })

  it('marks every misspelled word', async () => {
    const words = misspelled.map(({ word }) => word)
    expect(await spelling.wrong(words)).toEqual(words)
  })

  it('suggests what was meant: nine in ten first, and nearly all among the first three', async () => {
    const found = await Promise.all(misspelled.map(({ word }) => spelling.suggest(word)))
    const among = (most: number) =>
      misspelled.filter(({ meant }, at) => found[at]?.slice(0, most).includes(meant)).length /
      misspelled.length
    expect(among(1)).toBeGreaterThanOrEqual(0.9)
    expect(among(3)).toBeGreaterThanOrEqual(0.97)
  })

  it.each([
    ['Beslutnig', 'Beslutning'],
    ['BESLUTNIG', 'BESLUTNING'],
    ['beslutnig.', 'beslutning'],
    ['stk', 'stk.'],
    ['byggemodningsaftlae', 'byggemodningsaftale'],
  ])('writes the suggestion as the word is written: %s', async (word, first) => {
    expect((await spelling.suggest(word))[0]).toBe(first)
  })

  it('answers at once where a word is longer than any that was meant', async () => {
    expect(await spelling.suggest('fritids'.repeat(14))).toEqual([])
  })

  it('knows abbreviations with their full stop, and not without it', async () => {
    expect(await spelling.wrong(['kl.', 'ca.', 'f.eks.', 'm.v.', 'kl', 'pct'])).toEqual(['kl', 'pct'])
  })

  it('begins anew after it was closed', async () => {
    await spelling.wrong(['møde'])
    await spelling.close()
    expect(await spelling.wrong(['møde', 'mødde'])).toEqual(['mødde'])
    await spelling.close()
  })

  it('tells the one who asked when the worker fails', async () => {
    const broken = workerSpelling(
      new URL('../../../src-main/application/no-worker.ts', import.meta.url),
      resources,
    )
    await expect(broken.wrong(['møde'])).rejects.toThrow('no-worker')
  })
})
