const danish: Readonly<Record<string, string>> = {
  æ: 'ae',
  ø: 'oe',
  å: 'aa',
  ö: 'oe',
  ä: 'ae',
  ü: 'y',
  ß: 'ss',
}
const plain = /^[\0-\x7f]*$/

/**
 * A text as it is looked for: lower case, "å" as "aa", "æ" as "ae" and "ø" as "oe", as names and addresses write them, and
 * other letters without their accents, so that "Ålborg" is found as "Aalborg"; without signs that nobody sees, as a soft hyphen.
 */
export function fold(text: string): string {
  const lower = text.normalize('NFC').toLowerCase()
  if (plain.test(lower)) return lower
  return lower
    .replace(/[æøåöäüß]/g, (letter) => danish[letter] ?? letter)
    .normalize('NFD')
    .replace(/[\p{Mn}\p{Default_Ignorable_Code_Point}]+/gu, '')
}
