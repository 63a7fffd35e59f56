import { existsSync } from 'node:fs'
import { AxeBuilder } from '@axe-core/playwright'
import { type Browser, chromium } from '@playwright/test'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import finished from '../../../resources/standard/layouts.json' with { type: 'json' }
import { exportKinds } from '../../../src-main/contract/documents.ts'
import { compose } from '../../../src-main/documents/compose/compose.ts'
import { standardRules } from '../../../src-main/documents/compose/meeting-rules.ts'
import { printHtml } from '../../../src-main/documents/print/html/print-html.ts'
import { type Layout, layoutSchema } from '../../../src-main/domain/committee/layout.ts'
import {
  bulletList,
  doc,
  heading,
  link,
  orderedList,
  paragraph,
} from '../../../src-main/domain/rich-text/build.ts'
import type { RichTextNode } from '../../../src-main/domain/rich-text/rich-text.ts'
import { fullMeeting, item, section } from '../../support/builders/index.ts'
import { picturePng } from '../../support/hard-outline.ts'

const executablePath = '/usr/bin/chromium'
const phone = { name: 'a phone', width: 390, colorScheme: 'light' } as const
const desk = { name: 'a desk in the dark', width: 1280, colorScheme: 'dark' } as const

/** Layouts that show on the page: the finished ones, and one of our own with all there is and an accent too light to read. */
const layouts: Readonly<Record<string, Layout>> = {
  ...Object.fromEntries(finished.map(({ id, layout }) => [id, layoutSchema.parse(layout)])),
  own: layoutSchema.parse({
    accent: '#ffe08a',
    accentHeadings: true,
    numberedHeadings: true,
    letterhead: ['Nordvig Kommune', 'Kultur og Fritid', 'Rådhuspladsen 1'],
    logo: { mediaType: 'image/png', base64: picturePng, alt: 'Nordvig Kommunes våben', width: 40 },
    footer: { text: 'Nordvig Kommune', pages: true },
  }),
}
/** Every kind in the narrowest view, and every layout in the dark. */
const cases = [
  ...exportKinds.map((kind) => ({ kind, layout: 'own', ...phone })),
  ...Object.keys(layouts).map((layout) => ({ kind: 'minutes' as const, layout, ...desk })),
]

const title = 'the web page (needs Chromium at /usr/bin/chromium)'

describe.skipIf(!existsSync(executablePath))(title, { timeout: 60_000 }, () => {
  let browser: Browser
  beforeAll(async () => {
    const args = ['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking']
    browser = await chromium.launch({ executablePath, args })
  })
  afterAll(() => browser.close())

  test.each(cases)(
    '$kind, $layout, on $name: axe finds nothing, and nothing is wider than the screen',
    async (one) => {
      const context = await browser.newContext({
        viewport: { width: one.width, height: 900 },
        colorScheme: one.colorScheme,
      })
      const page = await context.newPage()
      const layout = layouts[one.layout] ?? standardRules.layout
      const rules = { ...standardRules, layout }
      const html = printHtml(compose(richMeeting(), { kind: one.kind, audience: 'internal', rules, item: 5 }))
      await page.setContent(new TextDecoder().decode(html))
      const { violations } = await new AxeBuilder({ page }).analyze()
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([])
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(one.width)
      await context.close()
    },
  )
})

/** The full meeting with an item that has one of every block inside its text. */
function richMeeting() {
  const content = fullMeeting()
  const body = doc(
    heading(5, 'Økonomi'),
    paragraph('Se ', link('budgettet', 'https://nordvig.example/budget'), '.'),
    orderedList(3, 'tre', 'fire'),
    bulletList('a', 'b'),
    { type: 'blockquote', content: [paragraph('Et citat fra høringen.')] },
    { type: 'image', attrs: { src: pixel, alt: 'Huset set fra havnen' } },
    table('Område', 'Budget', 'Forbrug'),
    table('Område', '2022', '2023', '2024', '2025', '2026'),
  )
  const rich = item('Budgetopfølgning for kultur, fritid og idræt', {
    number: 5,
    sections: [section('summary', body)],
  })
  return { ...content, items: [...content.items, rich] }
}

const pixel =
  'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='

function table(...heads: string[]): RichTextNode {
  const row = (type: string): RichTextNode => ({
    type: 'tableRow',
    content: heads.map((head) => ({ type, attrs: { colspan: 1, rowspan: 1 }, content: [paragraph(head)] })),
  })
  return { type: 'table', content: [row('tableHeader'), row('tableCell')] }
}
