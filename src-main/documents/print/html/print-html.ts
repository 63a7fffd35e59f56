import type { Block, HeadingBlock, Outline, PaperLook } from '../../outline/outline.ts'
import { printBlocks, type Surroundings } from './blocks.ts'
import { escapeHtml } from './escape-html.ts'
import { letterhead } from './letterhead.ts'
import { printNotes } from './notes.ts'
import { style } from './style.ts'

/**
 * One accessible page in UTF-8, ready for a web site: its style is inside, it has no script and fetches nothing.
 * The blocks between two page breaks become an article under the item's heading, and a page of its own on paper.
 */
export function printHtml(outline: Outline): Uint8Array {
  const listed = outline.blocks
    .filter((block) => block.kind === 'heading')
    .filter(({ inContents }) => inContents)
  let before = 0
  const [front, ...pages] = parts(outline.blocks).map((blocks) => {
    const part = printPart(blocks, { listed, notes: { before, texts: [] } })
    before += part.notes
    return { ...part, blocks }
  })
  const lines = [
    '<!doctype html>',
    `<html lang="${outline.language}">`,
    ...head(outline),
    '<body>',
    '<a class="skip" href="#hovedindhold">Gå til indholdet</a>',
    ...pageHeader(outline),
    '<main id="hovedindhold" tabindex="-1">',
    front?.html ?? '',
    ...pages.map(article),
    '</main>',
    ...pageFooter(outline.look),
    '</body>',
    '</html>',
    '',
  ]
  return new TextEncoder().encode(lines.join('\n'))
}

function head({ title, author, look }: Outline): string[] {
  return [
    '<head>',
    '<meta charset="utf-8">',
    `<title>${escapeHtml(title)}</title>`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="color-scheme" content="light dark">',
    `<meta name="author" content="${escapeHtml(author)}">`,
    `<style>\n${style(look)}</style>`,
    '</head>',
  ]
}

/** Says of a draft what it is, at the top of the page and of every sheet it is printed on. */
function draftBanner({ mark }: PaperLook): string[] {
  return mark === null ? [] : [`<p class="mark" role="note">${escapeHtml(mark)}</p>`]
}

function pageFooter({ footer }: PaperLook): string[] {
  return footer.text === '' ? [] : [`<footer>${escapeHtml(footer.text)}</footer>`]
}

/** The head of the page: a draft's mark, the letterhead, and whose meeting it was and when. */
function pageHeader({ header, date, look }: Outline): string[] {
  return [
    '<header>',
    ...draftBanner(look),
    ...letterhead(look),
    `<p class="running"><span>${escapeHtml(header.left)}</span> <time datetime="${date}">${escapeHtml(header.right)}</time></p>`,
    '</header>',
  ]
}

/** The blocks between two page breaks with their footnotes below them, and how many these are. */
function printPart(blocks: readonly Block[], around: Surroundings): { html: string; notes: number } {
  const html = [printBlocks(blocks, around), ...printNotes(around.notes)].join('\n')
  return { html, notes: around.notes.texts.length }
}

function article({ blocks, html }: { readonly blocks: readonly Block[]; readonly html: string }): string {
  const named = leadingHeadings(blocks).at(-1)
  const label = named === undefined ? '' : ` aria-labelledby="${escapeHtml(named.id)}"`
  return `<article${label}>\n${html}\n</article>`
}

/** The headings a page begins with: that of a group of items, and that of the item. */
function leadingHeadings(blocks: readonly Block[]): HeadingBlock[] {
  const after = blocks.findIndex((block) => block.kind !== 'heading' || block.level > 2)
  return blocks.slice(0, after === -1 ? blocks.length : after).filter((block) => block.kind === 'heading')
}

function parts(blocks: readonly Block[]): Block[][] {
  const all: Block[][] = [[]]
  for (const block of blocks) {
    if (block.kind === 'page-break') all.push([])
    else all.at(-1)?.push(block)
  }
  return all
}
