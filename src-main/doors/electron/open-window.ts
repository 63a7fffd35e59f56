import { BrowserWindow, type Rectangle, screen } from 'electron'
import { windowAddress } from './addresses.ts'
import { windowOptions } from './window-options.ts'
import { besideWindow, readWindowState, writeWindowState } from './window-state.ts'

/** What every window of the program is opened with. */
export interface WindowFiles {
  readonly preload: string
  /** Where it is kept how a window stood. */
  readonly stateFile: string
}

/**
 * Opens a window of the program at a place ("#/moede/12"), and shows it when its first picture is drawn: the first one where the
 * last one stood, another beside the one in front.
 */
export function openWindow({ preload, stateFile }: WindowFiles, place = ''): BrowserWindow {
  const state = readWindowState(stateFile, screens())
  const front =
    BrowserWindow.getFocusedWindow() ?? BrowserWindow.getAllWindows().find((one) => one.isVisible())
  const bounds = front ? besideWindow(front.getNormalBounds(), screens()) : state.bounds
  const window = new BrowserWindow(windowOptions(preload, bounds))
  const { webContents } = window
  window.once('ready-to-show', () => {
    if (state.maximized && !front) window.maximize()
    window.show()
  })
  webContents.once('did-finish-load', () => webContents.setZoomFactor(state.zoom))
  window.on('close', () =>
    writeWindowState(stateFile, screens(), {
      bounds: window.getNormalBounds(),
      maximized: window.isMaximized(),
      zoom: webContents.getZoomFactor(),
    }),
  )
  void window.loadURL(`${windowAddress}${place}`)
  return window
}

function screens(): Rectangle[] {
  return screen.getAllDisplays().map((display) => display.workArea)
}
