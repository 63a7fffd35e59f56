import type { ListForm } from '../../../domain/rich-text/list-mark.ts'
import type {
  Block,
  ContentsBlock,
  FactsBlock,
  HeadingBlock,
  ListBlock,
  SignatureLinesBlock,
} from '../../outline/outline.ts'
import { listLabels } from '../paper/list-labels.ts'
import { escapeHtml } from './escape-html.ts'
import { type Notes, printNote } from './notes.ts'
import { printRuns } from './runs.ts'
import { printTable } from './table.ts'

/** What a block needs to know of the page around it: the headings of the contents list, and the footnotes so far. */
export interface Surroundings {
  readonly listed: readonly HeadingBlock[]
  readonly notes: Notes
}

type Handlers = {
  readonly [Kind in Block['kind']]: (block: Extract<Block, { kind: Kind }>, around: Surroundings) => string
}

/** How each kind of block is printed. Page breaks have parted the page into articles before. */
const handlers: Handlers = {
  heading,
  paragraph: ({ role, runs }, { notes }) =>
    `<p${role === 'body' ? '' : ` class="${role === 'meta-lead' ? 'meta' : role}"`}>${printRuns(runs, notes)}</p>`,
  list,
  table: (block, around) => printTable(block, (blocks) => printBlocks(blocks, around)),
  facts,
  quote: ({ blocks }, around) => `<blockquote>${printBlocks(blocks, around)}</blockquote>`,
  image: ({ mediaType, base64, alt, share }) =>
    `<img src="data:${mediaType};base64,${escapeHtml(base64)}" alt="${escapeHtml(alt)}"${share === undefined ? '' : ` style="width:${share * 100}%"`}>`,
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

function heading({ level, id, text, closed, notes = [] }: HeadingBlock, around: Surroundings): string {
  const numbers = notes.map((note) => printNote(note, around.notes)).join('')
  return `<h${level} id="${escapeHtml(id)}">${closed ? lock : ''}${escapeHtml(text)}${numbers}</h${level}>`
}

function list(block: ListBlock, around: Surroundings): string {
  const { ordered, start, form, items } = block
  // The marks of an outline are written out: a browser has no form for them that says the numbers around it.
  const marks = form === 'outline' ? listLabels(block).map((mark) => ` data-mark="${mark}"`) : []
  const lines = items.map((blocks, at) => `<li${marks[at] ?? ''}>${printBlocks(blocks, around)}</li>`)
  const first = start === 1 ? '' : ` start="${start}"`
  const tag = ordered ? 'ol' : 'ul'
  return `<${tag}${ordered ? forms[form ?? 'decimal'] + first : ''}>\n${lines.join('\n')}\n</${tag}>`
}

const forms: Readonly<Record<ListForm, string>> = {
  decimal: '',
  alpha: ' type="a" class="alpha"',
  roman: ' type="i" class="roman"',
  outline: ' class="outline" role="list"',
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
