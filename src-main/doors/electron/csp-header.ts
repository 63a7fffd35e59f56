/**
 * What the window may load: its own files alone. Styles may be inline, because the editor and the components write style
 * elements; the program is reached over a message port, so no connection to anywhere is needed.
 */
export function cspHeader(): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self' data:",
    "connect-src 'self'",
    "worker-src 'self'",
    "frame-src 'self' blob:",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ')
}
