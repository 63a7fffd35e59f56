/** Where the reader was in a meeting, kept on this computer so that a crash does not lose it. */
const key = (meetingId: string) => `referent.hold.${meetingId}`

/** The item that was open last; null where none was, or where nothing can be kept. */
export function readPlace(meetingId: string): string | null {
  try {
    return window.localStorage.getItem(key(meetingId))
  } catch {
    return null
  }
}

/** Remembers the item that is open; a window that may keep nothing is no hindrance. */
export function keepPlace(meetingId: string, itemId: string): void {
  try {
    window.localStorage.setItem(key(meetingId), itemId)
  } catch {
    // The place is a convenience; the meeting itself is saved in the data folder.
  }
}
