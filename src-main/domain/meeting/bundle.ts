/** The meeting file in a bundle, the zip (`.referent`) by which a meeting is sent to a colleague with its attachments' files. */
export const bundledMeeting = 'meeting.json'

/** What the name of a bundle ends with. */
export const bundleExtension = '.referent'

/** Where a file of this SHA-256 stands in a bundle. */
export function bundledName(sha256: string): string {
  return `files/${sha256}`
}

/** The SHA-256 a name in a bundle says its file has; null where it is no file of an attachment. */
export function bundledFile(name: string): string | null {
  return /^files\/([0-9a-f]{64})$/.exec(name)?.[1] ?? null
}

/** The part of a bundle that says which meeting it is of, whatever is corrected in it: an id, as text (decision 0026). */
export const bundledOrigin = 'origin.txt'

/** The id such a part holds; null where it holds none. */
export function originIn(text: string): string | null {
  return /^[\w-]{1,64}$/.test(text) ? text : null
}

/** The part of a bundle that holds what is kept of its signed minutes (`KeptMinutes`), where they are signed (decision 0028). */
export const bundledSigned = 'signed.json'
