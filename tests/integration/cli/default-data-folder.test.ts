import { homedir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { defaultDataFolder } from '../../../src-main/application/default-data-folder.ts'

const home = (...parts: string[]) => join(homedir(), ...parts)

test.each([
  ['linux', {}, home('.local', 'share', 'referent')],
  ['linux', { XDG_DATA_HOME: '/data' }, join('/data', 'referent')],
  ['darwin', {}, home('Library', 'Application Support', 'Referent')],
  ['win32', {}, home('AppData', 'Roaming', 'Referent')],
  ['win32', { APPDATA: '/roaming' }, join('/roaming', 'Referent')],
] as const)('on %s with %j it is %s', (platform, environment, expected) => {
  expect(defaultDataFolder(platform, environment)).toBe(expected)
})
