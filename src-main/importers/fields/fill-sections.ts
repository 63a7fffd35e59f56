import type { Item } from '../../domain/meeting/item.ts'
import { isSlot, type SlotKey } from '../../domain/meeting/section-keys.ts'
import type { RawSection } from '../items/split-sections.ts'
import { healGaps } from '../lines/heal-gaps.ts'
import { groupLines, joinLines } from '../lines/join-lines.ts'
import { toBody } from '../text/rich-text.ts'
import { fillAttachmentCount, fillAttachmentList } from './fill-attachments.ts'
import type { Filled } from './filled.ts'
import { readDecision } from './read-decision.ts'
import { readEntries } from './read-entries.ts'
import { readHistory } from './read-history.ts'
import { readPreviousTreatments } from './read-previous-treatments.ts'
import { readRecommendation } from './read-recommendation.ts'
import type { Reading } from './reading.ts'

type Fill = (section: RawSection, item: Item, reading: Reading) => Filled

/** Reads every section into the item: a slot into its field, all other text into the section's own body. */
export function fillSections(sections: readonly RawSection[], empty: Item, reading: Reading): Item {
  return sections.reduce((item, section) => {
    const fill = isSlot(section.key) ? slots[section.key] : fillText
    const filled = fill(section, item, reading)
    const { key, heading } = section
    const body = toBody(filled.left, reading.layout)
    return { ...filled.item, sections: [...filled.item.sections, { key, heading, body }] }
  }, empty)
}

const slots: Record<SlotKey, Fill> = {
  'previous-treatment': (section, item) => ({
    item: { ...item, previousTreatments: readPreviousTreatments(section.lines) },
    left: [],
  }),
  'deciding-body': (section, item, reading) => {
    const [first = [], ...rest] = groupLines(healGaps(section.lines, reading.layout.width))
    return { item: { ...item, decidingBody: joinLines(first) || null }, left: rest.flat() }
  },
  recommendation: (section, item, reading) => {
    const recommendation =
      item.kind === 'signature-page' ? null : readRecommendation(section.lines, reading.layout)
    return { item: { ...item, recommendation }, left: recommendation === null ? section.lines : [] }
  },
  decision: (section, item, reading) => ({
    item: { ...item, decision: readDecision(section.lines, reading.layout) },
    left: [],
  }),
  history: (section, item, reading) => {
    const { before, history } = readHistory(section.lines, reading.layout, reading.notes)
    return { item: { ...item, history }, left: before }
  },
  attachments: fillAttachmentCount,
  'attachment-list': fillAttachmentList,
}

/** Free text, and the entries of announcements under "Beskrivelse". */
function fillText(section: RawSection, item: Item, reading: Reading): Filled {
  if (section.key !== 'description' || item.kind !== 'announcements' || item.entries.length > 0)
    return { item, left: section.lines }
  const { before, entries } = readEntries(section.lines, reading.layout, reading.notes)
  return { item: { ...item, entries }, left: before }
}
