import { spawnSync } from 'node:child_process'

/** One measured program: its name and how to run it once; `run` answers nothing and throws when the program failed. */
export interface Contender {
  readonly name: string
  readonly run: () => void | Promise<void>
}

/** Milliseconds of every counted run, and their median. */
export interface Measured {
  readonly name: string
  readonly runs: readonly number[]
  readonly median: number
}

/**
 * Runs two programs in turn (A B A B ...) after one warm-up of each, so that a drift of the machine's speed hits both.
 * Answers both medians; a caller quotes their ratio, never a single time.
 */
export async function inTurn(
  ours: Contender,
  other: Contender,
  rounds: number,
): Promise<readonly [Measured, Measured]> {
  const times: [number[], number[]] = [[], []]
  for (let round = 0; round <= rounds; round += 1) {
    const pair = [await timed(ours), await timed(other)] as const
    if (round === 0) continue
    times[0].push(pair[0])
    times[1].push(pair[1])
  }
  return [summary(ours.name, times[0]), summary(other.name, times[1])]
}

/** Runs a command as a whole process; throws with its words when it fails. */
export function wholeProcess(command: string, args: readonly string[]): void {
  const done = spawnSync(command, args, { encoding: 'utf8' })
  if (done.status !== 0) throw new Error(`${command} ${args.join(' ')}: ${done.stderr || String(done.error)}`)
}

/** Whether a command can be found on this machine. */
export function isInstalled(command: string): boolean {
  return spawnSync(command, ['--version'], { encoding: 'utf8' }).status === 0
}

/** Prints one line: both medians, and how many times faster ours is than the goal asks. */
export function report(what: string, [ours, other]: readonly [Measured, Measured], goal: number): void {
  const ratio = other.median / ours.median
  const verdict = ratio >= goal ? 'holds' : 'DOES NOT HOLD'
  console.log(
    `${what}: ${ours.name} ${ours.median.toFixed(0)} ms, ${other.name} ${other.median.toFixed(0)} ms,` +
      ` ${ratio.toFixed(1)} times faster (goal ${goal}): ${verdict}`,
  )
}

async function timed(contender: Contender): Promise<number> {
  const start = performance.now()
  await contender.run()
  return performance.now() - start
}

function summary(name: string, runs: readonly number[]): Measured {
  const sorted = [...runs].sort((a, b) => a - b)
  return { name, runs, median: sorted[Math.floor(sorted.length / 2)] ?? Number.NaN }
}
