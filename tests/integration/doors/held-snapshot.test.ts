import { MessageChannel } from 'node:worker_threads'
import { type ClientLink, createORPCClient } from '@orpc/client'
import { RPCLink } from '@orpc/client/fetch'
import { RPCLink as PortLink } from '@orpc/client/message-port'
import type { ContractRouterClient } from '@orpc/contract'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Contract } from '../../../src-main/contract/index.ts'
import { answersAsText } from '../../../src-main/contract/snapshot-as-text.ts'
import { heldHeader } from '../../../src-main/contract/snapshot-beside.ts'
import type { MeetingSnapshot } from '../../../src-main/domain/meeting/meeting.ts'
import type { Result } from '../../../src-main/domain/result.ts'
import { portServer } from '../../../src-main/doors/electron/port-server.ts'
import { heldHeaders, heldLink } from '../../../src-renderer/link/held-link.ts'
import { letIn, type OpenHost, openHost, openTemporaryApplication } from '../../support/open-host.ts'
import { removeDataFolder, temporaryDataFolder } from '../../support/program.ts'
import { value } from '../application/support.ts'

type Api = ContractRouterClient<Contract>

let open: OpenHost
let cookie: string
/** What has come over the wire, an entry for each answer. */
let came: string[]
/** What the answer to the next call waits for. */
let waits: Promise<unknown> | null
beforeEach(async () => {
  open = await openHost()
  cookie = await letIn(open.host)
  came = []
  waits = null
})
afterEach(() => open.close())

/** A window's connection, as `createLink` makes it; `headers` in place of what it says it holds. */
function connect(headers: NonNullable<ConstructorParameters<typeof RPCLink>[0]['headers']>) {
  return new RPCLink({
    url: `http://127.0.0.1:${open.port}/rpc`,
    headers,
    fetch: async (request, init) => {
      const wait = waits
      waits = null
      const headers = { ...Object.fromEntries(request.headers), cookie }
      const answer = await fetch(request, { ...init, headers })
      await wait
      came.push(await answer.clone().text())
      return answer
    },
    ...answersAsText,
  })
}

const openWindow = (): Api =>
  createORPCClient(heldLink(connect(heldHeaders.headers) as ClientLink<{ held: string }>))

/** Sees nothing but whole snapshots, as the command line and the tests do. */
const outsider = (): Api => createORPCClient(connect({}))

async function sample(api: Api): Promise<MeetingSnapshot> {
  const made = value(await api.program.createSample())
  return value(await api.meeting.get({ meetingId: made.meetingId }))
}

const titles = (answer: Result<MeetingSnapshot>) => value(answer).items.map(({ title }) => title)

function rename(api: Api, { items }: MeetingSnapshot, at: number, title: string) {
  const { id: itemId = '', caseNumber = null, access = 'open' as const } = items[at] ?? {}
  return api.item.update({ itemId, title, caseNumber, access })
}

describe('a window that holds a snapshot', () => {
  it('is answered the items that changed, and has the whole meeting with the others as they were', async () => {
    const api = openWindow()
    const before = await sample(api)
    const after = value(await rename(api, before, 1, 'En anden overskrift'))
    const sent = came.at(-1) ?? ''
    expect(sent).toContain('En anden overskrift')
    expect(sent).not.toContain(JSON.stringify(JSON.stringify(before.items[2]?.title)).slice(1, -1))
    expect(after).toEqual(value(await outsider().meeting.get({ meetingId: before.id })))
    expect(after.items.map((item, at) => item === before.items[at])).toEqual(
      before.items.map((_, at) => at !== 1),
    )
  })

  it('is given the very same object where nothing has changed', async () => {
    const api = openWindow()
    const before = await sample(api)
    expect(value(await api.meeting.get({ meetingId: before.id }))).toBe(before)
  })

  it('has items that were added, moved and removed elsewhere', async () => {
    const [api, other] = [openWindow(), openWindow()]
    const before = await sample(api)
    const there = value(await other.meeting.get({ meetingId: before.id }))
    value(await other.item.remove({ itemId: there.items[2]?.id ?? '' }))
    value(await other.item.move({ itemId: there.items[3]?.id ?? '', position: 0 }))
    value(await rename(other, there, 4, 'Skrevet i et andet vindue'))
    const after = value(await api.meeting.get({ meetingId: before.id }))
    expect(after).toEqual(value(await outsider().meeting.get({ meetingId: before.id })))
    expect(after.items).toHaveLength(before.items.length - 1)
  })

  it('has the right meeting where answers overtake each other', async () => {
    const [api, outside] = [openWindow(), outsider()]
    const before = await sample(api)
    const both = Promise.withResolvers<void>()
    waits = both.promise
    const first = rename(api, before, 0, 'Den første')
    await expect
      .poll(() => outside.meeting.get({ meetingId: before.id }).then(titles))
      .toContain('Den første')
    const second = value(await rename(api, before, 1, 'Den anden'))
    both.resolve()
    expect(titles(await first)).toEqual(['Den første', ...titles({ ok: true, value: before }).slice(1)])
    expect(titles({ ok: true, value: second }).slice(0, 2)).toEqual(['Den første', 'Den anden'])
    const after = value(await api.meeting.get({ meetingId: before.id }))
    expect(after).toEqual(value(await outside.meeting.get({ meetingId: before.id })))
  })

  it('is answered another meeting whole, and the first one after it', async () => {
    const api = openWindow()
    const first = await sample(api)
    const second = value(
      await api.meeting.create({
        committeeId: first.committeeId,
        date: '2027-03-04',
        time: null,
        place: null,
      }),
    )
    expect(second.items.length).toBeGreaterThan(0)
    expect(value(await api.meeting.get({ meetingId: first.id }))).toEqual(first)
  })

  it('is answered everything where what it holds is not known, as after a new start', async () => {
    const before = await sample(outsider())
    const api: Api = createORPCClient(
      heldLink(connect({ [heldHeader]: 'fra en anden gang' }) as ClientLink<{ held: string }>),
    )
    expect(value(await api.meeting.get({ meetingId: before.id }))).toEqual(before)
  })
})

it('the window’s port answers beside what is held too', async () => {
  const dataFolder = temporaryDataFolder()
  const application = await openTemporaryApplication(dataFolder)
  const { port1, port2 } = new MessageChannel()
  try {
    portServer(application.router)({
      senderFrame: { url: 'app://referent/', parent: null },
      ports: [
        {
          on: (event, listener) => port2.on(event, (data: unknown) => listener({ data })),
          postMessage: (message) => port2.postMessage(message),
          start: () => port2.start(),
          close: () => port2.close(),
        },
      ],
    })
    const api: Api = createORPCClient(
      heldLink(new PortLink({ port: port1 as unknown as MessagePort, ...heldHeaders, ...answersAsText })),
    )
    port1.start()
    const before = await sample(api)
    const after = value(await rename(api, before, 1, 'En anden overskrift'))
    expect(after.items[1]?.title).toBe('En anden overskrift')
    expect(after.items[2]).toBe(before.items[2])
  } finally {
    port1.close()
    await application.close()
    removeDataFolder(dataFolder)
  }
})
