import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'

/** How many documents may lie about before they are given back; a collection takes about ten milliseconds. */
const documents = 8

/**
 * Counts the documents that a thread has laid out, and collects what is left of them now and then. Node cannot see how much a
 * document of Typst's holds beside the thread's own memory, and would let hundreds of them wait.
 */
export function givingBack(): () => void {
  setFlagsFromString('--expose-gc')
  const collect: () => void = runInNewContext('gc')
  let count = 0
  return () => {
    count += 1
    if (count % documents === 0) collect()
  }
}
