/** Characters that neither XML nor a PDF can hold: control characters (tab and line feed aside) and two non-characters. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const unprintable = /[\u0000-\u0008\u000e-\u001f\u007f-\u009f\ufffe\uffff]/gu

/** Separators of lines that come with pasted text: no font has a sign for them, and Word shows nothing at all. */
const separators = /[\v\f\u0085\u2028\u2029]/gu

/** The text as it can stand on paper: without characters that cannot be printed, half surrogates replaced. */
export function cleanText(text: string): string {
  return text.toWellFormed().replace(/\r\n?/g, '\n').replace(separators, ' ').replace(unprintable, '')
}

/** The text of a line, where a tab is a blank: a tab is no sign of any font, and Word would jump to its next stop. */
export function lineText(text: string): string {
  return cleanText(text).replaceAll('\t', ' ')
}
