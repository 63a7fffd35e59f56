import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { danish } from '../../../src-renderer/words/danish/danish.ts'
import { english } from '../../../src-renderer/words/english/english.ts'

const resources = join(import.meta.dirname, '../../../resources')
const committeeTexts = ['sample/sample-meeting', 'standard/item-kinds', 'standard/phrases']

/** Words that the window says in Danish and in no English text of its own. */
const danishWords = new Set(wordsOf(textsOf(danish)))
for (const word of wordsOf(textsOf(english))) danishWords.delete(word)

/** What the committee itself has written, which is Danish in either language; the longest first, so that it goes as a whole. */
const ownTexts = committeeTexts
  .flatMap((name) => textsOf(JSON.parse(readFileSync(join(resources, `${name}.json`), 'utf8'))))
  .filter((text) => text.length > 2)
  .sort((one, other) => other.length - one.length)

/**
 * The Danish words that the window itself says just now, each with the text it stands in: words seen, and words a screen
 * reader is told. What the committee has written, what is marked as Danish (`lang="da"`) and what is printed do not count.
 */
export async function danishShown(window: Page): Promise<readonly string[]> {
  const texts = await window.evaluate(textsShown)
  return [...new Set(texts)].flatMap((text) => {
    const own = ownTexts.reduce((rest, part) => rest.replaceAll(part, ' '), text)
    return wordsOf([own])
      .filter((word) => danishWords.has(word))
      .map((word) => `${word}: ${text}`)
  })
}

/** Runs in the page. */
function textsShown(): readonly string[] {
  const content = '.document, [contenteditable], [lang="da"], script, style'
  const found: string[] = []
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const parent = node.parentElement
    if (parent?.closest(content) || !parent?.checkVisibility()) continue
    found.push((node.textContent ?? '').trim())
  }
  for (const element of document.querySelectorAll('[aria-label], [placeholder], [title], [alt]')) {
    if (element.closest(content) || !element.checkVisibility()) continue
    for (const name of ['aria-label', 'placeholder', 'title', 'alt'])
      found.push((element.getAttribute(name) ?? '').trim())
  }
  return found.filter((text) => text !== '')
}

/** Every text of a tree; of one with values in it, what is written around them. */
function textsOf(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value]
  if (typeof value === 'function') return [String(value)]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsOf) : []
}

function wordsOf(texts: readonly string[]): readonly string[] {
  return texts.flatMap((text) => text.toLowerCase().match(/\p{L}{2,}/gu) ?? [])
}
