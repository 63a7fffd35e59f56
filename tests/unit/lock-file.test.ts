import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { completeLock, missingFromLock, readLock } from '../support/lock/complete-lock.ts'

const half = readLock(
  JSON.stringify({
    packages: {
      '': {},
      'node_modules/tool': {
        version: '1.0.0',
        dev: true,
        optionalDependencies: {
          'tool-linux-x64-musl': '1.0.0',
          'tool-darwin-arm64': '1.0.0',
          other: '2.0.0',
        },
      },
      'node_modules/tool-darwin-arm64': { version: '1.0.0' },
    },
  }),
)

it('holds every platform that a package asks for, so that npm ci takes the lock (npm run lock puts them back)', () => {
  expect(missingFromLock(readLock(readFileSync('package-lock.json', 'utf8')))).toEqual([])
})

it('finds and adds what a half lock lacks', () => {
  expect(missingFromLock(half).map(({ name }) => name)).toEqual(['tool-linux-x64-musl'])
  expect(completeLock(half).packages['node_modules/tool-linux-x64-musl']).toEqual({
    version: '1.0.0',
    cpu: ['x64'],
    dev: true,
    libc: ['musl'],
    optional: true,
    os: ['linux'],
  })
})
