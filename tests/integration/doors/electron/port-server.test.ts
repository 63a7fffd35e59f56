import { MessageChannel, type MessagePort } from 'node:worker_threads'
import { createORPCClient } from '@orpc/client'
import { RPCLink } from '@orpc/client/message-port'
import type { ContractRouterClient } from '@orpc/contract'
import { createRouterClient } from '@orpc/server'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Application } from '../../../../src-main/application/open-application.ts'
import type { AbilitiesContract } from '../../../../src-main/contract/abilities.ts'
import type { Contract } from '../../../../src-main/contract/index.ts'
import { answersAsText } from '../../../../src-main/contract/snapshot-as-text.ts'
import { abilitiesRouter } from '../../../../src-main/doors/electron/abilities-router.ts'
import { type HandedPort, portServer } from '../../../../src-main/doors/electron/port-server.ts'
import { openTemporaryApplication } from '../../../support/open-host.ts'
import { removeDataFolder, temporaryDataFolder } from '../../../support/program.ts'

const own = { url: 'app://referent/', parent: null }
let dataFolder: string
let application: Application
let channel: MessageChannel
let saved: File[]
let opened: string[]
beforeEach(async () => {
  dataFolder = temporaryDataFolder()
  application = await openTemporaryApplication(dataFolder)
  channel = new MessageChannel()
  saved = []
  opened = []
})
afterEach(async () => {
  channel.port1.close()
  await application.close()
  removeDataFolder(dataFolder)
})

/** Electron's ports give their listeners an event; Node's give the message itself. */
function asElectron(port: MessagePort): HandedPort {
  return {
    on: (event, listener) => port.on(event, (data: unknown) => listener({ data })),
    postMessage: (message) => port.postMessage(message),
    start: () => port.start(),
    close: () => port.close(),
  }
}

function serve() {
  const abilities = abilitiesRouter({
    pickFiles: async () => [new File(['bilag'], 'bilag.txt')],
    saveFile: async (file) => saved.push(file) > 0,
    print: async () => false,
    openExternal: async () => false,
    revealDataFolder: async () => true,
    revealLog: async () => true,
    openWindow: (place) => opened.push(place),
    showTheme: () => undefined,
    showMenu: () => undefined,
    menuChoices: async function* () {
      yield 'new-item'
    },
  })
  return portServer({ ...application.router, abilities })
}

function client() {
  const api: ContractRouterClient<Contract & { abilities: AbilitiesContract }> = createORPCClient(
    new RPCLink({ port: channel.port1 as unknown as globalThis.MessagePort, ...answersAsText }),
  )
  channel.port1.start()
  return api
}

describe('the window’s port', () => {
  it('carries the operations', async () => {
    serve()({ senderFrame: own, ports: [asElectron(channel.port2)] })
    const api = client()
    await api.committee.create({ name: 'Kulturudvalget', authority: null })
    expect((await api.committee.list()).map(({ committee }) => committee.name)).toEqual(['Kulturudvalget'])
  })

  it('carries a meeting as it stands, also after one of its items has changed', async () => {
    serve()({ senderFrame: own, ports: [asElectron(channel.port2)] })
    const api = client()
    const inside = createRouterClient(application.router)
    const made = await api.program.createSample()
    if (!made.ok) throw new Error(made.refusal.message)
    const { meetingId } = made.value
    const before = await api.meeting.get({ meetingId })
    expect(before).toEqual(await inside.meeting.get({ meetingId }))
    const itemId = before.ok ? (before.value.items[1]?.id ?? '') : ''
    const changed = await api.item.update({
      itemId,
      title: 'Ny «titel»\\ med "tegn"',
      caseNumber: null,
      access: 'open',
    })
    expect(changed).toEqual(await inside.meeting.get({ meetingId }))
    expect(changed).not.toEqual(before)
  })

  it('carries files both ways', async () => {
    serve()({ senderFrame: own, ports: [asElectron(channel.port2)] })
    const { abilities } = client()
    const bytes = new Uint8Array([0, 255, 128, 10])
    expect(await abilities.saveFile({ file: new File([bytes], 'referat.pdf') })).toEqual({ saved: true })
    const [file] = saved
    expect([file?.name, new Uint8Array((await file?.arrayBuffer()) ?? [])]).toEqual(['referat.pdf', bytes])
    const [picked] = await abilities.pickFiles({ extensions: ['txt'], multiple: false })
    expect([picked?.name, await picked?.text()]).toEqual(['bilag.txt', 'bilag'])
  })

  it('feature 55: tells the window what is changed in another, and what is chosen in the menu', async () => {
    serve()({ senderFrame: own, ports: [asElectron(channel.port2)] })
    const api = client()
    const news = await api.changes.follow()
    expect((await news.next()).value).toMatchObject({ meetings: [], heads: false })
    const inside = createRouterClient(application.router)
    await inside.committee.create({ name: 'Kulturudvalget', authority: null })
    expect((await news.next()).value).toMatchObject({ heads: true })
    const choices = await api.abilities.menuChoices()
    expect((await choices.next()).value).toBe('new-item')
  })

  it('feature 55: opens another window at a place of the program, and nowhere else', async () => {
    serve()({ senderFrame: own, ports: [asElectron(channel.port2)] })
    const { abilities } = client()
    await abilities.openWindow({ place: '#/moede/12' })
    await expect(abilities.openWindow({ place: 'https://nordvig.example/' })).rejects.toThrow(
      'Input validation failed',
    )
    expect(opened).toEqual(['#/moede/12'])
  })

  it('checks what an ability is asked for', async () => {
    serve()({ senderFrame: own, ports: [asElectron(channel.port2)] })
    const url = 7 as unknown as string
    await expect(client().abilities.openExternal({ url })).rejects.toThrow('Input validation failed')
  })

  it.each([
    ['a frame', { url: 'app://referent/', parent: {} }],
    ['another page', { url: 'https://nordvig.example/', parent: null }],
    ['a page that is gone', null],
  ])('from %s is closed unread', async (_name, senderFrame) => {
    const closed = new Promise((resolve) => channel.port1.once('close', () => resolve('closed')))
    serve()({ senderFrame, ports: [asElectron(channel.port2)] })
    expect(await closed).toBe('closed')
  })
})
