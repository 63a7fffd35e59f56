import { createStore, useStore } from '../../state/store.ts'

const place = 'referent.spelling'

/** Whether spelling is checked in this window; on until it is switched off, and remembered on this computer. */
export const spellingOn = createStore(read())

export function useSpellingOn(): boolean {
  return useStore(spellingOn)
}

/** Switches spelling on or off. */
export function switchSpelling(): void {
  spellingOn.set(!spellingOn.get())
  try {
    if (spellingOn.get()) window.localStorage.removeItem(place)
    else window.localStorage.setItem(place, 'off')
  } catch {
    // A window that may keep nothing begins with spelling on.
  }
}

function read(): boolean {
  try {
    return window.localStorage.getItem(place) !== 'off'
  } catch {
    return true
  }
}
