import { oc } from '@orpc/contract'
import { z } from 'zod'

/**
 * What the Electron door can do besides the program's own operations. The window reaches them as `abilities` on the same
 * message port; a browser has its own means for most of them (see src-renderer/link).
 */
export const abilitiesContract = {
  /** The system's dialog for choosing files; `extensions` without the dot. Nothing chosen gives an empty list. */
  pickFiles: oc
    .input(z.object({ extensions: z.array(z.string()), multiple: z.boolean() }))
    .output(z.array(z.file())),
  /** The system's dialog for saving; writes the file where the user says. False when the user changed their mind. */
  saveFile: oc.input(z.object({ file: z.file() })).output(z.object({ saved: z.boolean() })),
  /** The system's print dialog with a finished document (HTML or PDF). False when the user changed their mind. */
  print: oc.input(z.object({ file: z.file() })).output(z.object({ printed: z.boolean() })),
  /** Opens a web or mail address in the system's own program; false for every other kind of address. */
  openExternal: oc.input(z.object({ url: z.string() })).output(z.object({ opened: z.boolean() })),
  /** Shows the data folder in the system's file manager. */
  revealDataFolder: oc.output(z.object({ shown: z.boolean() })),
}
export type AbilitiesContract = typeof abilitiesContract
