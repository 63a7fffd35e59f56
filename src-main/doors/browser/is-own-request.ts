import type { IncomingHttpHeaders } from 'node:http'

/**
 * Whether a request was meant for this host and sent by its own page: a foreign name in Host is DNS rebinding, a foreign
 * Origin is another site's script. `address` is the host's own, such as `127.0.0.1:4711`.
 */
export function isOwnRequest(headers: IncomingHttpHeaders, address: string): boolean {
  if (headers.host !== address) return false
  if (headers.origin !== undefined && headers.origin !== `http://${address}`) return false
  const site = headers['sec-fetch-site']
  return site === undefined || site === 'same-origin' || site === 'none'
}
