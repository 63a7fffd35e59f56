import type { Item } from './item.ts'

/**
 * The one function that numbers: items from `firstNumber` without gaps in the order given, and the attachments of
 * announcement entries as "item.entry" ("1.2"). Screens, contents lists and documents all read what it wrote.
 */
export function numberItems<T extends Item>(items: readonly T[], firstNumber: number): T[] {
  return items.map((item, index) => {
    const number = firstNumber + index
    return { ...item, number, entries: item.entries.map((entry, at) => numberEntry(entry, at + 1, number)) }
  })
}

function numberEntry<E extends Item['entries'][number]>(entry: E, number: number, itemNumber: number): E {
  const label = `${itemNumber}.${number}`
  return { ...entry, number, attachments: entry.attachments.map((attachment) => ({ ...attachment, label })) }
}
