import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { readWindowState, writeWindowState } from '../../../../src-main/doors/electron/window-state.ts'

const screen = { x: 0, y: 0, width: 1920, height: 1080 }
const bounds = { x: 100, y: 50, width: 1200, height: 800 }
let folder: string
let path: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'referent-window-'))
  path = join(folder, 'window.json')
})
afterEach(() => rmSync(folder, { recursive: true }))

describe('the state of the window', () => {
  it('comes back as it was', () => {
    writeWindowState(path, bounds)
    expect(readWindowState(path, [screen])).toEqual(bounds)
  })

  it.each([
    ['to the right of every screen', { x: 1900 }],
    ['to the left of every screen', { x: -1200 }],
    ['above the screen', { y: -30 }],
    ['below the screen', { y: 1075 }],
  ])('is forgotten where it lies %s', (_name, moved) => {
    writeWindowState(path, { ...bounds, ...moved })
    expect(readWindowState(path, [screen])).toBeNull()
  })

  it('is found on a second screen', () => {
    writeWindowState(path, { ...bounds, x: -1000 })
    expect(readWindowState(path, [screen, { ...screen, x: -1920 }])).toEqual({ ...bounds, x: -1000 })
  })

  it.each(['', '{}', '{"x":1.5,"y":0,"width":1,"height":1}', 'null'])(
    'is nothing where the file says %j',
    (text) => {
      writeFileSync(path, text)
      expect(readWindowState(path, [screen])).toBeNull()
    },
  )

  it('is nothing where there is no file', () => {
    expect(readWindowState(path, [screen])).toBeNull()
  })
})
