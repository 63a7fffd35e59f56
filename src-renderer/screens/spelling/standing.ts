import { openText } from '../../editor/spelling/open-text.ts'
import type { Standing } from './words-onward.ts'

/** Where the caret stands in the item that is open: in a text, in a plain line; else where the item begins. */
export function standing(itemId: string): Standing {
  const open = openText.get()
  const field = document.activeElement
  if (open?.name?.startsWith(`${itemId}:`)) return { itemId, place: placeIn(open.name), ...open.chosen() }
  if (!(field instanceof HTMLTextAreaElement || field instanceof HTMLInputElement)) return beginning(itemId)
  const { text, line } = field.closest<HTMLElement>('[data-text], [data-line]')?.dataset ?? {}
  const name = field.id === 'item-title' ? ':title' : (text ?? line)
  if (name === undefined) return beginning(itemId)
  const [from, to] = [field.selectionStart ?? 0, field.selectionEnd ?? 0]
  return { itemId, place: placeIn(name), block: 0, note: null, from, to }
}

/** "section:summary" of "item-id:section:summary". */
function placeIn(name: string): string {
  return name.slice(name.indexOf(':') + 1)
}

function beginning(itemId: string): Standing {
  return { itemId, place: 'title', block: 0, note: null, from: 0, to: 0 }
}
