import { longDate } from '../dates/danish-date.ts'
import type { Finding, Severity } from '../finding.ts'
import type { HistoryEntry, Item } from '../meeting/item.ts'
import { sectionHeadings } from '../meeting/section-keys.ts'
import type { RichText } from '../rich-text/rich-text.ts'
import type { EarlierItem } from '../suggestions/earlier-item.ts'
import { say } from '../told/say.ts'
import { decisionAsText } from '../transfer/decision-as-text.ts'
import { passagesOf } from './passages-of.ts'
import { finding } from './rule.ts'

/**
 * An open item whose case history tells a closed item's decision; `earlier` are the other items of its case. An error where it has
 * words of that decision, whatever was corrected in either since; a warning where only the day and the committee say so.
 */
export function closedHistory(item: Item, earlier: readonly EarlierItem[]): Finding[] {
  if (item.access === 'closed') return []
  return item.history.flatMap((entry, at) => {
    const severity = severityOf(entry, earlier)
    return severity === null ? [] : [told(item, { entry, at }, severity)]
  })
}

/**
 * Which item an entry is from is told by the day, and among those of a day by the words. Where none is of its day it may be from any
 * that has its words, and an open one has published them.
 */
function severityOf(entry: HistoryEntry, earlier: readonly EarlierItem[]): Severity | null {
  const thatDay = earlier.filter(
    ({ committee, date }) => committee === entry.committee && date === entry.date,
  )
  const likely = nearest(entry, thatDay.length > 0 ? thatDay : earlier)
  if (likely.length > 0) return allClosed(likely) ? 'error' : null
  return thatDay.length > 0 && allClosed(thatDay) ? 'warning' : null
}

function allClosed(items: readonly EarlierItem[]): boolean {
  return items.every(({ item }) => item.access === 'closed')
}

/** So much of what an entry says must stand in a decision for it to be taken from there. */
const enough = 0.5

/** Those whose decision has a passage of the entry or else most of its words; none where none has enough of them. */
function nearest({ body }: HistoryEntry, earlier: readonly EarlierItem[]): EarlierItem[] {
  const shares = earlier.map((one) => ({ one, share: shareOf(body, decisionAsText(one.item)) }))
  const most = Math.max(...shares.map(({ share }) => share), enough)
  return shares.filter(({ share }) => share >= most).map(({ one }) => one)
}

/** How much of what is said stands in what was decided, from 0 to 1. */
function shareOf(said: RichText, decided: RichText | null): number {
  if (decided === null) return 0
  const passages = new Set(passagesOf(decided))
  if (passagesOf(said).some((passage) => passage.trim() !== '' && passages.has(passage))) return 1
  const [words, there] = [wordsOf(said), wordsOf(decided)]
  return words.size === 0 ? 0 : [...words].filter((word) => there.has(word)).length / words.size
}

function wordsOf(text: RichText): ReadonlySet<string> {
  return new Set(passagesOf(text).flatMap((passage) => passage.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []))
}

function told(
  item: Item,
  { entry: { committee, date }, at }: { readonly entry: HistoryEntry; readonly at: number },
  severity: Severity,
): Finding {
  const source = date === null ? committee : `${committee} den ${longDate(date)}`
  const danish = `Beslutningen fra ${source} er fra et lukket punkt, men punktet her er åbent og bliver offentliggjort. Slet den, eller gør punktet lukket.`
  const heading = item.sections.find(({ key }) => key === 'history')?.heading ?? sectionHeadings.history
  return finding('closed-history', severity, {
    item,
    heading,
    spot: { place: `history:${at + 1}`, block: 0 },
    what: say('closed-history', danish, { committee, date }),
  })
}
