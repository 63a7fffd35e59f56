import { type ReactNode, type RefObject, useLayoutEffect } from 'react'

/** A piece of what came early: text, its lines divided by line feeds, a key that is a command, as Ctrl+B, or what was pasted. */
export type EarlyPiece = string | KeyboardEvent | DataTransfer

type Key = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'getModifierState'>

/** What was typed while the editor was on its way; emptied by whoever takes it. */
export class EarlyKeys {
  private pieces: EarlyPiece[] = []

  /** Takes one key if it is text; whether it was. */
  hear(event: Key): boolean {
    const { key } = event
    if (isCommand(event)) return false
    const last = this.pieces.at(-1)
    const text = typeof last === 'string' ? last : ''
    if (key === 'Backspace') this.write([...text].slice(0, -1).join(''))
    else if (key === 'Enter') this.write(`${text}\n`)
    else if ([...key].length === 1) this.write(text + key)
    else return false
    return true
  }

  /** Takes a command that nobody has answered: it is meant for the text. */
  keep(event: KeyboardEvent): void {
    if (isCommand(event) && !event.defaultPrevented) this.pieces.push(event)
  }

  /** Takes what is pasted. */
  paste(data: DataTransfer): void {
    this.pieces.push(copyOf(data))
  }

  /** The pieces so far, in their order; the next call begins anew. */
  take(): readonly EarlyPiece[] {
    return this.pieces.splice(0).filter((piece) => piece !== '')
  }

  /** The lines of the text alone, for where no editor came; the next call begins anew. */
  takeLines(): readonly string[] {
    const text = this.take().map(wordsOf).join('')
    return text === '' ? [] : text.split('\n')
  }

  private write(text: string): void {
    if (typeof this.pieces.at(-1) === 'string') this.pieces.pop()
    this.pieces.push(text)
  }
}

/** The clipboard can be read only while it is being pasted. */
function copyOf(data: DataTransfer): DataTransfer {
  const copy = new DataTransfer()
  for (const file of data.files) copy.items.add(file)
  for (const { kind, type } of data.items) if (kind === 'string') copy.setData(type, data.getData(type))
  return copy
}

function wordsOf(piece: EarlyPiece): string {
  if (typeof piece === 'string') return piece
  return 'getData' in piece ? piece.getData('text/plain') : ''
}

/** AltGr, with which "@" and "{" are written, comes as Ctrl and Alt; it is no command. */
function isCommand(event: Key): boolean {
  return (event.ctrlKey || event.metaKey) && !event.getModifierState('AltGraph')
}

/** Stands while the editor is being fetched, and hears every key and paste meant for it, so that none is lost. The text has the focus, so that it is heard when it is left. */
export function WaitingForEditor({
  keys,
  text,
  children,
}: {
  readonly keys: EarlyKeys
  readonly text: RefObject<HTMLElement | null>
  readonly children: ReactNode
}) {
  useLayoutEffect(() => {
    text.current?.focus({ preventScroll: true })
  }, [text])
  useLayoutEffect(() => {
    const hear = (event: KeyboardEvent) => {
      if (!keys.hear(event)) return
      event.preventDefault()
      event.stopPropagation()
    }
    // The letter of a key whose press began this very text.
    const hearLetter = (event: KeyboardEvent) => event.key !== 'Enter' && hear(event)
    const keep = (event: KeyboardEvent) => keys.keep(event)
    const paste = ({ clipboardData }: ClipboardEvent) => {
      if (clipboardData !== null) keys.paste(clipboardData)
    }
    window.addEventListener('keydown', hear, true)
    window.addEventListener('keypress', hearLetter, true)
    window.addEventListener('keydown', keep)
    window.addEventListener('paste', paste)
    return () => {
      window.removeEventListener('keydown', hear, true)
      window.removeEventListener('keypress', hearLetter, true)
      window.removeEventListener('keydown', keep)
      window.removeEventListener('paste', paste)
    }
  }, [keys])
  return children
}
