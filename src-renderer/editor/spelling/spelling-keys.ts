import type { EditorView } from '@tiptap/pm/view'
import { showDone } from '../../state/notices.tsx'
import { texts } from '../../words/texts.ts'
import type { Correcting } from './correcting.ts'
import type { Mistake } from './mistakes.ts'
import { mistakeAt, nextMistake } from './mistakes.ts'
import { walksMeeting } from './open-text.ts'
import type { SpellingKeys } from './spelling-plugin.ts'
import { spellingOn } from './spelling-switch.ts'

/** What the keys and the pointer do for the spelling of an editor. */
export function spellingKeys(correcting: Correcting): SpellingKeys {
  const { begin, hear, moved } = correcting
  return {
    changed: ({ selection }) => moved(selection),
    contextmenu: (view, event) => {
      const at = view.posAtCoords({ left: event.clientX, top: event.clientY })
      return taken(event, at === null ? null : mistakeAt(view.state, at.pos), begin)
    },
    keydown: (view, event) => hear(event) || openKey(view, event, begin),
  }
}

type Begin = (mistake: Mistake) => void

/** F7 to the next mistake of the text, Shift+F7 to the one before; Alt+Enter or the menu key at the one where the caret stands. */
function openKey(view: EditorView, event: KeyboardEvent, begin: Begin): boolean {
  if (event.key === 'F7' && !event.ctrlKey && !event.altKey) {
    // Where the whole meeting is gone through, its screen hears the key.
    if (walksMeeting.get() || !spellingOn.get()) return false
    event.preventDefault()
    const next = nextMistake(view.state, event.shiftKey ? -1 : 1)
    if (next === null) showDone(texts.spelling.none)
    else begin(next)
    return true
  }
  const menu =
    event.key === 'ContextMenu' ||
    (event.key === 'F10' && event.shiftKey) ||
    (event.key === 'Enter' && event.altKey)
  return menu && taken(event, mistakeAt(view.state, view.state.selection.head), begin)
}

function taken(event: Event, mistake: Mistake | null, begin: Begin): boolean {
  if (mistake === null) return false
  event.preventDefault()
  event.stopPropagation()
  begin(mistake)
  return true
}
