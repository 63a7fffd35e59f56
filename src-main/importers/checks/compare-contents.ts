import { readClosedTitle } from '../../domain/meeting/closed-title.ts'
import type { Item } from '../../domain/meeting/item.ts'
import { say } from '../../domain/told/say.ts'
import { find, type Notes } from '../notes.ts'

/** Compares a contents list with the headings; the headings are what counts. */
export function compareContents(contents: readonly string[], items: readonly Item[], notes: Notes): void {
  if (contents.length === 0) return
  for (const [index, item] of items.entries()) {
    const row = contents[index]
    if (row !== undefined && bare(row) === bare(item.title)) continue
    find(notes, 'contents-differs', {
      severity: 'note',
      itemNumber: item.number,
      message:
        row === undefined
          ? say(
              'contents-lacks-item',
              `Indholdsfortegnelsen nævner ikke punkt ${item.number} «${item.title}».`,
              { title: item.title },
            )
          : say(
              'contents-says',
              `Indholdsfortegnelsen siger «${row}», overskriften «${item.title}». Overskriften gælder.`,
              { row, title: item.title },
            ),
    })
  }
  for (const row of contents.slice(items.length))
    find(notes, 'contents-differs', {
      severity: 'note',
      itemNumber: null,
      message: say('contents-has-more', `Indholdsfortegnelsen nævner «${row}», som ikke står i referatet.`, {
        row,
      }),
    })
}

function bare(title: string): string {
  const text = title.replace(/^Punkt \d+[:.]? /, '')
  return readClosedTitle(text).title.replace(/[.\s]+$/, '')
}
