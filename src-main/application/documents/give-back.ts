import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'

/** After how many answers what lies about is given back; a collection takes about ten milliseconds. */
const answers = 8

/**
 * Counts the answers of a thread that lays documents out, and collects what is left of them now and then. Node cannot see how much a
 * document of Typst's holds beside the thread's own memory, and would let hundreds of them wait.
 */
export function givingBack(): () => void {
  setFlagsFromString('--expose-gc')
  const collect: () => void = runInNewContext('gc')
  let count = 0
  return () => {
    count += 1
    if (count % answers === 0) collect()
  }
}
