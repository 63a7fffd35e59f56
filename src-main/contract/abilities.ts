import { eventIterator, oc } from '@orpc/contract'
import { z } from 'zod'

/** What the menus of the program name: their titles, and what stands in them. */
export const menuLabels = [
  'file',
  'edit',
  'view',
  'window',
  'help',
  'new-window',
  'new-meeting',
  'new-item',
  'import',
  'export',
  'print',
  'close',
  'quit',
  'undo',
  'redo',
  'cut',
  'copy',
  'paste',
  'pasteAndMatchStyle',
  'selectAll',
  'find',
  'next-mistake',
  'search',
  'palette',
  'theme-light',
  'theme-dark',
  'theme-auto',
  'resetZoom',
  'zoomIn',
  'zoomOut',
  'togglefullscreen',
  'minimize',
  'zoom',
  'front',
  'services',
  'hide',
  'hideOthers',
  'unhide',
  'keys',
  'backups',
  'data-folder',
  'log',
  'about',
] as const
export type MenuLabel = (typeof menuLabels)[number]

/** The menus over a window: their words, and what can be done now by its name, with its keys ("mod+E") where it has any. */
export const shownMenuSchema = z.object({
  labels: z.record(z.enum(menuLabels), z.string()),
  open: z.array(z.object({ id: z.string(), shortcut: z.string().nullable() })),
})
export type ShownMenu = z.infer<typeof shownMenuSchema>

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
  /** Shows the log of bugs; the data folder where there is none yet. */
  revealLog: oc.output(z.object({ shown: z.boolean() })),
  /** Opens another window at a place of the program, as it stands in the address ("#/moede/12"). */
  openWindow: oc
    .input(z.object({ place: z.string().regex(/^(#.*)?$/) }))
    .output(z.object({ opened: z.boolean() })),
  /** Makes frames and menus light, dark, or as the system has it. */
  showTheme: oc
    .input(z.object({ theme: z.enum(['light', 'dark', 'auto']) }))
    .output(z.object({ shown: z.boolean() })),
  /** Shows the menus over this window, in its language, with what can be done in it now. */
  showMenu: oc.input(shownMenuSchema).output(z.object({ shown: z.boolean() })),
  /** Tells the name of each thing chosen in the menus while this window is in front. */
  menuChoices: oc.output(eventIterator(z.string())),
}
export type AbilitiesContract = typeof abilitiesContract
