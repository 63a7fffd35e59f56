/** Characters that neither XML nor a PDF can hold: control characters (tab and line feed aside) and two non-characters. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const unprintable = /[\u0000-\u0008\u000b\u000c\u000d-\u001f\u007f-\u009f\ufffe\uffff]/gu

/** The text as it can stand on paper: without characters that cannot be printed, half surrogates replaced. */
export function cleanText(text: string): string {
  return text.toWellFormed().replace(/\r\n?/g, '\n').replace(unprintable, '')
}
