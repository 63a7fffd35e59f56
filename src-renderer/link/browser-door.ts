import type { Door, FileChoice } from './door.ts'
import { printDocument } from './print-document.ts'

const outside = new Set(['https:', 'http:', 'mailto:'])

/** The abilities a browser has by itself: choose, download, print, open a link. It cannot show a folder. */
export const browserDoor: Door = {
  kind: 'browser',
  pickFiles,
  saveFile: download,
  print: printDocument,
  openExternal,
  revealDataFolder: null,
  revealLog: null,
  openWindow: (place) => void window.open(`/${place}`, '_blank', 'noopener'),
  close: null,
  showTheme: null,
  menu: null,
}

function pickFiles({ extensions, multiple }: FileChoice): Promise<readonly File[]> {
  const input = document.createElement('input')
  input.type = 'file'
  input.multiple = multiple
  input.accept = extensions.map((extension) => `.${extension}`).join(',')
  return new Promise((resolve) => {
    input.addEventListener('change', () => resolve([...(input.files ?? [])]))
    input.addEventListener('cancel', () => resolve([]))
    input.click()
  })
}

async function download(file: File): Promise<boolean> {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(file)
  link.download = file.name
  link.hidden = true
  document.body.append(link)
  link.click()
  // The browser reads the address after the click has returned.
  setTimeout(() => {
    URL.revokeObjectURL(link.href)
    link.remove()
  }, 60_000)
  return true
}

async function openExternal(url: string): Promise<boolean> {
  if (!URL.canParse(url) || !outside.has(new URL(url).protocol)) return false
  window.open(url, '_blank', 'noopener,noreferrer')
  return true
}
