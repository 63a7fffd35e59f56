/**
 * Asks one question at a time. While one is under way only the newest of those that come is kept; the others are dropped,
 * so that the answer to what is wanted now waits for one other at most. `ask` never rejects.
 */
export function newestWins<Q, A>(
  ask: (question: Q) => Promise<A>,
  tell: (answer: A) => void,
): (question: Q) => void {
  let asking = false
  let waiting: { readonly question: Q } | null = null

  async function run(question: Q): Promise<void> {
    asking = true
    const answer = await ask(question)
    asking = false
    const next = waiting
    waiting = null
    tell(answer)
    if (next !== null) void run(next.question)
  }
  return (question) => {
    if (asking) waiting = { question }
    else void run(question)
  }
}
