import { mkdirSync, writeFileSync } from 'node:fs'
import { type IncomingHttpHeaders, type RequestOptions, request } from 'node:http'
import { join } from 'node:path'
import { type Application, openApplication } from '../../src-main/application/open-application.ts'
import { type Host, startHost } from '../../src-main/doors/browser/host.ts'
import { windowFiles } from '../../src-main/doors/browser/window-files.ts'
import { removeDataFolder, temporaryDataFolder } from './program.ts'

const resources = join(import.meta.dirname, '..', '..', 'resources')

/** The browser door's host over a real application and a window of two small files. */
export interface OpenHost {
  readonly host: Host
  readonly port: number
  readonly close: () => Promise<void>
}

/** What a request was answered. */
export interface Answer {
  readonly status: number
  readonly headers: IncomingHttpHeaders
  readonly body: string
}

/** The real application over a data folder that has just been made. */
export async function openTemporaryApplication(dataFolder: string): Promise<Application> {
  const opened = await openApplication({
    dataFolder,
    resources,
    version: '0.0.0',
    printWorker: null,
    holder: 'prøven',
  })
  if (!opened.ok) throw new Error(opened.refusal.message)
  return opened.value
}

/** Opens a host; `close` ends it and removes its folder. */
export async function openHost(): Promise<OpenHost> {
  const folder = temporaryDataFolder()
  const window = join(folder, 'window')
  mkdirSync(join(window, 'assets'), { recursive: true })
  writeFileSync(join(window, 'index.html'), '<!doctype html><title>Referent</title>')
  writeFileSync(join(window, 'assets', 'main-abc.js'), 'export {}')
  const application = await openTemporaryApplication(join(folder, 'data'))
  const host = await startHost({ router: application.router, files: windowFiles(window) }, 0)
  return {
    host,
    port: Number(new URL(host.address).port),
    async close() {
      await host.close()
      await application.close()
      removeDataFolder(folder)
    },
  }
}

/** One request as it stands, Host and Origin too; redirects are not followed and the connection is not kept. */
export function ask(options: RequestOptions): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const asked = request({ host: '127.0.0.1', agent: false, ...options }, (response) => {
      let body = ''
      response.setEncoding('utf8').on('data', (part: string) => {
        body += part
      })
      response.on('end', () => resolve({ status: response.statusCode ?? 0, headers: response.headers, body }))
    })
    asked.once('error', reject).end()
  })
}

/** Goes through the printed address as a browser does; answers the cookie of the session. */
export async function letIn(host: Host): Promise<string> {
  const { port, pathname, search } = new URL(host.address)
  const { headers } = await ask({ port, path: pathname + search })
  const [cookie] = headers['set-cookie'] ?? []
  if (cookie === undefined) throw new Error('The host gave no cookie')
  return cookie.split(';')[0] ?? ''
}
