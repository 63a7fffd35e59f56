import { renamed, styleOf, wordsOf } from './elements.ts'

/** The level below the section's own heading, and the lowest. */
const first = 4
const last = 6

/**
 * Headings take the levels below the section's own: the highest that was pasted is the first of them, and the order among
 * the others is kept. Word's title and paragraphs with an outline level are headings too.
 */
export function levelHeadings(body: Element): void {
  const found = [...body.querySelectorAll('h1, h2, h3, h4, h5, h6, p')].flatMap((element) => {
    const level = wordsOf(element) === '' ? null : levelOf(element)
    return level === null ? [] : [{ element, level }]
  })
  const levels = [...new Set(found.map(({ level }) => level))].sort((a, b) => a - b)
  for (const { element, level } of found)
    renamed(element, `h${Math.min(first + levels.indexOf(level), last)}`)
}

function levelOf(element: Element): number | null {
  if (element.localName !== 'p') return Number(element.localName.slice(1))
  if (element.closest('li, td, th') !== null) return null
  if (element.classList.contains('MsoTitle')) return 0
  const outline = Number(styleOf(element).get('mso-outline-level'))
  return outline >= 1 && outline <= 6 ? outline : null
}
