import { type ReactNode, useLayoutEffect } from 'react'

/** What was typed while the editor was on its way; emptied by whoever takes it. */
export class EarlyKeys {
  private typed = ''

  /** Takes one key if it is text; whether it was. */
  hear({
    key,
    ctrlKey,
    metaKey,
    altKey,
  }: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey'>): boolean {
    const command = (ctrlKey || metaKey) && !(ctrlKey && altKey)
    if (command) return false
    if (key === 'Backspace') this.typed = [...this.typed].slice(0, -1).join('')
    else if (key === 'Enter') this.typed += '\n'
    else if ([...key].length === 1) this.typed += key
    else return false
    return true
  }

  /** The lines typed so far; the next call begins anew. */
  take(): readonly string[] {
    const lines = this.typed === '' ? [] : this.typed.split('\n')
    this.typed = ''
    return lines
  }
}

/** Stands while the editor is being fetched, and hears every key meant for it, so that no letter is lost. */
export function WaitingForEditor({
  keys,
  children,
}: {
  readonly keys: EarlyKeys
  readonly children: ReactNode
}) {
  useLayoutEffect(() => {
    const hear = (event: KeyboardEvent) => {
      if (!keys.hear(event)) return
      event.preventDefault()
      event.stopPropagation()
    }
    window.addEventListener('keydown', hear, true)
    return () => window.removeEventListener('keydown', hear, true)
  }, [keys])
  return children
}
