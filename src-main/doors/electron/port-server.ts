import type { AnyRouter } from '@orpc/server'
import { RPCHandler } from '@orpc/server/message-port'
import { answering } from '../../application/answering.ts'
import { isTrustedSender, type SenderFrame } from './trusted-sender.ts'

/** The end of a message channel that a page has handed over: Electron's MessagePortMain, or Node's own MessagePort. */
export interface HandedPort {
  on(event: string, listener: (message?: { data: unknown }) => void): unknown
  postMessage(message: unknown): void
  start(): void
  close(): void
}

/** A page asks to be connected. */
export interface ConnectRequest {
  readonly senderFrame: SenderFrame | null
  readonly ports: readonly HandedPort[]
}

/** Answers the window over the port it hands over; a port from anyone but the window's own page is closed unread. */
export function portServer(router: AnyRouter): (request: ConnectRequest) => void {
  const handler = new RPCHandler(router, answering())
  return ({ senderFrame, ports }) => {
    const [port] = ports
    if (port === undefined || !isTrustedSender(senderFrame)) {
      for (const offered of ports) offered.close()
      return
    }
    handler.upgrade(port)
    port.start()
  }
}
