/**
 * A table as the text of a CSV file that Danish Excel opens as it is: UTF-8 with its mark, semicolons, lines ending in CRLF.
 * A cell that a spreadsheet would take for a formula (`=`, `+`, `-`, `@`, a tab or a line break in front) gets an apostrophe before it.
 */
export function csvText(rows: readonly (readonly string[])[]): string {
  return `\uFEFF${rows.map((row) => `${row.map(cell).join(';')}\r\n`).join('')}`
}

function cell(text: string): string {
  const harmless = /^\s*[=+\-@＝＋－＠]|^[\t\r\n]/u.test(text) ? `'${text}` : text
  return /[";\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless
}
