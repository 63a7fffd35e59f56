import type { Finding } from '../finding.ts'
import { readClosedTitle } from '../meeting/closed-title.ts'
import type { Item } from '../meeting/item.ts'
import { say } from '../told/say.ts'
import { itemPassages } from './placed-text.ts'
import { finding } from './rule.ts'

/** A line of a contents list: "Punkt 2: Haller ..... 14", "2. Haller<tab>14". */
const line = /^\s*(?:punkt )?(\d{1,3})[.:)]? +(\S.*?)\s*(?:\.{3,}|…+|\t| {3,})\s*\d{1,3}\s*$/iu

/**
 * Headings against the contents list. The program makes the list from the headings, so what can be wrong is a list that was
 * written into a text, and two items that the list cannot tell apart.
 */
export function checkContents(items: readonly Item[]): Finding[] {
  return [...items.flatMap((item) => writtenLines(item, items)), ...sameTitles(items)]
}

function writtenLines(item: Item, items: readonly Item[]): Finding[] {
  return itemPassages(item).flatMap(({ heading, spot, text }) =>
    text.split('\n').flatMap((written) => {
      const [, number, title = ''] = line.exec(written) ?? []
      if (number === undefined) return []
      const meant = items.find((one) => one.number === Number(number))
      if (meant !== undefined && bare(meant.title) === bare(title)) return []
      const is =
        meant === undefined ? `der er intet punkt ${number}` : `punkt ${number} hedder «${meant.title}»`
      const danish = `En indholdsfortegnelse i teksten siger «${title}», men ${is}. Slet den; programmet laver den selv.`
      const values = { title, number: Number(number), is: meant?.title ?? null }
      const what = say('contents-differs', danish, values)
      return [finding('contents-differs', 'warning', { item, heading, spot, what })]
    }),
  )
}

function sameTitles(items: readonly Item[]): Finding[] {
  return items.flatMap((item, at) => {
    const twin = items.slice(0, at).find(({ title }) => bare(title) === bare(item.title))
    if (twin === undefined) return []
    const what = say(
      'same-title',
      `Titlen er den samme som titlen på punkt ${twin.number}. I indholdsfortegnelsen kan man ikke se forskel.`,
      { number: twin.number },
    )
    return [finding('same-title', 'note', { item, heading: null, what })]
  })
}

function bare(title: string): string {
  return readClosedTitle(title)
    .title.replace(/[.\s]+$/, '')
    .toLowerCase()
}
