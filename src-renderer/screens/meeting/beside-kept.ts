/** What can stand beside the item: the page as it will be printed, what the control found, or the versions of its texts. */
export const besideTabs = ['pages', 'checks', 'versions'] as const
export type BesideTab = (typeof besideTabs)[number]

const key = 'referent.beside'

/** The tab that stood open last on this computer; null where none did, or where nothing can be kept. */
export function readBeside(): BesideTab | null {
  try {
    const kept = window.localStorage.getItem(key)
    return besideTabs.find((tab) => tab === kept) ?? null
  } catch {
    return null
  }
}

/** Remembers which tab stands open; null for none. */
export function keepBeside(tab: BesideTab | null): void {
  try {
    if (tab === null) window.localStorage.removeItem(key)
    else window.localStorage.setItem(key, tab)
  } catch {
    // A convenience only: a window that may keep nothing begins with the column closed.
  }
}
