import type {
  Block,
  ContentsBlock,
  FactsBlock,
  HeadingBlock,
  ListBlock,
  SignatureLinesBlock,
} from '../../outline/outline.ts'
import { escapeHtml } from './escape-html.ts'
import { printRuns } from './runs.ts'
import { printTable } from './table.ts'

/** What a block needs to know of the page around it: the headings of the contents list. */
export interface Surroundings {
  readonly listed: readonly HeadingBlock[]
}

type Handlers = {
  readonly [Kind in Block['kind']]: (block: Extract<Block, { kind: Kind }>, around: Surroundings) => string
}

/** How each kind of block is printed. Page breaks have parted the page into articles before. */
const handlers: Handlers = {
  heading,
  paragraph: ({ role, runs }) =>
    `<p${role === 'body' ? '' : ` class="${role === 'meta-lead' ? 'meta' : role}"`}>${printRuns(runs)}</p>`,
  list,
  table: (block, around) => printTable(block, (blocks) => printBlocks(blocks, around)),
  facts,
  quote: ({ blocks }, around) => `<blockquote>${printBlocks(blocks, around)}</blockquote>`,
  image: ({ mediaType, base64, alt }) =>
    `<img src="data:${mediaType};base64,${escapeHtml(base64)}" alt="${escapeHtml(alt)}">`,
  decision: ({ blocks }, around) => `<section class="decision">${printBlocks(blocks, around)}</section>`,
  contents,
  'page-break': () => '',
  'signature-lines': signatureLines,
}

/** Blocks as HTML, one after the other; a kind that is not known throws. */
export function printBlocks(blocks: readonly Block[], around: Surroundings): string {
  return blocks.map((block) => printBlock(block, around)).join('\n')
}

function printBlock(block: Block, around: Surroundings): string {
  if (!Object.hasOwn(handlers, block.kind)) throw new Error(`no HTML for a block of kind ${block.kind}`)
  // The table pairs every kind with the handler of that very kind, which the compiler cannot follow through a lookup.
  const print = handlers[block.kind] as (block: Block, around: Surroundings) => string
  return print(block, around)
}

const lock =
  '<svg class="lock" aria-hidden="true" viewBox="0 0 16 16"><path d="M4 7V5a4 4 0 0 1 8 0v2h1v8H3V7zm2 0h4V5a2 2 0 0 0-4 0z"/></svg>'

function heading({ level, id, text, closed }: HeadingBlock): string {
  return `<h${level} id="${escapeHtml(id)}">${closed ? lock : ''}${escapeHtml(text)}</h${level}>`
}

function list({ ordered, start, items }: ListBlock, around: Surroundings): string {
  const lines = items.map((blocks) => `<li>${printBlocks(blocks, around)}</li>`).join('\n')
  return ordered ? `<ol${start === 1 ? '' : ` start="${start}"`}>\n${lines}\n</ol>` : `<ul>\n${lines}\n</ul>`
}

function facts({ facts: lines }: FactsBlock): string {
  const pairs = lines.map(
    ({ label, value }) => `<div><dt>${escapeHtml(label)}</dt><dd>${escapeHtml(value)}</dd></div>`,
  )
  return `<dl class="facts">\n${pairs.join('\n')}\n</dl>`
}

function contents({ heading: title }: ContentsBlock, { listed }: Surroundings): string {
  const links = listed.map(({ id, text }) => `<li><a href="#${escapeHtml(id)}">${escapeHtml(text)}</a></li>`)
  return [
    '<nav aria-labelledby="indholdsfortegnelse">',
    `<h2 id="indholdsfortegnelse">${escapeHtml(title)}</h2>`,
    `<ul>\n${links.join('\n')}\n</ul>`,
    '</nav>',
  ].join('\n')
}

function signatureLines({ lines }: SignatureLinesBlock): string {
  const rows = lines.map(({ name, note }) => {
    const who =
      note === null
        ? escapeHtml(name)
        : `${escapeHtml(name)}<br><span class="meta">${escapeHtml(note)}</span>`
    return `<tr><th scope="row">${who}</th><td></td><td></td></tr>`
  })
  const head = ['Navn', 'Underskrift', 'Dato'].map((text) => `<th scope="col">${text}</th>`).join('')
  return `<table class="signatures"><thead><tr>${head}</tr></thead><tbody>\n${rows.join('\n')}\n</tbody></table>`
}
