import { dropUnseen, type LeftOut } from './drop-unseen.ts'
import { footnotesInPlace } from './footnotes.ts'
import { levelHeadings } from './headings.ts'
import { nestLists } from './nest-lists.ts'
import { tidyTables } from './tidy-tables.ts'
import { levelFormats } from './word-level-formats.ts'
import { wordLists } from './word-lists.ts'
import { writeBlocks } from './write-blocks.ts'

/**
 * HTML from the clipboard (Word, Outlook, Excel, LibreOffice, Google Docs, a web page) as the plain elements the schema
 * holds: paragraphs, headings h4-h6, nested lists, tables, quotes, links, footnotes, bold, italic and underlined. All else
 * goes, but no words that were seen where they were copied; struck words and pictures that cannot come are told of. What comes
 * from a text of ours is as it should be.
 */
export function cleanPastedHtml(html: string, tell?: (left: LeftOut) => void): string {
  if (html.includes('data-pm-slice')) return html
  const { documentElement, body } = new DOMParser().parseFromString(html, 'text/html')
  const styles = [...documentElement.querySelectorAll('style')].map((style) => style.textContent ?? '')
  footnotesInPlace(body)
  wordLists(body, levelFormats(styles.join('\n')))
  tidyTables(body)
  const left = dropUnseen(body)
  nestLists(body)
  levelHeadings(body)
  tell?.(left)
  return writeBlocks(body)
}
