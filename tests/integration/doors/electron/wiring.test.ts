import { describe, expect, it } from 'vitest'
import { contentSecurityPolicy } from '../../../../src-main/application/content-security-policy.ts'
import { isAllowedNavigation, isOutsideAddress } from '../../../../src-main/doors/electron/addresses.ts'
import { isAllowedPermission } from '../../../../src-main/doors/electron/allowed-permission.ts'
import { menuTemplate } from '../../../../src-main/doors/electron/menu.ts'
import { isTrustedSender } from '../../../../src-main/doors/electron/trusted-sender.ts'
import { windowOptions } from '../../../../src-main/doors/electron/window-options.ts'

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

describe('the menu', () => {
  it.each(['linux', 'win32', 'darwin'] as const)(
    'on %s names everything in Danish, none left to the system',
    (platform) => {
      const menu = menuTemplate(platform, { revealDataFolder: () => {} })
      const entries = menu.flatMap(({ submenu }) => (Array.isArray(submenu) ? submenu : []))
      const unnamed = entries.filter(({ type, label }) => type !== 'separator' && !label)
      expect(unnamed).toEqual([])
      expect(menu.map(({ label }) => label)).toEqual([
        platform === 'darwin' ? 'Referent' : 'Filer',
        'Rediger',
        'Vis',
        'Vindue',
      ])
    },
  )

  it('shows the data folder', () => {
    let shown = 0
    const [files] = menuTemplate('linux', { revealDataFolder: () => shown++ })
    const [first] = Array.isArray(files?.submenu) ? files.submenu : []
    const click: unknown = first?.click
    if (typeof click === 'function') click()
    expect(shown).toBe(1)
  })
})
