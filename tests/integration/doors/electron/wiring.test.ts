import { describe, expect, it } from 'vitest'
import { contentSecurityPolicy } from '../../../../src-main/application/content-security-policy.ts'
import { menuLabels } from '../../../../src-main/contract/abilities.ts'
import { isAllowedNavigation, isOutsideAddress } from '../../../../src-main/doors/electron/addresses.ts'
import { isAllowedPermission } from '../../../../src-main/doors/electron/allowed-permission.ts'
import { acceleratorOf, menuTemplate } from '../../../../src-main/doors/electron/menu.ts'
import { isTrustedSender } from '../../../../src-main/doors/electron/trusted-sender.ts'
import { windowOptions } from '../../../../src-main/doors/electron/window-options.ts'
import { danish } from '../../../../src-renderer/words/danish/danish.ts'
import { english } from '../../../../src-renderer/words/english/english.ts'
import type { Texts } from '../../../../src-renderer/words/texts.ts'

describe('where the window may go', () => {
  it.each([
    ['app://referent/', true],
    ['app://referent/#/moede/1', true],
    ['app://referent/index.html', true],
    ['app://referent/assets/index.js', false],
    ['app://referent.example/', false],
    ['app://andet/', false],
    ['https://referent/', false],
    ['file:///etc/passwd', false],
    ['javascript:alert(1)', false],
    ['', false],
  ])('%s: %s', (url, allowed) => {
    expect(isAllowedNavigation(url)).toBe(allowed)
  })
})

describe('what is handed to the system', () => {
  it.each([
    ['https://www.nordvig.example/', true],
    ['mailto:udvalg@nordvig.example', true],
    ['file:///etc/passwd', false],
    ['smb://server/mappe', false],
    ['ms-word:ofe|u|https://nordvig.example/a.docx', false],
    ['javascript:alert(1)', false],
    ['ikke en adresse', false],
  ])('%s: %s', (url, allowed) => {
    expect(isOutsideAddress(url)).toBe(allowed)
  })
})

describe('who is answered', () => {
  it.each([
    ['the window itself', { url: 'app://referent/', parent: null }, true],
    ['a frame in the window', { url: 'app://referent/', parent: {} }, false],
    ['another page', { url: 'https://nordvig.example/', parent: null }, false],
    ['a page that is gone', null, false],
  ])('%s: %j %s', (_name, frame, trusted) => {
    expect(isTrustedSender(frame)).toBe(trusted)
  })
})

describe('the window', () => {
  it('is sandboxed, isolated and without Node', () => {
    expect(windowOptions('preload.cjs', null).webPreferences).toMatchObject({
      preload: 'preload.cjs',
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webSecurity: true,
      webviewTag: false,
    })
  })

  it('opens where it was', () => {
    const bounds = { x: 10, y: 20, width: 900, height: 700 }
    expect(windowOptions('preload.cjs', bounds)).toMatchObject(bounds)
  })

  it('runs its own scripts only, and can be sent nowhere', () => {
    const rules = new Map(
      contentSecurityPolicy
        .split('; ')
        .map((rule) => [rule.split(' ')[0], rule.split(' ').slice(1).join(' ')]),
    )
    expect(rules.get('default-src')).toBe("'none'")
    expect(rules.get('script-src')).toBe("'self'")
    expect(rules.get('connect-src')).toBe("'self'")
    expect(rules.get('form-action')).toBe("'none'")
    expect(rules.get('base-uri')).toBe("'none'")
  })

  it.each([
    ['clipboard-sanitized-write', true],
    ['clipboard-read', false],
    ['media', false],
    ['geolocation', false],
    ['openExternal', false],
    ['unknown', false],
  ])('is given the permission %s: %s', (permission, allowed) => {
    expect(isAllowedPermission(permission)).toBe(allowed)
  })
})

const open = [
  { id: 'new-item', shortcut: 'mod+N' },
  { id: 'about', shortcut: null },
]

function menuOn(platform: NodeJS.Platform, labels: Texts['menu']['labels'], chosen: string[] = []) {
  const menu = menuTemplate({ platform, shown: { labels, open }, choose: (id) => chosen.push(id) })
  const entries = menu.flatMap(({ submenu }) => (Array.isArray(submenu) ? submenu : []))
  return {
    titles: menu.map(({ label }) => label),
    entries,
    entry: (id: string) => entries.find((one) => one.id === id),
  }
}

describe('feature 55: the menus', () => {
  it.each([
    ['linux', danish.menu.labels, ['Filer', 'Rediger', 'Vis', 'Vindue', 'Hjælp']],
    ['win32', english.menu.labels, ['File', 'Edit', 'View', 'Window', 'Help']],
    ['darwin', danish.menu.labels, ['Referent', 'Filer', 'Rediger', 'Vis', 'Vindue', 'Hjælp']],
  ] as const)(
    'on %s name everything in the language of the window, none left to the system',
    (platform, labels, titles) => {
      const menu = menuOn(platform, labels)
      expect(menu.titles).toEqual(titles)
      expect(menu.entries.filter(({ type, label }) => type !== 'separator' && !label)).toEqual([])
    },
  )

  it('name everything that has a word once', () => {
    const [linux, mac] = (['linux', 'darwin'] as const).map((platform) =>
      menuOn(platform, danish.menu.labels),
    )
    const used = [...(linux?.entries ?? []), ...(mac?.entries ?? [])].map(({ id, role }) => id ?? role)
    const titles = ['file', 'edit', 'view', 'window', 'help']
    expect(menuLabels.filter((label) => !used.includes(label) && !titles.includes(label))).toEqual([])
    const once = linux?.entries.flatMap(({ id, role }) => id ?? role ?? []) ?? []
    expect(once).toEqual([...new Set(once)])
  })

  it('end the program under File, on a Mac in its own menu, where it is also described', () => {
    const inOrder = (platform: NodeJS.Platform) =>
      menuOn(platform, danish.menu.labels).entries.flatMap(({ id, role }) => id ?? role ?? [])
    expect(inOrder('darwin').indexOf('quit')).toBeLessThan(inOrder('darwin').indexOf('new-window'))
    expect(inOrder('darwin')[0]).toBe('about')
    expect(inOrder('win32').at(-1)).toBe('about')
    expect(inOrder('win32').indexOf('quit')).toBeGreaterThan(inOrder('win32').indexOf('print'))
  })

  it('show the keys of what can be done and leave the hearing to the window; what cannot be done is grey', () => {
    const chosen: string[] = []
    const { entry } = menuOn('linux', danish.menu.labels, chosen)
    expect(entry('new-item')).toMatchObject({
      enabled: true,
      accelerator: 'CmdOrCtrl+N',
      registerAccelerator: false,
    })
    expect(entry('export')).toMatchObject({ enabled: false })
    const click: unknown = entry('new-item')?.click
    if (typeof click === 'function') click()
    expect(chosen).toEqual(['new-item'])
  })

  it.each([
    ['mod+shift+F', 'CmdOrCtrl+Shift+F'],
    ['mod+ArrowUp', 'CmdOrCtrl+Up'],
    ['F1', 'F1'],
  ])('write %s as %s', (shortcut, accelerator) => {
    expect(acceleratorOf(shortcut)).toBe(accelerator)
  })
})
