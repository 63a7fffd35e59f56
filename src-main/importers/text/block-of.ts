import { doc } from '../../domain/rich-text/build.ts'
import type { RichText, RichTextNode } from '../../domain/rich-text/rich-text.ts'

/** A paragraph of runs, however many. */
export function paragraphOf(runs: readonly RichTextNode[]): RichTextNode {
  return runs.length > 0 ? { type: 'paragraph', content: [...runs] } : { type: 'paragraph' }
}

/** A document of blocks, however many. */
export function documentOf(blocks: readonly RichTextNode[]): RichText {
  return blocks.length > 0 ? { type: 'doc', content: [...blocks] } : doc()
}
