import type { Speller } from '../../spelling/speller.ts'
import type { Spelling } from './spelling.ts'

/** Spelling in this thread; the dictionary is loaded when the first word is asked for. */
export function threadSpelling(resources: string): Spelling {
  let loading: Promise<Speller> | null = null
  const speller = () => {
    loading ??= import('./load-speller.ts').then(({ loadSpeller }) => loadSpeller(resources))
    return loading
  }
  return {
    wrong: async (words) => (await speller()).wrong(words),
    suggest: async (word) => (await speller()).suggest(word),
    close: async () => {},
  }
}
