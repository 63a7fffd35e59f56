import { longDate } from '../dates/danish-date.ts'
import type { Finding } from '../finding.ts'
import type { HistoryEntry, Item } from '../meeting/item.ts'
import { sectionHeadings } from '../meeting/section-keys.ts'
import type { EarlierItem } from '../suggestions/earlier-item.ts'
import { say } from '../told/say.ts'
import { decisionAsText } from '../transfer/decision-as-text.ts'
import { passagesOf } from './passages-of.ts'
import { finding } from './rule.ts'

/** An open item whose case history has words of a closed item's decision; `earlier` are the other items of its case. */
export function closedHistory(item: Item, earlier: readonly EarlierItem[]): Finding[] {
  if (item.access === 'closed') return []
  return item.history.filter((entry) => tellsClosed(entry, earlier)).map((entry) => told(item, entry))
}

/** Which item the words are from is told by the day; without one they may be from any, and an open one has published them. */
function tellsClosed(entry: HistoryEntry, earlier: readonly EarlierItem[]): boolean {
  const thatDay = earlier.filter(
    ({ committee, date }) => committee === entry.committee && date === entry.date,
  )
  const from = (thatDay.length > 0 ? thatDay : earlier).filter(({ item }) => sharesWords(entry, item))
  return from.length > 0 && from.every(({ item }) => item.access === 'closed')
}

function sharesWords({ body }: HistoryEntry, earlier: Item): boolean {
  const decided = decisionAsText(earlier)
  const words = new Set(decided === null ? [] : passagesOf(decided))
  return passagesOf(body).some((passage) => passage.trim() !== '' && words.has(passage))
}

function told(item: Item, { committee, date }: HistoryEntry): Finding {
  const source = date === null ? committee : `${committee} den ${longDate(date)}`
  const danish = `Beslutningen fra ${source} er fra et lukket punkt, men punktet her er åbent og bliver offentliggjort. Slet den, eller gør punktet lukket.`
  const heading = item.sections.find(({ key }) => key === 'history')?.heading ?? sectionHeadings.history
  return finding('closed-history', 'error', {
    item,
    heading,
    what: say('closed-history', danish, { committee, date }),
  })
}
