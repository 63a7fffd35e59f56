/** Elements in the middle of a line: a number goes on across them. */
const inline =
  /^\/?(?:\w+:)?(?:a|abbr|b|bdi|bdo|big|code|del|em|font|i|ins|kbd|mark|q|s|samp|small|span|strong|sub|sup|tt|u|var|wbr)\b/i
const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00a0',
  shy: '\u00ad',
  ndash: '–',
  mdash: '—',
  thinsp: '\u2009',
  ensp: '\u2002',
  emsp: '\u2003',
  zwnj: '\u200c',
  zwj: '\u200d',
}

/** The words of a marked-up text, with alternative texts and the values of fields; blocks are parted by a blank line. */
export function withoutTags(source: string): string {
  const words = source
    .replace(/<(script|style)\b[\s\S]*?<\/\1\s*>/gi, '\n\n')
    .replace(/<!--([\s\S]*?)-->/g, '\n\n$1\n\n')
    .replace(/<(?:br|tab|line-break)\b[^>]*>/gi, '\n')
    .replace(/<t[dh]\b[^>]*>/gi, '\t')
    .replace(/<([^<>]*)>/g, (_, tag: string) => (inline.test(tag) ? told(tag).trim() : `\n\n${told(tag)}`))
  return withoutEntities(words)
}

/** `&oslash;` and the like are left as they are: no figure is written so. */
export function withoutEntities(text: string): string {
  return text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|(\w+));/gi, (whole, decimal, hexadecimal, name) => {
    if (name !== undefined) return entities[name.toLowerCase()] ?? whole
    const code = decimal === undefined ? Number.parseInt(hexadecimal, 16) : Number(decimal)
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole
  })
}

/** What an element says in its attributes. */
function told(tag: string): string {
  const found = tag.matchAll(
    /\b(?:alt|title|value|content|placeholder|aria-label)\s*=\s*(?:"([^"]*)"|'([^']*)')/gi,
  )
  return [...found].map(([, double, single]) => `${double ?? single}\n\n`).join('')
}
