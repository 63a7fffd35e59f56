const named: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  shy: '',
  zwj: '',
  zwnj: '',
  aelig: 'æ',
  AElig: 'Æ',
  oelig: 'œ',
  OElig: 'Œ',
  oslash: 'ø',
  Oslash: 'Ø',
  szlig: 'ß',
  eth: 'ð',
  ETH: 'Ð',
  thorn: 'þ',
  THORN: 'Þ',
}
const accents = new Map([
  ['grave', '\u0300'],
  ['acute', '\u0301'],
  ['circ', '\u0302'],
  ['tilde', '\u0303'],
  ['uml', '\u0308'],
  ['ring', '\u030a'],
  ['cedil', '\u0327'],
  ['caron', '\u030c'],
])
const reference = /&(?:#(\d+)|#[xX]([0-9a-fA-F]+)|([A-Za-z]+));?/g

/** The text with its references (&amp;amp;, &amp;#230;, &amp;aring;) put back; such as are not letters of Europe stay as they are. */
export function withoutEntities(text: string): string {
  if (!text.includes('&')) return text
  return text.replace(reference, (whole, decimal?: string, hex?: string, name?: string) => {
    if (name !== undefined) return namedText(name) ?? whole
    const point = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number.parseInt(decimal, 10)
    return point <= 0x10ffff ? String.fromCodePoint(point) : whole
  })
}

function namedText(name: string): string | null {
  const accented = /^([A-Za-z])([a-z]+)$/.exec(name)
  const accent = accents.get(accented?.[2] ?? '')
  return named[name] ?? (accent === undefined ? null : `${accented?.[1]}${accent}`.normalize('NFC'))
}
