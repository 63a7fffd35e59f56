import type { Item, Section } from '../meeting/item.ts'
import { doc, paragraph } from '../rich-text/build.ts'
import { richTextSchema } from '../rich-text/gate.ts'
import { isEmptyRichText } from '../rich-text/plain-text.ts'
import type { RichText, RichTextNode } from '../rich-text/rich-text.ts'
import { dissentSentence, stopSentence } from '../votes/dissent-sentence.ts'

/**
 * An item's decision as one text, in the order in which it is printed: the section's own text, the points ("Indstillingens
 * punkt 1: ..."), the decision as a whole, dissents and a stop. Votes stay with the minutes they were cast in. Null
 * where nothing is written. In canonical form: runs that met are one.
 */
export function decisionAsText({ decision, sections }: Pick<Item, 'decision' | 'sections'>): RichText | null {
  const points = decision?.points ?? []
  const said = [...(decision?.dissents ?? []).map(dissentSentence), ...stopSentences(decision)]
  const blocks = [
    ...blocksOf(sectionText(sections)),
    ...points.flatMap(({ recommendation, body }) =>
      prefixed(`Indstillingens punkt ${recommendation}: `, body),
    ),
    ...blocksOf(decision?.body ?? null),
    ...said.map((sentence) => paragraph(sentence)),
  ]
  return blocks.length === 0 ? null : richTextSchema.parse(doc(...blocks))
}

function stopSentences(decision: Item['decision']): string[] {
  const stop = decision?.stop ?? null
  return stop === null ? [] : [stopSentence(stop)]
}

function sectionText(sections: readonly Section[]): RichText | null {
  return sections.find(({ key }) => key === 'decision')?.body ?? null
}

function blocksOf(text: RichText | null): RichTextNode[] {
  return text === null || isEmptyRichText(text) ? [] : text.content
}

/** The text with words in front: in its first paragraph, or in one of their own where it begins otherwise. */
function prefixed(words: string, body: RichText): RichTextNode[] {
  const [first, ...rest] = body.content
  if (first?.type !== 'paragraph') return [paragraph(words.trim()), ...body.content]
  return [paragraph(words, ...(first.content ?? [])), ...rest]
}
