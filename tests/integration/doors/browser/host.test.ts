import { once } from 'node:events'
import { connect } from 'node:net'
import { networkInterfaces } from 'node:os'
import { createORPCClient } from '@orpc/client'
import { RPCLink } from '@orpc/client/fetch'
import type { ContractRouterClient } from '@orpc/contract'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Contract } from '../../../../src-main/contract/index.ts'
import { refusal } from '../../../../src-main/domain/refusal.ts'
import { startHost } from '../../../../src-main/doors/browser/host.ts'
import { refusalPage } from '../../../../src-main/doors/browser/pages.ts'
import { ask, letIn, type OpenHost, openHost } from '../../../support/open-host.ts'

let open: OpenHost
beforeEach(async () => {
  open = await openHost()
})
afterEach(() => open.close())

const get = (path: string, headers: Readonly<Record<string, string>> = {}) =>
  ask({ port: open.port, path, headers })

it('a port that another program has is refused in Danish', async () => {
  await expect(startHost({ page: '' }, open.port)).rejects.toThrow(
    `Port ${open.port} bruges af et andet program. Vælg en anden, eller udelad --port, så findes en ledig.`,
  )
})

describe('the one-time token', () => {
  it('is exchanged for a cookie no script can read, and a clean address', async () => {
    const { search } = new URL(open.host.address)
    const answer = await get(`/${search}`)
    expect(answer.status).toBe(303)
    expect(answer.headers.location).toBe('/')
    expect(answer.headers['set-cookie']).toEqual([
      expect.stringMatching(/^referent=[\w-]{40,}; HttpOnly; SameSite=Strict; Path=\/$/),
    ])
  })

  it('works once', async () => {
    const { search } = new URL(open.host.address)
    await get(`/${search}`)
    const again = await get(`/${search}`)
    expect(again.status).toBe(403)
    expect(again.headers['set-cookie']).toBeUndefined()
    expect(again.body).toContain('<h1>Ingen adgang</h1>')
  })

  it.each(['', '?token=', '?token=forkert'])('is needed: "/%s" is refused', async (search) => {
    expect((await get(`/${search}`)).status).toBe(403)
  })

  it('leads back to the clean address in a window that is already let in', async () => {
    const cookie = await letIn(open.host)
    const answer = await get('/?token=gammel', { cookie })
    expect([answer.status, answer.headers.location]).toEqual([303, '/'])
  })
})

describe('every request', () => {
  it.each([
    ['a foreign Host', { host: 'referent.example:80' }],
    ['this machine by another name', { host: 'localhost' }],
    ['a foreign Origin', { origin: 'https://referent.example' }],
    ['a hidden Origin', { origin: 'null' }],
    ['a foreign site', { 'sec-fetch-site': 'cross-site' }],
    ['another port of this machine', { 'sec-fetch-site': 'same-site' }],
  ])('with %s is refused, cookie or not', async (_name, headers) => {
    const cookie = await letIn(open.host)
    expect((await get('/', { cookie, ...headers })).status).toBe(403)
  })

  it('is answered with the guarding headers and without any that lets other sites in', async () => {
    const cookie = await letIn(open.host)
    for (const answer of [
      await get('/', { cookie }),
      await get('/'),
      await get('/findes-ikke', { cookie }),
    ]) {
      expect(answer.headers['content-security-policy']).toMatch(/^default-src 'none'; script-src 'self';/)
      expect(answer.headers['x-content-type-options']).toBe('nosniff')
      expect(answer.headers['x-frame-options']).toBe('DENY')
      expect(Object.keys(answer.headers).filter((name) => name.startsWith('access-control'))).toEqual([])
    }
  })

  it('reaches the host on 127.0.0.1 alone', async () => {
    const addresses = Object.values(networkInterfaces()).flatMap((found) => found ?? [])
    const others = addresses.filter(({ address }) => address !== '127.0.0.1').map(({ address }) => address)
    const reached = others.map((host) => ask({ host, port: open.port, path: '/' }).then(() => host))
    expect((await Promise.allSettled(reached)).filter(({ status }) => status === 'fulfilled')).toEqual([])
  })
})

