import { readFileSync, writeFileSync } from 'node:fs'
import type { Rectangle } from 'electron'

/** How a window stood: its place when it is not maximised (null where none is known that is still on a screen), and its zoom. */
export interface WindowState {
  readonly bounds: Rectangle | null
  readonly maximized: boolean
  /** 1 is the normal size. */
  readonly zoom: number
}

/** What is kept: a place for each arrangement of screens, so that the desk at work and the one at home each have theirs. */
interface Kept {
  readonly zoom: number
  readonly places: Readonly<Record<string, Rectangle & { readonly maximized: boolean }>>
}

const unknown: WindowState = { bounds: null, maximized: false, zoom: 1 }
const zooms = { least: 0.5, most: 3 }

/** How the window stood when it was last closed over these screens (their work areas). */
export function readWindowState(path: string, screens: readonly Rectangle[]): WindowState {
  const kept = readKept(path)
  if (kept === null) return unknown
  const place = kept.places[arrangementOf(screens)]
  const zoom = Math.min(Math.max(kept.zoom, zooms.least), zooms.most)
  if (place === undefined) return { ...unknown, zoom }
  const { maximized, ...bounds } = place
  return { bounds: isOnScreen(bounds, screens) ? bounds : null, maximized, zoom }
}

/** Keeps how a window stands. Losing it is no harm, so a failure to write is left alone. */
export function writeWindowState(
  path: string,
  screens: readonly Rectangle[],
  { bounds, maximized, zoom }: WindowState,
): void {
  const places = readKept(path)?.places ?? {}
  const place = bounds === null ? {} : { [arrangementOf(screens)]: { ...bounds, maximized } }
  try {
    writeFileSync(path, JSON.stringify({ zoom, places: { ...places, ...place } } satisfies Kept))
  } catch {
    return
  }
}

/** Where another window stands: a little below and to the right of the one it came from, so that both are seen. */
export function besideWindow(bounds: Rectangle, screens: readonly Rectangle[]): Rectangle {
  const moved = { ...bounds, x: bounds.x + 32, y: bounds.y + 32 }
  return isOnScreen(moved, screens) ? moved : bounds
}

function arrangementOf(screens: readonly Rectangle[]): string {
  return screens
    .map(({ x, y, width, height }) => `${x},${y} ${width}x${height}`)
    .sort()
    .join(' + ')
}

/** Enough of the title bar lies on a screen to take hold of the window. */
function isOnScreen(bounds: Rectangle, screens: readonly Rectangle[]): boolean {
  return screens.some((screen) => {
    const left = Math.max(bounds.x, screen.x)
    const right = Math.min(bounds.x + bounds.width, screen.x + screen.width)
    const isBelowTop = bounds.y >= screen.y && bounds.y < screen.y + screen.height - 40
    return right - left >= 120 && isBelowTop
  })
}

function readKept(path: string): Kept | null {
  try {
    const { zoom, places } = JSON.parse(readFileSync(path, 'utf8'))
    const known = Object.entries(Object(places)).flatMap(([screens, place]) => readPlace(screens, place))
    return { zoom: Number.isFinite(zoom) ? zoom : 1, places: Object.fromEntries(known) }
  } catch {
    return null
  }
}

function readPlace(screens: string, place: unknown): [string, Rectangle & { maximized: boolean }][] {
  const { x, y, width, height, maximized } = Object(place)
  const whole = [x, y, width, height].every(Number.isInteger)
  return whole ? [[screens, { x, y, width, height, maximized: maximized === true }]] : []
}
