import { readFile, writeFile } from 'node:fs/promises'
import { basename, extname, join } from 'node:path'
import { type BrowserWindow, dialog, nativeTheme, shell } from 'electron'
import type { ShownMenu } from '../../contract/abilities.ts'
import { isOutsideAddress } from './addresses.ts'
import { printDocument } from './print-document.ts'
import type { WindowMenus } from './window-menus.ts'

/** What the Electron door can do for the window; the answers tell whether it was done or the user changed their mind. */
export interface Abilities {
  readonly pickFiles: (choice: FileChoice) => Promise<File[]>
  readonly saveFile: (file: File) => Promise<boolean>
  readonly print: (file: File) => Promise<boolean>
  readonly openExternal: (url: string) => Promise<boolean>
  readonly revealDataFolder: () => Promise<boolean>
  readonly revealLog: () => Promise<boolean>
  readonly openWindow: (place: string) => void
  readonly showTheme: (theme: 'light' | 'dark' | 'auto') => void
  readonly showMenu: (menu: ShownMenu) => void
  readonly menuChoices: (signal: AbortSignal | undefined) => AsyncIterable<string>
}

/** What the abilities of every window share. */
export interface SharedAbilities {
  readonly dataFolder: string
  readonly openWindow: (place: string) => void
  readonly menus: WindowMenus
}

/** What the user is asked to choose; extensions without the dot. */
export interface FileChoice {
  readonly extensions: readonly string[]
  readonly multiple: boolean
}

/** The abilities over `window`, whose dialogs stand in front of it. */
export function abilitiesOver(
  window: BrowserWindow,
  { dataFolder, openWindow, menus }: SharedAbilities,
): Abilities {
  return {
    pickFiles: (choice) => pickFiles(window, choice),
    saveFile: (file) => saveFile(window, file),
    print: printDocument,
    async openExternal(url) {
      if (!isOutsideAddress(url)) return false
      await shell.openExternal(url)
      return true
    },
    revealDataFolder: async () => (await shell.openPath(dataFolder)) === '',
    revealLog: async () => (await shell.openPath(join(dataFolder, 'log'))) === '',
    openWindow,
    showTheme: (theme) => {
      nativeTheme.themeSource = theme === 'auto' ? 'system' : theme
    },
    showMenu: (menu) => menus.show(window, menu),
    menuChoices: (signal) => menus.choices(window, signal),
  }
}

async function pickFiles(window: BrowserWindow, { extensions, multiple }: FileChoice): Promise<File[]> {
  const { filePaths } = await dialog.showOpenDialog(window, {
    properties: multiple ? ['openFile', 'multiSelections'] : ['openFile'],
    filters: extensions.length === 0 ? [] : [{ name: namesOf(extensions), extensions: [...extensions] }],
  })
  return Promise.all(filePaths.map(async (path) => new File([await readFile(path)], basename(path))))
}

/** "DOCX, PDF": the same in every language. */
function namesOf(extensions: readonly string[]): string {
  return extensions.map((extension) => extension.toUpperCase()).join(', ')
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
