/** What time is, in milliseconds; tests bring their own. */
export interface Pace {
  readonly now: () => number
  readonly rest: (milliseconds: number) => Promise<void>
}

const realPace: Pace = {
  now: () => performance.now(),
  rest: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
}

/**
 * Asks one question at a time, and rests after each answer for as long as it took: one who writes a long text needs the processor
 * too. Meanwhile only the newest of the questions that come is kept; the others are dropped. `ask` never rejects.
 */
export function newestWins<Q, A>(
  ask: (question: Q) => Promise<A>,
  tell: (answer: A) => void,
  { now, rest }: Pace = realPace,
): (question: Q) => void {
  let busy = false
  let waiting: { readonly question: Q } | null = null

  async function run(question: Q): Promise<void> {
    busy = true
    const asked = now()
    tell(await ask(question))
    await rest(now() - asked)
    busy = false
    const next = waiting
    waiting = null
    if (next !== null) void run(next.question)
  }
  return (question) => {
    if (busy) waiting = { question }
    else void run(question)
  }
}
