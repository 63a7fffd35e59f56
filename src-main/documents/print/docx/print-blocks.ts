import { PageBreak, Paragraph } from 'docx'
import type { Block } from '../../outline/outline.ts'
import { nestedBlocks } from '../paper/nested-blocks.ts'
import { wordContents } from './contents.ts'
import { wordList } from './lists.ts'
import { wordImage } from './pictures.ts'
import { unmarked } from './place.ts'
import { wordSignatureLines } from './signature-lines.ts'
import type { Place, Tools, WordBlock, WordState } from './state.ts'
import { wordTable } from './tables.ts'
import { wordDecision, wordFacts, wordHeading, wordParagraph, wordQuote } from './text-blocks.ts'

type Handlers = {
  readonly [K in Block['kind']]: (
    block: Extract<Block, { kind: K }>,
    place: Place,
    state: WordState,
  ) => WordBlock[]
}

/** One handler per kind of block. */
const handlers: Handlers = {
  heading: wordHeading,
  paragraph: wordParagraph,
  list: (block, place, state) => wordList(block, place, toolsOf(state)),
  table: (block, place, state) => wordTable(block, place, toolsOf(state)),
  facts: (block, _place, state) => wordFacts(block, state),
  quote: (block, place, state) => wordQuote(block, place, toolsOf(state)),
  image: wordImage,
  decision: (block, place, state) => wordDecision(block, place, toolsOf(state)),
  contents: (block, _place, state) => wordContents(block, state),
  'page-break': () => [
    new Paragraph({ children: [new PageBreak()], spacing: { line: 20, lineRule: 'exact' } }),
  ],
  'signature-lines': (block, _place, state) => wordSignatureLines(block, state),
}

/** Blocks as Word's paragraphs and tables; a kind without a handler is a bug and throws. */
export function printBlocks(blocks: readonly Block[], place: Place, state: WordState): WordBlock[] {
  return blocks.flatMap((block, at) => {
    const next = blocks[at + 1]
    const breaksItself = next === undefined || next.kind === 'heading' || next.kind === 'page-break'
    if (block.kind === 'page-break' && (breaksItself || at === 0)) return []
    const own = at === 0 ? place : unmarked(place)
    return printBlock(block, { ...own, follows: blocks[at - 1]?.kind ?? own.follows }, state)
  })
}

function printBlock(block: Block, place: Place, state: WordState): WordBlock[] {
  const handler = handlers[block.kind] as
    | ((block: Block, place: Place, state: WordState) => WordBlock[])
    | undefined // the kind picks the handler's own type
  if (handler === undefined) throw new Error(`no Word handler for block kind "${String(block.kind)}"`)
  return handler(block, place, state)
}

function toolsOf(state: WordState): Tools {
  return { state, print: (blocks, place) => printBlocks(nestedBlocks(blocks), place, state) }
}
