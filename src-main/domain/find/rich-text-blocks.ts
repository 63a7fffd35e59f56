import type { RichText, RichTextNode } from '../rich-text/rich-text.ts'
import { blockTexts, type Replaced, type Replacing, replaceInBlock } from './replace-in-block.ts'

/** Which hits are replaced in a text: all, or one in the block of this number, counted from 0 in the order of the text. */
export interface ReplacingInText extends Omit<Replacing, 'only'> {
  readonly only: { readonly block: number; readonly nth: number } | null
}

/** The paragraphs and headings of a text in order, however deep they stand. */
export function textBlockNodes({ content }: RichText): RichTextNode[] {
  return content.flatMap(blocksIn)
}

/** The same, each as the texts it holds. */
export function textBlocks(text: RichText): string[][] {
  return textBlockNodes(text).map(blockTexts)
}

/** Replaces hits everywhere in a rich text; its form and its marks stay. */
export function replaceInText(text: RichText, { query, by, only }: ReplacingInText): Replaced<RichText> {
  let block = -1
  let count = 0
  const content = text.content.map((node) =>
    mapBlocks(node, (one) => {
      block += 1
      if (only !== null && only.block !== block) return one
      const replaced = replaceInBlock(one, { query, by, only: only?.nth ?? null })
      count += replaced.count
      return replaced.value
    }),
  )
  return { value: count === 0 ? text : { ...text, content }, count }
}

function isTextBlock({ type }: RichTextNode): boolean {
  return type === 'paragraph' || type === 'heading'
}

function blocksIn(node: RichTextNode): RichTextNode[] {
  return isTextBlock(node) ? [node] : (node.content ?? []).flatMap(blocksIn)
}

function mapBlocks(node: RichTextNode, change: (block: RichTextNode) => RichTextNode): RichTextNode {
  if (isTextBlock(node)) return change(node)
  return node.content === undefined
    ? node
    : { ...node, content: node.content.map((inner) => mapBlocks(inner, change)) }
}
