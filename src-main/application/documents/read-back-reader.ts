import { type ReadBack, readBack } from '../../readback/read-back.ts'
import { type Wanted, wantedOf } from '../../readback/words/find.ts'
import type { Sought } from '../../readback/words/sought.ts'

/** A finished file, and the name it is to be saved under. */
export interface FinishedFile {
  readonly bytes: Uint8Array
  readonly fileName: string
}

/** Reads a finished file back and says what of the sought is in it. */
export type FileReader = (file: FinishedFile, sought: readonly Sought[]) => ReadBack

/** A reader that keeps what was sought last in order, for the next file of the same meeting. */
export function fileReader(): FileReader {
  let last: { readonly sought: readonly Sought[]; readonly wanted: Wanted } | null = null
  return ({ bytes, fileName }, sought) => {
    if (last?.sought !== sought) last = { sought, wanted: wantedOf(sought) }
    return readBack(bytes, fileName, last.wanted)
  }
}
