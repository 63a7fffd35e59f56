import { fileURLToPath } from 'node:url'
import packageFile from '../../../package.json' with { type: 'json' }
import { defaultDataFolder } from '../../application/default-data-folder.ts'
import { openApplication } from '../../application/open-application.ts'
import type { Refusal } from '../../domain/refusal.ts'
import { readArguments } from './arguments.ts'
import { type Host, startHost } from './host.ts'
import { refusalPage } from './pages.ts'
import { windowFiles } from './window-files.ts'

const beside = (path: string) => fileURLToPath(new URL(path, import.meta.url))
await start().catch(failed)

async function start(): Promise<void> {
  const options = readArguments(process.argv.slice(2))
  const opened = await openApplication({
    dataFolder: options.dataFolder ?? defaultDataFolder(process.platform, process.env),
    resources: beside('../../resources'),
    version: packageFile.version,
    printWorker: new URL('./print-worker.js', import.meta.url),
    fileWorker: new URL('./file-check-worker.js', import.meta.url),
    careWorker: new URL('./store-care-worker.js', import.meta.url),
    spellingWorker: new URL('./spelling-worker.js', import.meta.url),
    holder: 'Referent i en browser',
  })
  if (!opened.ok) return refuse(opened.refusal, options.port)
  const { router, close } = opened.value
  const host = await startHost({ router, files: windowFiles(beside('../renderer')) }, options.port)
  closeOnSignal(host, close)
  console.log(`Referent er klar: ${host.address}`)
}

/** What can be read about, and restored, is told on a page too. */
async function refuse(refusal: Refusal, port: number): Promise<void> {
  tell(refusal)
  process.exitCode = 1
  if (refusal.code !== 'store-damaged' && refusal.code !== 'store-missing') return
  const host = await startHost({ page: refusalPage(refusal) }, port)
  closeOnSignal(host, async () => {})
  console.log(`Læs mere på: ${host.address}`)
}

/** A start that fails is told in its words alone; where it is a bug, the data folder's log has the rest. */
function failed(error: unknown): never {
  console.error(error instanceof Error ? error.message : String(error))
  process.exit(1)
}

function tell({ message, wayOut }: Refusal): void {
  console.error(`${message}\n${wayOut}`)
}

/** Ctrl+C lets running operations end and closes the store; a second one ends the process at once. */
function closeOnSignal(host: Host, closeProgram: () => Promise<void>): void {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.once(signal, async () => {
      await host.close()
      await closeProgram()
      process.exit(process.exitCode)
    })
  }
}
