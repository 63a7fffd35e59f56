/** So much of an idle moment must be left for what draws a part of the window, in milliseconds. */
const enough = 12
/** How long one is waited for, in milliseconds. */
const patience = 400

/**
 * Runs when no frame is due for a while, so that what comes of itself holds up no letter; after a moment in any case, and at the
 * next turn where there are no idle moments. The answer calls it off.
 */
export function inIdleMoment(run: () => void): () => void {
  if (typeof requestIdleCallback === 'undefined') {
    const timer = setTimeout(run)
    return () => clearTimeout(timer)
  }
  const until = performance.now() + patience
  const ask = () =>
    requestIdleCallback(
      (moment) => {
        if (moment.didTimeout || moment.timeRemaining() >= enough || performance.now() >= until) run()
        else idle = ask()
      },
      { timeout: Math.max(1, until - performance.now()) },
    )
  let idle = ask()
  return () => cancelIdleCallback(idle)
}
