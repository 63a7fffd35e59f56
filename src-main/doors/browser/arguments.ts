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
  const { values } = parseArgs({
    args: [...words],
    options: { data: { type: 'string' }, port: { type: 'string', default: '0' } },
  })
  const port = Number(values.port)
  if (!Number.isInteger(port) || port < 0 || port > 65_535) {
    throw new TypeError(`--port skal være et tal fra 0 til 65535, ikke "${values.port}".`)
  }
  return { dataFolder: values.data ?? null, port }
}
