import { useRef, useState } from 'react'
import type { FindHit } from '../../../src-main/domain/find/find-hit.ts'
import { caretWish, wayBackToCaret } from '../../editor/caret-wish.ts'
import { useCommands } from '../../shell/commands.ts'
import { useSession } from '../../state/session-context.ts'
import { focusPage, giveFocusBack, rememberFocus } from '../../widgets/focus-place.ts'
import { texts } from '../../words/texts.ts'
import { FindPanel } from './find-panel.tsx'
import { placeToWrite } from './place-to-write.ts'

/** The longest choice in a text that is looked for when the panel is asked for. */
const longest = 100

/** Ctrl+F in a meeting: a panel above the item, which stays while one works and is closed with Esc. */
export function Find({ itemId }: { readonly itemId: string | null }) {
  const { queue } = useSession()
  const [begin, setBegin] = useState<string | null>(null)
  const field = useRef<HTMLInputElement>(null)
  const before = useRef<(() => void) | null>(null)

  function open() {
    // The meeting is looked through as it is saved.
    void queue.flush()
    if (begin === null) {
      before.current = wayBack()
      return setBegin(chosenWords())
    }
    field.current?.focus()
    field.current?.select()
  }
  function close(current: FindHit | null) {
    setBegin(null)
    const place = current === null ? null : placeToWrite(current)
    if (place !== null && 'wish' in place) caretWish.set(place.wish)
    else if (place !== null) place.field.focus()
    else before.current?.()
  }
  useCommands('find', () => [
    { kind: 'action', id: 'find', name: texts.find.open, shortcut: 'mod+F', run: open },
  ])
  return begin === null ? null : <FindPanel itemId={itemId} begin={begin} field={field} onClose={close} />
}

/** The way back to where one was: to the caret of a text, which is left for the panel; else to what had the focus. */
function wayBack(): () => void {
  const toCaret = wayBackToCaret()
  const focus = rememberFocus()
  return () => {
    if (toCaret?.() !== true && !giveFocusBack(focus)) focusPage()
  }
}

function chosenWords(): string {
  const chosen = getSelection()?.toString() ?? ''
  return chosen.includes('\n') || chosen.length > longest ? '' : chosen.trim()
}
