const accents = new Map([
  ['grave', '\u0300'],
  ['acute', '\u0301'],
  ['circumflex', '\u0302'],
  ['tilde', '\u0303'],
  ['macron', '\u0304'],
  ['breve', '\u0306'],
  ['dotaccent', '\u0307'],
  ['dieresis', '\u0308'],
  ['ring', '\u030a'],
  ['hungarumlaut', '\u030b'],
  ['caron', '\u030c'],
  ['ogonek', '\u0328'],
  ['cedilla', '\u0327'],
  ['commaaccent', '\u0327'],
])

const letters: Readonly<Record<string, string>> = {
  ae: 'æ', AE: 'Æ', oslash: 'ø', Oslash: 'Ø', germandbls: 'ß', eth: 'ð', Eth: 'Ð', thorn: 'þ', Thorn: 'Þ', dotlessi: 'ı',
  lslash: 'ł', Lslash: 'Ł', oe: 'œ', OE: 'Œ', dcroat: 'đ', Dcroat: 'Đ', fi: 'fi', fl: 'fl', ff: 'ff', ffi: 'ffi',
  ffl: 'ffl', mu: 'µ', ordfeminine: 'ª', ordmasculine: 'º', onesuperior: '¹', twosuperior: '²', threesuperior: '³',
  onehalf: '½', onequarter: '¼', threequarters: '¾', Delta: 'Δ', Omega: 'Ω', pi: 'π',
  zero: '0', one: '1', two: '2', three: '3', four: '4', five: '5', six: '6', seven: '7', eight: '8', nine: '9',
} // biome-ignore format: a table

/** Names of signs that are neither letters nor digits: they are readable, and nothing is looked for in them. */
const signs = new Set(
  (
    '.notdef .null nonmarkingreturn space nbspace exclam quotedbl numbersign dollar percent ampersand quotesingle parenleft parenright ' +
    'asterisk plus comma hyphen minus period slash colon semicolon less equal greater question at bracketleft ' +
    'backslash bracketright asciicircum underscore grave braceleft bar braceright asciitilde exclamdown cent sterling ' +
    'currency yen brokenbar section dieresis copyright guillemotleft logicalnot sfthyphen softhyphen registered macron ' +
    'degree plusminus acute paragraph periodcentered cedilla guillemotright questiondown multiply divide quoteleft ' +
    'quoteright quotedblleft quotedblright quotesinglbase quotedblbase endash emdash bullet ellipsis dagger daggerdbl ' +
    'perthousand guilsinglleft guilsinglright fraction florin Euro trademark circumflex tilde breve dotaccent ring ' +
    'hungarumlaut ogonek caron lozenge notequal lessequal greaterequal infinity partialdiff summation product integral ' +
    'radical approxequal middot mathminus nonbreakingspace uni00A0 checkmark filledbox arrowright'
  ).split(' '),
)

/** The text of a glyph by its name (Adobe Glyph List, as far as European print needs it); null where it is unknown. */
export function glyphText(name: string): string | null {
  const [base = ''] = name.split('.')
  if (signs.has(name) || signs.has(base)) return ' '
  const parts = base.split('_').map(partText)
  return parts.every((part) => part !== null) && parts.length > 0 ? parts.join('') : null
}

function partText(name: string): string | null {
  if (/^[A-Za-z]$/.test(name)) return name
  const letter = letters[name]
  if (letter !== undefined) return letter
  const accented = /^([A-Za-z])([a-z]+)$/.exec(name)
  const accent = accents.get(accented?.[2] ?? '')
  if (accent !== undefined) return `${accented?.[1]}${accent}`.normalize('NFC')
  const coded = /^(?:uni((?:[0-9A-F]{4})+)|u([0-9A-F]{4,6}))$/.exec(name)
  if (coded === null) return null
  const units = coded[1]?.match(/.{4}/g) ?? [coded[2] ?? '']
  return String.fromCodePoint(...units.map((unit) => Number.parseInt(unit, 16)))
}
