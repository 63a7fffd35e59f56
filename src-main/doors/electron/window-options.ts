import type { BrowserWindowConstructorOptions, Rectangle } from 'electron'

/** The window's options: sandboxed, isolated, without Node. `preload` is the built preload's path. */
export function windowOptions(preload: string, bounds: Rectangle | null): BrowserWindowConstructorOptions {
  return {
    width: 1360,
    height: 900,
    ...bounds,
    minWidth: 720,
    minHeight: 480,
    title: 'Referent',
    backgroundColor: '#fbfaf8',
    show: false,
    webPreferences: {
      preload,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webSecurity: true,
      allowRunningInsecureContent: false,
      webviewTag: false,
      navigateOnDragDrop: false,
      // Chromium would fetch its dictionaries from the network; the program has its own.
      spellcheck: false,
    },
  }
}
