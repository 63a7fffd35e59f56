import { existsSync } from 'node:fs'
import { AxeBuilder } from '@axe-core/playwright'
import { type Browser, chromium } from '@playwright/test'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { compose } from '../../../src-main/documents/compose/compose.ts'
import { printHtml } from '../../../src-main/documents/print/html/print-html.ts'
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

const executablePath = '/usr/bin/chromium'
const kinds = ['agenda', 'minutes', 'signature-page'] as const
const views = [
  { name: 'a phone', width: 390, colorScheme: 'light' },
  { name: 'a desk in the dark', width: 1280, colorScheme: 'dark' },
] as const
const cases = kinds.flatMap((kind) => views.map((view) => ({ kind, ...view })))

const title = 'the web page (needs Chromium at /usr/bin/chromium)'

describe.skipIf(!existsSync(executablePath))(title, { timeout: 60_000 }, () => {
  let browser: Browser
  beforeAll(async () => {
    const args = ['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking']
    browser = await chromium.launch({ executablePath, args })
  })
  afterAll(() => browser.close())

  test.each(cases)('$kind on $name: axe finds nothing, and nothing is wider than the screen', async (one) => {
    const context = await browser.newContext({
      viewport: { width: one.width, height: 900 },
      colorScheme: one.colorScheme,
    })
    const page = await context.newPage()
    const html = printHtml(compose(richMeeting(), { kind: one.kind, audience: 'internal' }))
    await page.setContent(new TextDecoder().decode(html))
    const { violations } = await new AxeBuilder({ page }).analyze()
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([])
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(one.width)
    await context.close()
  })
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
