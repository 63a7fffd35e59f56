import { Bookmark, HeadingLevel, Paragraph } from 'docx'
import type {
  DecisionBlock,
  FactsBlock,
  HeadingBlock,
  ParagraphBlock,
  QuoteBlock,
} from '../../outline/outline.ts'
import { isBlank } from '../paper/heading-ranks.ts'
import { placed } from './place.ts'
import { noteRun, plainRun, quietRun, tabRun, wordRuns } from './runs.ts'
import type { Place, Tools, WordBlock, WordState } from './state.ts'
import { styleIds } from './styles.ts'
import { twips } from './units.ts'

const levels = [
  HeadingLevel.HEADING_1,
  HeadingLevel.HEADING_2,
  HeadingLevel.HEADING_3,
  HeadingLevel.HEADING_4,
  HeadingLevel.HEADING_5,
  HeadingLevel.HEADING_6,
] as const

/** A heading in its style, with a bookmark where the contents list links to it. */
export function wordHeading(block: HeadingBlock, place: Place, state: WordState): WordBlock[] {
  if (isBlank(block)) return []
  const run = block.closed ? quietRun(block.text) : plainRun(block.text)
  const bookmark = state.bookmarks.get(block.id)
  const outside = block.level === 2 && !block.inContents
  return [
    new Paragraph({
      ...placed({ ...place, mark: null }, null),
      ...(outside
        ? { style: styleIds.frontHeading }
        : { heading: levels[block.level - 1] ?? HeadingLevel.HEADING_6 }),
      ...(place.follows === 'page-break' ? { pageBreakBefore: true, spacing: { before: 0 } } : {}),
      children: [
        bookmark === undefined ? run : new Bookmark({ id: bookmark, children: [run] }),
        ...(block.notes ?? []).map((note) => noteRun(note, state.notes)),
      ],
    }),
  ]
}

/** A paragraph in the style of its role; an empty one is nothing, unless it carries the mark of a list's item. */
export function wordParagraph(block: ParagraphBlock, place: Place, state: WordState): WordBlock[] {
  const { measures } = state
  if (block.runs.length === 0 && place.mark === null) return []
  const style = {
    body: place.style,
    lead: place.style ?? styleIds.lead,
    meta: styleIds.meta,
    'meta-lead': styleIds.metaLead,
  }[block.role]
  return [
    new Paragraph({
      ...placed(place, style),
      ...(place.follows === 'facts' ? { spacing: { before: twips(measures.facts.before) } } : {}),
      children: wordRuns(block.runs, state.notes, place.bold),
    }),
  ]
}

/** Label and value on one line, the values aligned. */
export function wordFacts(block: FactsBlock, { measures: { facts } }: WordState): WordBlock[] {
  return block.facts.map(
    ({ label, value }, at) =>
      new Paragraph({
        style: styleIds.facts,
        tabStops: [{ type: 'left', position: twips(facts.label) }],
        ...(at === 0 ? { spacing: { before: twips(facts.before) } } : {}),
        children: [quietRun(label), tabRun(), plainRun(value)],
      }),
  )
}

/** A quote, set in from both sides. */
export function wordQuote(block: QuoteBlock, place: Place, tools: Tools): WordBlock[] {
  const { list } = tools.state.measures
  return tools.print(block.blocks, {
    ...place,
    style: styleIds.quote,
    indent: place.indent + list.indent,
    width: place.width - list.indent,
    mark: null,
    outline: null,
  })
}

/** A decision: its paragraphs in the tinted style. */
export function wordDecision(block: DecisionBlock, place: Place, tools: Tools): WordBlock[] {
  const { decision } = tools.state.measures
  const indent = decision.inset + decision.rule
  const width = place.width - decision.inset
  return tools.print(block.blocks, { ...place, style: styleIds.decision, indent, width, mark: null })
}
