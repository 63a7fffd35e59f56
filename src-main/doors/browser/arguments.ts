import { parseArgs } from 'node:util'

/** What the browser door is started with. */
export interface BrowserArguments {
  /** The data folder; null is the user's own. */
  readonly dataFolder: string | null
  /** 0 takes a free port. */
  readonly port: number
}

/** Reads the command line; throws a TypeError with a Danish text on wrong use. */
export function readArguments(words: readonly string[]): BrowserArguments {
  const { data = null, port: asked = '0' } = readOptions(words)
  const port = Number(asked)
  if (!Number.isInteger(port) || port < 0 || port > 65_535) {
    throw new TypeError(`--port skal være et tal fra 0 til 65535, ikke "${asked}".`)
  }
  return { dataFolder: data, port }
}

function readOptions(words: readonly string[]): { data?: string; port?: string } {
  const args = [...words]
  try {
    return parseArgs({ args, options: { data: { type: 'string' }, port: { type: 'string' } } }).values
  } catch {
    throw new TypeError(
      `Programmet kan ikke startes med «${args.join(' ')}». Der kan skrives --data og en mappe, og --port og et tal.`,
    )
  }
}
