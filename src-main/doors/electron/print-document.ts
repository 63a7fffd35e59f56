import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { BrowserWindow } from 'electron'

/**
 * Prints a finished document (HTML or PDF) through the system's dialog, from a hidden page without scripts, preload or
 * network. False where the user changed their mind.
 */
export async function printDocument(file: File): Promise<boolean> {
  const folder = await mkdtemp(join(tmpdir(), 'referent-print-'))
  const page = new BrowserWindow({
    show: false,
    webPreferences: {
      sandbox: true,
      javascript: file.type === 'application/pdf',
      partition: 'referent-print',
    },
  })
  try {
    const path = join(folder, file.type === 'application/pdf' ? 'document.pdf' : 'document.html')
    await writeFile(path, file.stream())
    await page.loadFile(path)
    return await askAndPrint(page)
  } finally {
    page.destroy()
    await rm(folder, { recursive: true, force: true })
  }
}

function askAndPrint(page: BrowserWindow): Promise<boolean> {
  return new Promise((resolve) => {
    page.webContents.print({ silent: false, printBackground: true }, (success) => resolve(success))
  })
}
