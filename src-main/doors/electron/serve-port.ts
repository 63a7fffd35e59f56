import { implement } from '@orpc/server'
import { RPCHandler } from '@orpc/server/message-port'
import { ipcMain } from 'electron'
import type { Application } from '../../application/open-application.ts'
import { abilitiesContract } from '../../contract/abilities.ts'
import type { Abilities } from './abilities.ts'
import { isTrustedSender } from './trusted-sender.ts'

/** Answers the window over the message port that its preload hands over; a port from anyone else is closed unread. */
export function servePort(router: Application['router'], abilities: Abilities): void {
  const handler = new RPCHandler({ ...router, abilities: abilitiesRouter(abilities) })
  ipcMain.on('referent:connect', (event) => {
    const [port] = event.ports
    if (port === undefined) return
    if (!isTrustedSender(event.senderFrame)) return port.close()
    handler.upgrade(port)
    port.start()
  })
}

/** The abilities behind their contract: every input is checked there before it reaches the system. */
export function abilitiesRouter(abilities: Abilities) {
  const os = implement(abilitiesContract)
  return os.router({
    pickFiles: os.pickFiles.handler(({ input }) => abilities.pickFiles(input)),
    saveFile: os.saveFile.handler(async ({ input }) => ({ saved: await abilities.saveFile(input.file) })),
    print: os.print.handler(async ({ input }) => ({ printed: await abilities.print(input.file) })),
    openExternal: os.openExternal.handler(async ({ input }) => ({
      opened: await abilities.openExternal(input.url),
    })),
    revealDataFolder: os.revealDataFolder.handler(async () => ({
      shown: await abilities.revealDataFolder(),
    })),
  })
}
