import { readdirSync } from 'node:fs'
import { extname, join, relative, sep } from 'node:path'

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.json': 'application/json',
}

/** One file of the built window. */
export interface WindowFile {
  readonly path: string
  readonly type: string
  /** Files with a fingerprint in their name never change under it. */
  readonly lasting: boolean
}

/** The files of the window by their address. */
export type WindowFiles = ReadonlyMap<string, WindowFile>

/**
 * Every file of the built window by its address (`/assets/index-x.js`, and `/` for the page). What is not in the table
 * is not served, so no address can reach outside the folder.
 */
export function windowFiles(folder: string): WindowFiles {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  )
  const table = new Map(
    files.map((entry) => {
      const path = join(entry.parentPath, entry.name)
      const address = `/${relative(folder, path).split(sep).join('/')}`
      const type = types[extname(path)] ?? 'application/octet-stream'
      return [address, { path, type, lasting: address.startsWith('/assets/') }] as const
    }),
  )
  const page = table.get('/index.html')
  return page === undefined ? table : table.set('/', page)
}
