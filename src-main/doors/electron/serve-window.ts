import { readdirSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { pathToFileURL } from 'node:url'
import { net, protocol } from 'electron'
import { contentSecurityPolicy } from '../../application/content-security-policy.ts'
import { scheme } from './addresses.ts'

/** Tells Chromium, before the program is ready, that the window's scheme is as good as https. */
export function declareScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme, privileges: { standard: true, secure: true, supportFetchAPI: true } },
  ])
}

/** Serves the built window's files, every one from a table made now, with the content security policy. */
export function serveWindow(folder: string): void {
  const files = windowPaths(folder)
  protocol.handle(scheme, async (request) => {
    const path = files.get(new URL(request.url).pathname)
    if (path === undefined) return new Response(null, { status: 404 })
    const file = await net.fetch(pathToFileURL(path).href)
    const headers = new Headers(file.headers)
    headers.set('Content-Security-Policy', contentSecurityPolicy)
    headers.set('X-Content-Type-Options', 'nosniff')
    return new Response(file.body, { status: file.status, headers })
  })
}

function windowPaths(folder: string): ReadonlyMap<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  )
  const paths = files.map((entry) => join(entry.parentPath, entry.name))
  const byAddress = paths.map((path) => [`/${relative(folder, path).split(sep).join('/')}`, path] as const)
  return new Map([...byAddress, ['/', join(folder, 'index.html')]])
}
