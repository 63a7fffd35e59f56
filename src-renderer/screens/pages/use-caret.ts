import { useEffect, useState } from 'react'
import type { StoredItem } from '../../../src-main/domain/meeting/meeting.ts'
import { blocksIn } from '../../editor/caret-wish.ts'
import { betweenLetters } from '../../state/between-letters.ts'
import type { PageQuestion } from './use-page.ts'

type TextPlace = NonNullable<PageQuestion['at']>

/** The place of the caret in an item's texts; where it has left them, the last one. Null before it was in any. */
export function useCaret(item: StoredItem): TextPlace | null {
  const [caret, setCaret] = useState<(TextPlace & { readonly itemId: string }) | null>(null)
  useEffect(() => {
    const look = () => {
      const place = caretIn(item)
      if (place === null) return
      setCaret((old) =>
        old?.itemId === item.id && old.text === place.text && old.block === place.block
          ? old
          : { ...place, itemId: item.id },
      )
    }
    const { came, callOff } = betweenLetters(look)
    came()
    document.addEventListener('selectionchange', came)
    return () => {
      callOff()
      document.removeEventListener('selectionchange', came)
    }
  }, [item])
  if (caret === null || caret.itemId !== item.id) return null
  const { text, block } = caret
  return { text, block }
}

function caretIn(item: StoredItem): TextPlace | null {
  const node = caretNode()
  const element = node instanceof Element ? node : (node?.parentElement ?? null)
  const field = element?.closest('[data-text]')
  const [name, prefix] = [field?.getAttribute('data-text') ?? '', `${item.id}:`]
  if (field && node && name.startsWith(prefix)) {
    const spot = spotIn(field, node)
    if (spot === null) return null
    const block = blocksIn(field).findLastIndex((one) => one.contains(spot))
    return { text: name.slice(prefix.length), block: Math.max(0, block) }
  }
  const heading = element?.closest(`[data-item="${CSS.escape(item.id)}"] section`)?.getAttribute('aria-label')
  const section = item.sections.find((one) => one.heading === heading)
  return section === undefined ? null : { text: `section:${section.key}`, block: -1 }
}

/** What is written at in a field: a picture or a footnote that is chosen, also while its own box is written in. Null in another box. */
function spotIn(field: Element, node: Node): Node | null {
  const chosen = field.querySelector('.ProseMirror-selectednode')
  return chosen ?? (field.querySelector('[role="textbox"]')?.contains(node) ? node : null)
}

/** The node that the caret stands in, or before, where it stands between two. */
function caretNode(): Node | null {
  const selection = getSelection()
  const node = selection?.focusNode ?? null
  return node?.childNodes[selection?.focusOffset ?? 0] ?? node
}