describe('the window', () => {
  it('is served fresh, and its fingerprinted files to be kept', async () => {
    const cookie = await letIn(open.host)
    const page = await get('/', { cookie })
    expect([page.status, page.headers['content-type'], page.headers['cache-control']]).toEqual([
      200,
      'text/html; charset=utf-8',
      'no-store',
    ])
    const script = await get('/assets/main-abc.js', { cookie })
    expect([script.body, script.headers['content-type']]).toEqual([
      'export {}',
      'text/javascript; charset=utf-8',
    ])
    expect(script.headers['cache-control']).toContain('immutable')
  })

  it.each(['/../data/referent.sqlite', '/%2e%2e/data/referent.sqlite', '/assets', '/data'])(
    'is all that is served: %s is not',
    async (path) => {
      const cookie = await letIn(open.host)
      expect((await get(path, { cookie })).status).toBe(404)
    },
  )
})

describe('the operations', () => {
  it('answer the window, and what was acknowledged is there', async () => {
    const cookie = await letIn(open.host)
    const url = `http://127.0.0.1:${open.port}/rpc`
    const api: ContractRouterClient<Contract> = createORPCClient(new RPCLink({ url, headers: { cookie } }))
    await api.committee.create({ name: 'Kulturudvalget', authority: 'Nordvig Kommune' })
    const lines = await api.committee.list()
    expect(lines.map(({ committee }) => committee)).toEqual([
      { name: 'Kulturudvalget', authority: 'Nordvig Kommune' },
    ])
  })

  it('feature 55: tell two windows what a third changes, and the host ends while they listen', async () => {
    const cookie = await letIn(open.host)
    const url = `http://127.0.0.1:${open.port}/rpc`
    const api: ContractRouterClient<Contract> = createORPCClient(new RPCLink({ url, headers: { cookie } }))
    const windows = await Promise.all([api.changes.follow(), api.changes.follow()])
    for (const news of windows) expect((await news.next()).value).toMatchObject({ heads: false })
    await api.committee.create({ name: 'Kulturudvalget', authority: null })
    for (const news of windows) expect((await news.next()).value).toMatchObject({ heads: true })
    const lost = windows.map((news) => expect(news.next()).rejects.toThrow())
    await open.host.close()
    await Promise.all(lost)
  })

  it('do not answer a stranger', async () => {
    const answer = await ask({ port: open.port, path: '/rpc/committee/list', method: 'POST' })
    expect(answer.status).toBe(403)
  })

  it('are not called by a link: GET changes and reads nothing', async () => {
    const cookie = await letIn(open.host)
    expect((await get('/rpc/committee/list', { cookie })).status).toBe(405)
  })
})

describe('closing', () => {
  it('does not wait for a connection that a browser keeps open without a request', async () => {
    const host = await startHost({ page: '' }, 0)
    const kept = connect(Number(new URL(host.address).port), '127.0.0.1')
    await once(kept, 'connect')
    const ended = once(kept.resume(), 'end')
    await host.close()
    await ended
    expect(kept.readableEnded).toBe(true)
  })
})

describe('a data folder that could not be opened', () => {
  it('is a page with what happened and what to do, and no operations', async () => {
    const page = refusalPage(refusal('store-damaged', 'Lagt til side som <a>.sqlite.', 'Hent en kopi.'))
    const host = await startHost({ page }, 0)
    const { port } = new URL(host.address)
    const cookie = await letIn(host)
    const shown = await ask({ port, path: '/', headers: { cookie } })
    const called = await ask({ port, path: '/rpc/committee/list', method: 'POST', headers: { cookie } })
    await host.close()
    expect(shown.status).toBe(503)
    expect(shown.body).toContain('<p>Lagt til side som &lt;a&gt;.sqlite.</p>\n<p>Hent en kopi.</p>')
    expect(called.body).toBe(shown.body)
  })
})
