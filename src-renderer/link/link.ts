import { createORPCClient } from '@orpc/client'
import { RPCLink as HttpLink } from '@orpc/client/fetch'
import { RPCLink as PortLink } from '@orpc/client/message-port'
import type { ContractRouterClient } from '@orpc/contract'
import type { AbilitiesContract } from '../../src-main/contract/abilities.ts'
import type { Contract } from '../../src-main/contract/index.ts'
import { answersAsText } from '../../src-main/contract/snapshot-as-text.ts'
import { browserDoor } from './browser-door.ts'
import type { Door } from './door.ts'
import { electronDoor } from './electron-door.ts'
import { heldHeaders, heldLink } from './held-link.ts'
import { keepFollowing, keepFollowingInOneTab } from './keep-following.ts'
import { type Follow, newsFrom } from './news.ts'
import { toldLink } from './told-link.ts'

export type { Door, FileChoice } from './door.ts'
export type { WindowNews } from './news.ts'

/** The program's operations as the window calls them: `await api.meeting.get({ meetingId })`. */
export type Api = ContractRouterClient<Contract>

/** The window's one connection to the program. */
export interface Link {
  readonly api: Api
  readonly door: Door
  /** Hears what any window on the same store changes. */
  readonly follow: Follow
}

/** Connects by message port where the Electron preload stands ready, otherwise by HTTP to the host that served the page. */
export function createLink(): Link {
  return 'referentShell' in window ? portLink() : httpLink()
}

function httpLink(): Link {
  const api: Api = createORPCClient(
    toldLink(
      heldLink(new HttpLink({ url: `${window.location.origin}/rpc`, ...heldHeaders, ...answersAsText })),
    ),
  )
  return { api, door: browserDoor, follow: newsFrom((tell) => keepFollowingInOneTab(api, tell)) }
}

function portLink(): Link {
  const { port1, port2 } = new MessageChannel()
  window.postMessage('referent:connect', window.location.origin, [port2])
  const client: ContractRouterClient<Contract & { abilities: AbilitiesContract }> = createORPCClient(
    toldLink(heldLink(new PortLink({ port: port1, ...heldHeaders, ...answersAsText }))),
  )
  port1.start()
  const follow = newsFrom((tell) => void keepFollowing(client, tell))
  return { api: client, door: electronDoor(client.abilities), follow }
}
