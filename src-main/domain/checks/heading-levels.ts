import type { RichText, RichTextNode } from '../rich-text/rich-text.ts'
import { say } from '../told/say.ts'
import { passagesOf } from './passages-of.ts'
import { itemTexts } from './placed-text.ts'
import { placedNodes } from './rich-nodes.ts'
import { finding, type Rule } from './rule.ts'

/** The level of the first heading in a text: a section's own heading is one above it. */
const first = 4

/** A heading that skips a level: who hears the headings alone looks for the one that is missing. */
export const headingLevels: Rule = (item) =>
  itemTexts(item).flatMap(({ place, heading, doc }) =>
    (doc === null ? [] : skipping(doc)).map(({ words, level, block }) =>
      finding('heading-level', 'warning', {
        item,
        heading,
        spot: { place, block },
        what: say(
          'heading-level',
          `Overskriften «${words}» springer et niveau over. Gør den til «Mellemoverskrift ${level - first + 1}».`,
          { words, level: level - first + 1 },
        ),
      }),
    ),
  )

/** The headings that skip a level, and the level each should have. */
function skipping(doc: RichText): { words: string; level: number; block: number }[] {
  const found: ReturnType<typeof skipping> = []
  let before = first - 1
  for (const { node, block } of placedNodes(doc)) {
    if (node.type !== 'heading') continue
    const level = levelOf(node)
    if (level > before + 1) found.push({ words: wordsOf(node), level: before + 1, block })
    before = level
  }
  return found
}

function levelOf({ attrs }: RichTextNode): number {
  return Number(attrs?.['level'] ?? first)
}

function wordsOf(node: RichTextNode): string {
  return passagesOf({ type: 'doc', content: [node] }).join(' ')
}
