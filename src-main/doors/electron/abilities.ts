import { readFile, writeFile } from 'node:fs/promises'
import { basename, extname } from 'node:path'
import { type BrowserWindow, dialog, shell } from 'electron'
import { isOutsideAddress } from './addresses.ts'
import { printDocument } from './print-document.ts'

/** What the Electron door can do for the window; the answers tell whether it was done or the user changed their mind. */
export interface Abilities {
  readonly pickFiles: (choice: FileChoice) => Promise<File[]>
  readonly saveFile: (file: File) => Promise<boolean>
  readonly print: (file: File) => Promise<boolean>
  readonly openExternal: (url: string) => Promise<boolean>
  readonly revealDataFolder: () => Promise<boolean>
}

/** What the user is asked to choose; extensions without the dot. */
export interface FileChoice {
  readonly extensions: readonly string[]
  readonly multiple: boolean
}

/** The abilities over `window`, whose dialogs stand in front of it. */
export function abilitiesOver(window: () => BrowserWindow, dataFolder: string): Abilities {
  return {
    pickFiles: (choice) => pickFiles(window(), choice),
    saveFile: (file) => saveFile(window(), file),
    print: printDocument,
    async openExternal(url) {
      if (!isOutsideAddress(url)) return false
      await shell.openExternal(url)
      return true
    },
    revealDataFolder: async () => (await shell.openPath(dataFolder)) === '',
  }
}

async function pickFiles(window: BrowserWindow, { extensions, multiple }: FileChoice): Promise<File[]> {
  const { filePaths } = await dialog.showOpenDialog(window, {
    properties: multiple ? ['openFile', 'multiSelections'] : ['openFile'],
    filters: extensions.length === 0 ? [] : [{ name: 'Filer', extensions: [...extensions] }],
  })
  return Promise.all(filePaths.map(async (path) => new File([await readFile(path)], basename(path))))
}

async function saveFile(window: BrowserWindow, file: File): Promise<boolean> {
  const extension = extname(file.name).slice(1)
  const { filePath } = await dialog.showSaveDialog(window, {
    defaultPath: basename(file.name),
    filters: extension === '' ? [] : [{ name: extension.toUpperCase(), extensions: [extension] }],
  })
  if (filePath === '') return false
  await writeFile(filePath, file.stream())
  return true
}
