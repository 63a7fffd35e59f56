const runs = /[\t -~\u00a0-\u00ff]{4,}/g

/**
 * Readable strings in bytes of any kind, as the command `strings` finds them: runs of four or more printable characters
 * in Latin-1, in UTF-8 where they hold more than ASCII, and in UTF-16 of either order.
 */
export function stringsIn(bytes: Uint8Array): string[] {
  const latin = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1')
  const found: string[] = latin.match(runs) ?? []
  return [...found, ...found.flatMap(asUtf8), ...wideStrings(latin)]
}

function asUtf8(run: string): string[] {
  if (!/[\u00c2-\u00f4]/.test(run)) return []
  return [Buffer.from(run, 'latin1').toString('utf8')]
}

/** UTF-16: runs in which every other byte is zero. */
function wideStrings(latin: string): string[] {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: zero is the upper byte of Latin letters in UTF-16
  const wide = latin.match(/(?:\u0000[ -~\u00a0-\u00ff]){4,}|(?:[ -~\u00a0-\u00ff]\u0000){4,}/g) ?? []
  // biome-ignore lint/suspicious/noControlCharactersInRegex: as above
  return wide.map((run) => run.replace(/\u0000/g, ''))
}
