import { type MouseEvent, useEffect, useState } from 'react'
import { openBreak } from '../../../src-main/domain/attendance/clock-problem.ts'
import { useMeeting } from '../../state/session-context.ts'
import { texts } from '../../words/texts.ts'
import classes from './hold.module.css'
import { type Panel, useHold } from './hold-context.ts'
import { type KeyMode, keyLines, type PressedKey } from './key-lines.ts'
import { isWriting } from './use-hold-keys.ts'

/** The keys that work where the focus stands, at the bottom of the screen; a click on one presses it. */
export function KeyBar() {
  const { meeting } = useMeeting()
  const { panel, atEnd, gone } = useHold()
  const focus = useFocusedPart()
  const mode = modeOf(panel, { atEnd, gone, focus })
  const lines = keyLines(mode, {
    begun: meeting.startedAt !== null,
    paused: openBreak(meeting.breaks) !== undefined,
  })
  return (
    <footer className={classes['keys']}>
      <ul aria-label={texts.hold.keys.bar}>
        {lines.map(({ key, words, press }) => (
          <li key={key}>
            {press === null ? (
              <>
                <kbd>{key}</kbd> {words}
              </>
            ) : (
              <button type="button" tabIndex={-1} onMouseDown={keepFocus} onClick={() => pressKey(press)}>
                <kbd>{key}</kbd> {words}
              </button>
            )}
          </li>
        ))}
      </ul>
    </footer>
  )
}

function keepFocus(event: MouseEvent): void {
  event.preventDefault()
}

/** Presses a key where the focus stands. */
function pressKey(press: PressedKey): void {
  const target = document.activeElement ?? document.body
  target.dispatchEvent(new KeyboardEvent('keydown', { ...press, bubbles: true, cancelable: true }))
}

function modeOf(
  panel: Panel | null,
  { atEnd, gone, focus }: { atEnd: boolean; gone: boolean; focus: Focused },
): KeyMode {
  if (panel?.kind === 'vote') return focus === 'field' || focus === 'text' ? 'vote-field' : 'vote'
  if (panel !== null) return focus === 'text' ? 'panel-text' : 'panel'
  if (focus === 'text') return 'field'
  if (gone && focus === 'item') return 'gone'
  return atEnd && focus === 'item' ? 'end' : focus
}

type Focused = 'item' | 'strip' | 'field' | 'text'

/** Which part of the screen has the focus. */
function useFocusedPart(): Focused {
  const [part, setPart] = useState<Focused>('item')
  useEffect(() => {
    const read = () => {
      const { activeElement } = document
      if (activeElement?.closest('[data-member]')) return setPart('strip')
      if (activeElement instanceof HTMLTextAreaElement) return setPart('text')
      setPart(isWriting(activeElement) ? 'field' : 'item')
    }
    document.addEventListener('focusin', read)
    document.addEventListener('focusout', read)
    return () => {
      document.removeEventListener('focusin', read)
      document.removeEventListener('focusout', read)
    }
  }, [])
  return part
}
