import type { Block } from '../../outline/outline.ts'
import { imageSize } from './image-size.ts'
import { listRoom } from './list-labels.ts'
import type { Measures } from './measures.ts'
import { nestedBlocks } from './nested-blocks.ts'
import { textWidth } from './text-width.ts'
import { textOf, wordsOf } from './words.ts'

/** What a picture or a table in a cell needs at the most, as a part of the page's text. */
const share = 0.25

/** How a cell's words are set, and how many times their type words of letters alone need at the most. */
export interface Asked {
  readonly measures: Measures
  readonly size: number
  readonly bold: boolean
  readonly letters: number
}

/** The room that blocks need, in points, for their widest word. */
export function needOf(blocks: readonly Block[], asked: Asked): number {
  return Math.max(0, ...nestedBlocks(blocks).map((block) => needOfOne(block, asked)))
}

function needOfOne(block: Block, asked: Asked): number {
  const { measures: m } = asked
  switch (block.kind) {
    case 'paragraph':
      return textNeed(textOf(block.runs), isBold(block) ? { ...asked, bold: true } : asked)
    case 'heading':
      return textNeed(block.text, { ...asked, bold: true })
    case 'list':
      return listRoom(block, m).indent + needOf(block.items.flat(), asked)
    case 'quote':
      return 2 * m.list.indent + needOf(block.blocks, asked)
    case 'decision':
      return 2 * m.decision.inset + m.decision.rule + needOf(block.blocks, asked)
    case 'image':
      return Math.min(imageSize(block, m.room)?.width ?? 0, m.room.width * share)
    case 'table':
      return m.room.width * share
    default:
      return 0
  }
}

function isBold({ runs }: Extract<Block, { kind: 'paragraph' }>): boolean {
  return runs.some((run) => run.kind === 'text' && run.bold)
}

function textNeed(text: string, { measures, size, bold, letters }: Asked): number {
  const widths = wordsOf(text).map((word) => {
    const width = textWidth(word, { font: measures.font, size, bold })
    return /\d/.test(word) ? width : Math.min(width, letters * size)
  })
  return Math.max(0, ...widths)
}
