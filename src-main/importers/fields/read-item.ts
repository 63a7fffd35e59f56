import { readCaseNumber } from '../../domain/meeting/case-number.ts'
import { readClosedTitle } from '../../domain/meeting/closed-title.ts'
import { emptyItem, type Item } from '../../domain/meeting/item.ts'
import { say } from '../../domain/told/say.ts'
import { itemKindOf } from '../items/item-kind.ts'
import { isLeftover } from '../items/leftover.ts'
import type { RawItem } from '../items/split-items.ts'
import { splitSections } from '../items/split-sections.ts'
import { joinLines } from '../lines/join-lines.ts'
import type { Line } from '../lines/line.ts'
import { find, leaveOut, type Notes } from '../notes.ts'
import type { Layout } from '../text/rich-text.ts'
import { fillSections } from './fill-sections.ts'
import { placeIntroduction } from './place-introduction.ts'

/** Reads one item (punkt) from its lines: title and marks, case number, and every section into its field. */
export function readItem(raw: RawItem, layout: Layout, notes: Notes): Item {
  const lines = takeLeftovers(raw, notes)
  const title = readTitle(raw, notes)
  const caseNumber = readCaseNumber(lines[0]?.text ?? '')
  if (caseNumber !== null && lines[0] !== undefined)
    leaveOut(notes, lines[0], 'Mærkat ved sagsnummeret.', caseNumber)
  const kind = itemKindOf(title.title)
  const body = caseNumber === null ? lines : lines.slice(1)
  const split = splitSections(body, layout.style, kind === 'announcements')
  const item = emptyItem({
    number: raw.number,
    title: title.title,
    caseNumber,
    access: title.closed ? 'closed' : 'open',
    kind,
  })
  const placed = placeIntroduction(split, item, { layout, notes })
  return fillSections(placed.sections, placed.item, { layout, notes })
}

function takeLeftovers(raw: RawItem, notes: Notes): Line[] {
  return raw.lines.filter((line) => {
    if (!isLeftover(line.text)) return true
    leaveOut(notes, line, 'Rest af en skabelon; se fundene.')
    find(notes, 'leftover', {
      severity: 'warning',
      itemNumber: raw.number,
      message: say(
        'leftover',
        `Under punkt ${raw.number} stod «${line.text}», som er en rest af skabelonen. Den er ikke taget med.`,
        { text: line.text },
      ),
    })
    return false
  })
}

function readTitle(raw: RawItem, notes: Notes): { title: string; closed: boolean } {
  const printed = joinLines(raw.title)
  if (printed === '') {
    find(notes, 'title-missing', {
      severity: 'warning',
      itemNumber: raw.number,
      message: say('title-missing', `Punkt ${raw.number} har ingen titel i kilden.`),
    })
    return { title: 'Uden titel', closed: false }
  }
  const read = readClosedTitle(printed)
  if (read.doubled) {
    const mark = { number: raw.head.number, text: printed }
    leaveOut(notes, mark, 'Mærket «Lukket» stod to gange.', `Lukket ${read.title}`)
    find(notes, 'closed-mark-doubled', {
      severity: 'note',
      itemNumber: raw.number,
      message: say(
        'closed-mark-doubled',
        `Titlen på punkt ${raw.number} var mærket «Lukket» to gange. Mærket skrives nu én gang.`,
      ),
    })
  }
  return { title: read.title, closed: read.closed }
}
