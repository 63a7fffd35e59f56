/** The text of every code of a simple font, by the name of its encoding (ISO 32000-1, annex D). */
export function baseEncoding(name: string | null): readonly string[] {
  if (name === 'WinAnsiEncoding') return decodedBy('windows-1252')
  if (name === 'MacRomanEncoding') return decodedBy('macintosh')
  return standard()
}

function decodedBy(label: string): string[] {
  const decoder = new TextDecoder(label)
  return Array.from({ length: 256 }, (_, code) => decoder.decode(Uint8Array.of(code)))
}

const standardLetters = new Map([
  [0xae, 'fi'],
  [0xaf, 'fl'],
  [0xe1, 'Æ'],
  [0xe3, 'ª'],
  [0xe8, 'Ł'],
  [0xe9, 'Ø'],
  [0xea, 'Œ'],
  [0xeb, 'º'],
  [0xf1, 'æ'],
  [0xf5, 'ı'],
  [0xf8, 'ł'],
  [0xf9, 'ø'],
  [0xfa, 'œ'],
  [0xfb, 'ß'],
])

/** StandardEncoding: ASCII, and above it a few letters; its other signs are no letters and are read as blanks. */
function standard(): string[] {
  return Array.from({ length: 256 }, (_, code) =>
    code < 0x80 ? String.fromCharCode(code) : (standardLetters.get(code) ?? ' '),
  )
}
