import { EventPublisher } from '@orpc/server'
import { app, type BrowserWindow, Menu } from 'electron'
import type { ShownMenu } from '../../contract/abilities.ts'
import { menuTemplate } from './menu.ts'

/** The menus of the program, which follow the window in front. */
export interface WindowMenus {
  /** What stands in the menus while this window is in front. */
  readonly show: (window: BrowserWindow, menu: ShownMenu) => void
  /** What is chosen there. */
  readonly choices: (window: BrowserWindow, signal: AbortSignal | undefined) => AsyncIterableIterator<string>
}

/** The menus before any window has said what it can do: none. */
export function windowMenus(): WindowMenus {
  const shown = new Map<number, ShownMenu>()
  const choices = new EventPublisher<Record<string, string>>()
  Menu.setApplicationMenu(null)
  app.on('browser-window-focus', (_event, window) => install(window))

  function install(window: BrowserWindow): void {
    const menu = shown.get(window.id)
    if (menu === undefined) return
    const choose = (id: string) => choices.publish(String(window.id), id)
    const template = menuTemplate({ platform: process.platform, shown: menu, choose })
    Menu.setApplicationMenu(Menu.buildFromTemplate(template))
  }
  return {
    show: (window, menu) => {
      if (!shown.has(window.id)) window.once('closed', () => shown.delete(window.id))
      shown.set(window.id, menu)
      if (window.isFocused()) install(window)
    },
    choices: (window, signal) => choices.subscribe(String(window.id), { signal }),
  }
}
