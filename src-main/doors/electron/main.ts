import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { app, BrowserWindow, dialog, ipcMain, session } from 'electron'
import packageFile from '../../../package.json' with { type: 'json' }
import { defaultDataFolder } from '../../application/default-data-folder.ts'
import { openApplication } from '../../application/open-application.ts'
import type { AppRouter } from '../../application/router.ts'
import { abilitiesOver } from './abilities.ts'
import { abilitiesRouter } from './abilities-router.ts'
import { canWriteIn } from './can-write-in.ts'
import { guardAllContents, guardSession } from './guard-contents.ts'
import { openWindow, type WindowFiles } from './open-window.ts'
import { portServer } from './port-server.ts'
import { declareScheme, serveWindow } from './serve-window.ts'
import { windowMenus } from './window-menus.ts'

const beside = (path: string) => fileURLToPath(new URL(path, import.meta.url))

// Chromium's own switches come in the same list, so unknown words are let through.
const { values } = parseArgs({ options: { data: { type: 'string' } }, strict: false })
const dataFolder =
  typeof values.data === 'string' ? values.data : defaultDataFolder(process.platform, process.env)

const files: WindowFiles = {
  preload: beside('../preload/preload.cjs'),
  stateFile: join(dataFolder, 'window', 'window.json'),
}
const openAt = (place: string) => void openWindow(files, place)

// What Chromium keeps lies in the data folder: one folder to move, and one instance for each data folder.
app.setPath('userData', join(dataFolder, 'window'))
// In a folder that can't be written in no lock is to be had: the start itself tells of that, where another instance would end in silence.
if (!canWriteIn(app.getPath('userData')) || app.requestSingleInstanceLock()) {
  declareScheme()
  guardAllContents(openAt)
  void app.whenReady().then(start).catch(failed)
} else {
  app.quit()
}

async function start(): Promise<void> {
  const opened = await openApplication({
    dataFolder,
    resources: beside('../../resources'),
    version: packageFile.version,
    printWorker: new URL('./print-worker.js', import.meta.url),
    fileWorker: new URL('./file-check-worker.js', import.meta.url),
    careWorker: new URL('./store-care-worker.js', import.meta.url),
    spellingWorker: new URL('./spelling-worker.js', import.meta.url),
    holder: 'Referent',
  })
  if (!opened.ok) {
    dialog.showErrorBox(opened.refusal.message, opened.refusal.wayOut)
    return app.exit(1)
  }
  guardSession(session.defaultSession)
  serveWindow(beside('../renderer'))
  serveEveryWindow(opened.value.router)
  openWindow(files)
  app.on('second-instance', bringForward)
  app.on('activate', bringForward)
  closeInOrder(opened.value.close)
}

/** Each window is answered over its own port, and its abilities work on that window. */
function serveEveryWindow(router: AppRouter): void {
  const menus = windowMenus()
  ipcMain.on('referent:connect', (event) => {
    const window = BrowserWindow.fromWebContents(event.sender)
    if (window === null) return
    const abilities = abilitiesRouter(abilitiesOver(window, { dataFolder, openWindow: openAt, menus }))
    portServer({ ...router, abilities })(event)
  })
}

/** A bug on the way up: said plainly, with the stack for whoever helps, instead of a program without a window. */
function failed(error: unknown): void {
  const details = error instanceof Error ? (error.stack ?? error.message) : String(error)
  dialog.showErrorBox('Referent kunne ikke starte. Dine data er ikke ændret.', details)
  app.exit(1)
}

/** The window that was last in front; a new one where all are closed. */
function bringForward(): void {
  const window = BrowserWindow.getFocusedWindow() ?? BrowserWindow.getAllWindows()[0] ?? openWindow(files)
  if (window.isMinimized()) window.restore()
  window.focus()
}

/** The last window ends the program, but on a Mac, where it stays until it is told to end; the store is closed before that. */
function closeInOrder(close: () => Promise<void>): void {
  app.on('window-all-closed', () => {
    if (process.platform !== 'darwin') app.quit()
  })
  app.once('will-quit', (event) => {
    event.preventDefault()
    void close().finally(() => app.exit())
  })
}
