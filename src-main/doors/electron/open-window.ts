import { BrowserWindow, screen } from 'electron'
import { windowAddress } from './addresses.ts'
import { windowOptions } from './window-options.ts'
import { readWindowState, writeWindowState } from './window-state.ts'

/** Opens the program's window where it was last, and shows it when its first picture is drawn. */
export function openWindow(preload: string, stateFile: string): BrowserWindow {
  const screens = screen.getAllDisplays().map((display) => display.workArea)
  const window = new BrowserWindow(windowOptions(preload, readWindowState(stateFile, screens)))
  window.once('ready-to-show', () => window.show())
  window.on('close', () => writeWindowState(stateFile, window.getNormalBounds()))
  void window.loadURL(windowAddress)
  return window
}
