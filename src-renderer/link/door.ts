import type { ShownMenu } from '../../src-main/contract/abilities.ts'

/** What the door can do besides the program's own operations. A `null` ability is absent: the screen hides its button. */
export interface Door {
  readonly kind: 'electron' | 'browser'
  /** Lets the user choose files; `extensions` without the dot. Nothing chosen gives an empty list. */
  readonly pickFiles: (choice: FileChoice) => Promise<readonly File[]>
  /** Saves under `file.name`: a dialog in Electron, a download in a browser. False when the user changed their mind. */
  readonly saveFile: (file: File) => Promise<boolean>
  /** Prints a finished HTML or PDF document through the system's dialog. False when the user changed their mind. */
  readonly print: (file: File) => Promise<boolean>
  /** Opens a web or mail address outside the program; false for every other kind of address. */
  readonly openExternal: (url: string) => Promise<boolean>
  /** Shows the data folder in the file manager. */
  readonly revealDataFolder: (() => Promise<boolean>) | null
  /** Shows where bugs are logged. */
  readonly revealLog: (() => Promise<boolean>) | null
  /** Opens another window on the same store, at a place as it stands in the address ("#/moede/12"). */
  readonly openWindow: (place: string) => void
  /** Closes the window without a question; a browser asks its user itself, so long as something is unsaved. */
  readonly close: (() => void) | null
  /** Makes the frame and the menus light, dark, or as the computer has it. */
  readonly showTheme: ((theme: 'light' | 'dark' | 'auto') => Promise<unknown>) | null
  /** Shows the menus of the program; a browser has its own. */
  readonly menu: MenuDoor | null
}

/** The menus as they stand over a window. */
export interface MenuDoor {
  /** The words of the menus, and what can be done now: its keys by its name in the menu, null where it has none. */
  readonly show: (menu: ShownMenu) => Promise<unknown>
  /** Calls `listener` with the name of what is chosen, for as long as the window stands. */
  readonly follow: (listener: (id: string) => void) => Promise<void>
}

/** What the user is asked to choose. */
export interface FileChoice {
  readonly extensions: readonly string[]
  readonly multiple: boolean
}
