import type { ContractRouterClient } from '@orpc/contract'
import type { AbilitiesContract } from '../../src-main/contract/abilities.ts'
import type { Door } from './door.ts'

/** The abilities of the Electron door: every one is asked of the main process. */
export function electronDoor(abilities: ContractRouterClient<AbilitiesContract>): Door {
  return {
    kind: 'electron',
    pickFiles: (choice) =>
      abilities.pickFiles({ extensions: [...choice.extensions], multiple: choice.multiple }),
    saveFile: async (file) => (await abilities.saveFile({ file })).saved,
    print: async (file) => (await abilities.print({ file })).printed,
    openExternal: async (url) => (await abilities.openExternal({ url })).opened,
    revealDataFolder: async () => (await abilities.revealDataFolder()).shown,
    revealLog: async () => (await abilities.revealLog()).shown,
    openWindow: (place) => void abilities.openWindow({ place }),
    close: () => window.close(),
    showTheme: (theme) => abilities.showTheme({ theme }),
    menu: {
      show: abilities.showMenu,
      follow: async (listener) => {
        for await (const id of await abilities.menuChoices()) listener(id)
      },
    },
  }
}
