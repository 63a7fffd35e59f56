import { once } from 'node:events'
import { createReadStream } from 'node:fs'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { AnyRouter } from '@orpc/server'
import { RPCHandler } from '@orpc/server/node'
import { answering } from '../../application/answering.ts'
import { guardHeaders } from './headers.ts'
import { isOwnRequest } from './is-own-request.ts'
import { forbiddenPage, unknownPage } from './pages.ts'
import { createSession } from './session.ts'
import type { WindowFiles } from './window-files.ts'

/** What the host serves: the program's operations and the built window, or one page in place of both. */
export type Served = { readonly router: AnyRouter; readonly files: WindowFiles } | { readonly page: string }

/** A running host. */
export interface Host {
  /** The address with the one-time token. */
  readonly address: string
  /** Stops taking requests, lets running ones end, and closes idle connections. */
  readonly close: () => Promise<void>
}

type Answer = (request: IncomingMessage, response: ServerResponse) => void | Promise<void>

/** Starts the host on 127.0.0.1 alone; `port` 0 takes a free one. Rejects, in Danish, where the port cannot be had. */
export async function startHost(served: Served, port: number): Promise<Host> {
  const session = createSession()
  const answer = 'page' in served ? pageAnswer(served.page) : programAnswer(served.router, served.files)
  const running = new Set<ServerResponse>()
  const server = createServer((request, response) => {
    running.add(response)
    response.once('close', () => running.delete(response))
    void guarded(request, response).catch(() => {
      if (response.headersSent) response.destroy()
      else sendPage(response, 500, '')
    })
  })
  const own = await listen(server, port)

  async function guarded(request: IncomingMessage, response: ServerResponse): Promise<void> {
    for (const [name, value] of Object.entries(guardHeaders)) response.setHeader(name, value)
    if (!isOwnRequest(request.headers, own)) sendPage(response, 403, forbiddenPage)
    else if (session.knows(request.headers.cookie)) await answer(request, response)
    else welcome(request, response)
  }

  function welcome(request: IncomingMessage, response: ServerResponse): void {
    const token = new URL(request.url ?? '/', `http://${own}`).searchParams.get('token')
    const cookie = token === null ? null : session.exchange(token)
    if (cookie === null) sendPage(response, 403, forbiddenPage)
    else response.writeHead(303, { 'Set-Cookie': cookie, Location: '/', 'Cache-Control': 'no-store' }).end()
  }

  return { address: `http://${own}/?token=${session.token}`, close: () => stop(server, running) }
}

function programAnswer(router: AnyRouter, files: WindowFiles): Answer {
  const rpc = new RPCHandler(router, answering())
  return async (request, response) => {
    const { matched } = await rpc.handle(request, response, { prefix: '/rpc' })
    if (!matched) sendFile(request, response, files)
  }
}

function sendFile(request: IncomingMessage, response: ServerResponse, files: WindowFiles): void {
  const url = new URL(request.url ?? '/', 'http://127.0.0.1')
  const file = request.method === 'GET' ? files.get(url.pathname) : undefined
  if (file === undefined) sendPage(response, 404, unknownPage)
  else if (url.searchParams.has('token')) response.writeHead(303, { Location: '/' }).end()
  else {
    const caching = file.lasting ? 'private, max-age=31536000, immutable' : 'no-store'
    response.writeHead(200, { 'Content-Type': file.type, 'Cache-Control': caching })
    createReadStream(file.path)
      .on('error', () => response.destroy())
      .pipe(response)
  }
}

function pageAnswer(page: string): Answer {
  return (_request, response) => sendPage(response, 503, page)
}

function sendPage(response: ServerResponse, status: number, page: string): void {
  response
    .writeHead(status, { 'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': 'no-store' })
    .end(page)
}

async function listen(server: Server, port: number): Promise<string> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error) => reject(portError(error, port))).listen(port, '127.0.0.1', resolve)
  })
  // A server that listens on a port answers an AddressInfo; only one on a pipe answers a string.
  return `127.0.0.1:${(server.address() as AddressInfo).port}`
}

function portError(error: NodeJS.ErrnoException, port: number): Error {
  const whys: Readonly<Record<string, string>> = {
    EADDRINUSE: 'bruges af et andet program',
    EACCES: 'må ikke bruges af dig',
  }
  const why = whys[error.code ?? '']
  if (why === undefined) return error
  return new Error(`Port ${port} ${why}. Vælg en anden, eller udelad --port, så findes en ledig.`, {
    cause: error,
  })
}

/**
 * Lets every running answer end, and closes what has no end of itself: the news a window follows, and connections a browser
 * only keeps open.
 */
async function stop(server: Server, running: ReadonlySet<ServerResponse>): Promise<void> {
  const closed = new Promise<void>((resolve) => server.close(() => resolve()))
  server.closeIdleConnections()
  const ended = [...running].map((response) => once(response, 'close'))
  for (const response of running) if (isNews(response)) response.destroy()
  await Promise.all(ended)
  server.closeAllConnections()
  await closed
}

function isNews(response: ServerResponse): boolean {
  return String(response.getHeader('content-type')).startsWith('text/event-stream')
}
