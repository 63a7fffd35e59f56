import { implement } from '@orpc/server'
import { abilitiesContract } from '../../contract/abilities.ts'
import type { Abilities } from './abilities.ts'

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
    revealLog: os.revealLog.handler(async () => ({ shown: await abilities.revealLog() })),
    openWindow: os.openWindow.handler(({ input }) => {
      abilities.openWindow(input.place)
      return { opened: true }
    }),
    showTheme: os.showTheme.handler(({ input }) => {
      abilities.showTheme(input.theme)
      return { shown: true }
    }),
    showMenu: os.showMenu.handler(({ input }) => {
      abilities.showMenu(input)
      return { shown: true }
    }),
    menuChoices: os.menuChoices.handler(async function* ({ signal }) {
      yield* abilities.menuChoices(signal)
    }),
  })
}
