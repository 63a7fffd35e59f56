import { contextBridge, ipcRenderer } from 'electron'

// The window makes the channel; only its port passes through here, and nothing else is let into the window.
contextBridge.exposeInMainWorld('referentShell', { kind: 'electron' })

window.addEventListener('message', (event: MessageEvent<unknown>) => {
  if (event.source !== window || event.data !== 'referent:connect') return
  ipcRenderer.postMessage('referent:connect', null, [...event.ports])
})
