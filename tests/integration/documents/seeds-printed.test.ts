import { describe, expect, test } from 'vitest'
import { compose } from '../../../src-main/documents/compose/compose.ts'
import { printHtml } from '../../../src-main/documents/print/html/print-html.ts'
import { importSeed, oracle, seedsPresent } from '../../support/seeds.ts'

/** Fields that are marks and dates rather than words, or are printed in another form ("A" as a column, open as nothing). */
const unworded = new Set([
  'key',
  'label',
  'type',
  'kind',
  'role',
  'access',
  'status',
  'attendance',
  'outcome',
  'documentKind',
  'date',
  'sourceUrl',
  'authority',
  'proposer',
  'committee',
])

/** Every text of a meeting, but for the parts a previous treatment was read into and headings with nothing under them. */
function words(value: unknown, key = ''): string[] {
  if (typeof value === 'string') return unworded.has(key) ? [] : [value]
  if (typeof value !== 'object' || value === null) return []
  if ('heading' in value && 'key' in value && value.key === 'contents') return []
  return Object.entries(value).flatMap(([name, inner]) => words(inner, Array.isArray(value) ? key : name))
}

const squeeze = (text: string) => text.replace(/\s+/g, ' ').trim()

/** The words of a page as a reader sees them, tags taken away. */
function shown(html: Uint8Array): string {
  const main = new TextDecoder().decode(html).split('<main')[1] ?? ''
  const signs: Record<string, string> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"' }
  return squeeze(
    main
      .replace(/<\/?(?:strong|em|u|a)\b[^>]*>/g, '')
      .replace(/<[^>]+>/g, ' ')
      .replace(/&\w+;/g, (sign) => signs[sign] ?? sign),
  )
}

describe.skipIf(!seedsPresent)('minutes of the real documents (which lie outside the repository)', () => {
  test.each(Object.keys(oracle))('%s: every text of the meeting is on the page', (file) => {
    const { content } = importSeed(file)
    const page = shown(printHtml(compose(content, { kind: 'minutes', audience: 'internal' })))
    const all = words(content)
    expect(all.length).toBeGreaterThan(content.items.length * 3)
    expect(all.filter((text) => !page.includes(squeeze(text)))).toEqual([])
  })

  test.each(Object.keys(oracle))('%s: items and sections stand in the order of the source', (file) => {
    const { content } = importSeed(file)
    const { blocks } = compose(content, { kind: 'minutes', audience: 'internal' })
    const headings = blocks.flatMap((block) =>
      block.kind === 'heading' && block.level === 3 ? [block.text] : [],
    )
    const expected = oracle[file]?.punkter.flatMap(({ sections }) =>
      sections.filter((name) => name !== 'Indhold'),
    )
    expect(headings).toEqual(expected)
  })
})
