import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import {
  besideWindow,
  readWindowState,
  writeWindowState,
} from '../../../../src-main/doors/electron/window-state.ts'

const screen = { x: 0, y: 0, width: 1920, height: 1080 }
const second = { ...screen, x: -1920 }
const bounds = { x: 100, y: 50, width: 1200, height: 800 }
const state = { bounds, maximized: false, zoom: 1.2 }
const unknown = { bounds: null, maximized: false, zoom: 1 }
let folder: string
let path: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'referent-window-'))
  path = join(folder, 'window.json')
})
afterEach(() => rmSync(folder, { recursive: true }))

describe('feature 55: the state of the window', () => {
  it.each([true, false])('comes back as it was, with its zoom, maximised: %s', (maximized) => {
    writeWindowState(path, [screen], { ...state, maximized })
    expect(readWindowState(path, [screen])).toEqual({ ...state, maximized })
  })

  it('is another over other screens, and the first again when they are back', () => {
    const wide = { ...bounds, x: -1800, width: 1700 }
    writeWindowState(path, [screen], state)
    expect(readWindowState(path, [screen, second])).toEqual({ ...unknown, zoom: 1.2 })
    writeWindowState(path, [screen, second], { ...state, bounds: wide })
    expect(readWindowState(path, [second, screen]).bounds).toEqual(wide)
    expect(readWindowState(path, [screen]).bounds).toEqual(bounds)
  })

  it.each([
    ['to the right of every screen', { x: 1900 }],
    ['to the left of every screen', { x: -1200 }],
    ['above the screen', { y: -30 }],
    ['below the screen', { y: 1075 }],
  ])('has no place where it lies %s', (_name, moved) => {
    writeWindowState(path, [screen], { ...state, bounds: { ...bounds, ...moved } })
    expect(readWindowState(path, [screen]).bounds).toBeNull()
  })

  it.each([
    [0.01, 0.5],
    [40, 3],
  ])('with a zoom of %d can still be read', (zoom, read) => {
    writeWindowState(path, [screen], { ...state, zoom })
    expect(readWindowState(path, [screen]).zoom).toBe(read)
  })

  it.each([
    '',
    '{}',
    'null',
    '{"x":10,"y":0,"width":900,"height":700}',
    '{"zoom":"stor","places":{"0,0 1920x1080":{"x":1.5,"y":0,"width":1,"height":1}}}',
  ])('is nothing where the file says %j', (text) => {
    writeFileSync(path, text)
    expect(readWindowState(path, [screen])).toEqual(unknown)
  })

  it('is nothing where there is no file', () => {
    expect(readWindowState(path, [screen])).toEqual(unknown)
  })
})

describe('feature 55: another window', () => {
  it('stands beside the one it came from', () => {
    expect(besideWindow(bounds, [screen])).toEqual({ ...bounds, x: 132, y: 82 })
  })

  it('stands upon it where there is no room', () => {
    const low = { ...bounds, y: 1020 }
    expect(besideWindow(low, [screen])).toEqual(low)
  })
})
