import type { RichTextNode } from '../rich-text/rich-text.ts'
import { type Said, say } from '../told/say.ts'
import { itemTexts } from './placed-text.ts'
import { placedNodes } from './rich-nodes.ts'
import { finding, type Rule } from './rule.ts'

/** A table whose first row is not a header row: a screen reader cannot say what a figure belongs to. */
export const tableWithoutHeader: Rule = (item) =>
  itemTexts(item).flatMap(({ place, heading, doc }) =>
    (doc === null ? [] : placedNodes(doc))
      .filter(({ node }) => node.type === 'table' && !hasHeaderRow(node))
      .map(({ block }) =>
        finding('table-without-header', 'warning', {
          item,
          heading,
          spot: { place, block },
          what: headerRowMissing(),
        }),
      ),
  )

/** What is said of a table without a header row. */
export function headerRowMissing(): Said {
  return say(
    'table-without-header',
    'En tabel har ingen overskriftsrække. Gør første række til overskrifter.',
  )
}

function hasHeaderRow(table: RichTextNode): boolean {
  return (table.content?.[0]?.content ?? []).every(({ type }) => type === 'tableHeader')
}
