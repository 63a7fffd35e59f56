import type { Attachment } from '../meeting/attachment.ts'
import type { Item } from '../meeting/item.ts'
import { readAttachmentCountLine } from '../meeting/read-attachment-count.ts'
import { say } from '../told/say.ts'
import { itemAttachments, itemPassages, slotHeading } from './placed-text.ts'
import { finding, type Rule } from './rule.ts'

const rule = 'attachment-count'

/**
 * Counts of attachments that do not fit the list: a line of text that says "3 bilag, heraf 2 anbefales" where the list has
 * others, and a list in which only some have a name. The printed count is made from the list, so it is the text that is wrong.
 */
export const attachmentCount: Rule = (item) => [...wrongLines(item), ...partlyNamed(item)]

function wrongLines(item: Item) {
  const all = itemAttachments(item)
  const listed = [all, item.attachments, ...item.entries.map(({ attachments }) => attachments)].map(counted)
  return itemPassages(item)
    .filter(({ doc }) => doc !== null)
    .flatMap(({ heading, spot, text: line }) => {
      const read = readAttachmentCountLine(line)
      if (read === null || listed.some((list) => agrees(counted(read.attachments), list))) return []
      const { total, recommended } = counted(all)
      const what = say(
        'attachments-listed',
        `Teksten siger «${line.trim()}», men listen har ${total} bilag${recommendedWords(recommended)}. Ret teksten, eller ret listen.`,
        { line: line.trim(), total, recommended },
      )
      return [finding(rule, 'warning', { item, heading, spot, what })]
    })
}

/** How many attachments there are, and how many are recommended (anbefales); null where nothing is said of that. */
interface Counted {
  readonly total: number
  readonly recommended: number | null
}

function counted(attachments: readonly Attachment[]): Counted {
  const says = attachments.some(({ recommended }) => recommended !== null)
  const recommended = attachments.filter((attachment) => attachment.recommended === true).length
  return { total: attachments.length, recommended: says ? recommended : null }
}

function agrees(line: Counted, list: Counted): boolean {
  return line.total === list.total && (line.recommended === null || line.recommended === list.recommended)
}

function recommendedWords(recommended: number | null): string {
  return recommended === null ? '' : `, heraf ${recommended} anbefalede`
}

function partlyNamed(item: Item) {
  return [item.attachments, ...item.entries.map(({ attachments }) => attachments)].flatMap((attachments) => {
    const named = attachments.filter(({ title }) => title !== null).length
    if (named === 0 || named === attachments.length) return []
    const total = attachments.length
    const what = say(
      'attachments-partly-named',
      `Der er ${total} bilag, men kun ${named} har et navn. Giv de andre et navn, eller fjern dem.`,
      { total, named },
    )
    return [finding(rule, 'warning', { item, heading: slotHeading(item, 'attachment-list'), what })]
  })
}
