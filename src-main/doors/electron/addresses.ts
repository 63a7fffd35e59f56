/** The scheme under which the window's own files are served; nothing else answers to it. */
export const scheme = 'app'

/** The window's own address. */
export const windowAddress = `${scheme}://referent/`

const outside = new Set(['https:', 'http:', 'mailto:'])

/** Whether the window may go to `url`: to its own page and nowhere else. */
export function isAllowedNavigation(url: string): boolean {
  if (!URL.canParse(url)) return false
  const { protocol, host, pathname } = new URL(url)
  return protocol === `${scheme}:` && host === 'referent' && (pathname === '/' || pathname === '/index.html')
}

/** Whether `url` may be handed to the system's own program: a web or mail address, never a file or a program's scheme. */
export function isOutsideAddress(url: string): boolean {
  return URL.canParse(url) && outside.has(new URL(url).protocol)
}
