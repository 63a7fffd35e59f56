import { findPlaces } from '../../../src-main/domain/find/find-places.ts'
import { isProse } from '../../../src-main/domain/find/place-kinds.ts'
import { textBlockNodes } from '../../../src-main/domain/find/rich-text-blocks.ts'
import type { StoredItem } from '../../../src-main/domain/meeting/meeting.ts'
import { footnoteText } from '../../../src-main/domain/rich-text/footnote.ts'
import type { RichTextNode } from '../../../src-main/domain/rich-text/rich-text.ts'
import { type TextWord, wordsIn } from '../../../src-main/domain/spelling/words-in.ts'
import { lineWords } from '../../editor/spelling/line-words.ts'
import type { Run } from '../../editor/spelling/open-text.ts'

/** Words of a meeting that stand together: a plain line, or a run of a text; `place` as in find-places.ts. */
export interface Line extends Run {
  readonly itemId: string
  readonly place: string
  readonly words: () => readonly TextWord[]
}

/** The lines of a meeting in the order of its pages. Names and quotations are left out. */
export function linesOf(items: readonly StoredItem[]): Line[] {
  return items.flatMap((item) =>
    findPlaces(item)
      .filter(({ place }) => isProse(place))
      .flatMap(({ place, text }) => {
        const at = { itemId: item.id, place }
        if (typeof text === 'string') return [{ ...at, block: 0, note: null, words: () => lineWords(text) }]
        return textBlockNodes(text).flatMap((node, block) =>
          runsOf(node).map((run) => ({ ...at, block, ...run })),
        )
      }),
  )
}

/** A paragraph's or heading's own words, then those of each of its footnotes. */
function runsOf(block: RichTextNode): Pick<Line, 'note' | 'words'>[] {
  const notes = (block.content ?? []).filter(({ type }) => type === 'footnote')
  return [
    { note: null, words: () => wordsIn(roomyText(block)) },
    ...notes.map((one, note) => ({ note, words: () => wordsIn(footnoteText(one)) })),
  ]
}

/** As long as the block is in its editor: what is not text is as many spaces as it takes room. */
function roomyText({ content }: RichTextNode): string {
  return (content ?? []).map((node) => node.text ?? ' '.repeat(room(node))).join('')
}

function room(node: RichTextNode): number {
  return node.type === 'footnote' ? footnoteText(node).length + 2 : 1
}
