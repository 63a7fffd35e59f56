/**
 * A text as it looks to a reader: signs that are not seen (soft hyphens, joiners) are gone, every kind of blank is a plain
 * one and every kind of hyphen and dash "-", wide figures are figures. Tabs and line breaks stay.
 */
export function seenText(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/\p{Default_Ignorable_Code_Point}/gu, '')
    .replace(/[\p{Pd}\u2212]/gu, '-')
    .replace(/\r\n?/g, '\n')
    .replace(/[^\S\n\t]/g, ' ')
}
