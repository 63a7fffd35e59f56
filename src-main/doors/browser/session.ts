import { randomBytes, timingSafeEqual } from 'node:crypto'

const cookieName = 'referent'

/**
 * Who may use the program through the browser: the first to come with the token of the printed address. The token works
 * once and is exchanged for a secret in a cookie that no script can read and no other site can send.
 */
export interface Session {
  readonly token: string
  /** The cookie for the bearer of the token, or null where the token is wrong or used. */
  readonly exchange: (token: string) => string | null
  /** Whether a request's Cookie header carries the secret. */
  readonly knows: (cookieHeader: string | undefined) => boolean
}

/** A new session with a token of its own. */
export function createSession(): Session {
  const token = randomBytes(24).toString('base64url')
  const secret = randomBytes(32).toString('base64url')
  let used = false
  return {
    token,
    exchange(offered) {
      if (used || !same(offered, token)) return null
      used = true
      return `${cookieName}=${secret}; HttpOnly; SameSite=Strict; Path=/`
    },
    knows: (cookieHeader) => readCookies(cookieHeader).some((value) => same(value, secret)),
  }
}

function readCookies(header: string | undefined): string[] {
  const pairs = (header ?? '').split(';').map((pair) => pair.trim())
  const own = `${cookieName}=`
  return pairs.filter((pair) => pair.startsWith(own)).map((pair) => pair.slice(own.length))
}

function same(offered: string, wanted: string): boolean {
  const left = Buffer.from(offered)
  const right = Buffer.from(wanted)
  return left.length === right.length && timingSafeEqual(left, right)
}
