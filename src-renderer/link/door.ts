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
}

/** What the user is asked to choose. */
export interface FileChoice {
  readonly extensions: readonly string[]
  readonly multiple: boolean
}
