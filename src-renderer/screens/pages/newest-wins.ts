/** So long without a question, in milliseconds, is a pause: one who writes fast strikes the next key sooner. */
const shortestPause = 200
/** So long a question waits at most for a pause, in milliseconds, where answers are quick. */
const shortestLimit = 2000
/** While there are no pauses, a question waits so many times as long as the last answer took. */
const patience = 8

/**
 * Asks one question at a time, the newest; those that came before it are dropped. A question that comes after a pause is asked at
 * once. Where they follow each other like the keys of one who writes, the next is asked in the next pause: the work
 * of an answer would hold up the keys on a machine with few processors. The longer the answers take, the longer it must be.
 * `ask` never rejects.
 */
export function newestWins<Q, A>(
  ask: (question: Q) => Promise<A>,
  tell: (answer: A) => void,
): (question: Q) => void {
  let busy = false
  let took = 0
  let cameLast = Number.NEGATIVE_INFINITY
  let waiting: { readonly question: Q; readonly dueBy: number } | null = null

  const pause = () => Math.max(shortestPause, took)

  async function run(): Promise<void> {
    busy = true
    while (waiting !== null) {
      const due = Math.min(cameLast + pause(), waiting.dueBy)
      const wait = due - performance.now()
      if (wait > 0) await new Promise((resolve) => setTimeout(resolve, wait))
      else {
        const { question } = waiting
        waiting = null
        const began = performance.now()
        const answer = await ask(question)
        took = performance.now() - began
        tell(answer)
      }
    }
    busy = false
  }
  return (question) => {
    const came = performance.now()
    const afterPause = came - cameLast >= pause()
    waiting = {
      question,
      dueBy: waiting?.dueBy ?? (afterPause ? came : came + Math.max(shortestLimit, patience * took)),
    }
    cameLast = came
    if (!busy) void run()
  }
}
