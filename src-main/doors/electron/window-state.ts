import { readFileSync, writeFileSync } from 'node:fs'
import type { Rectangle } from 'electron'

/** Where the window was when it was last closed; null where that is not known or no longer on any screen. */
export function readWindowState(path: string, screens: readonly Rectangle[]): Rectangle | null {
  const bounds = readBounds(path)
  return bounds !== null && screens.some((screen) => isReachable(bounds, screen)) ? bounds : null
}

/** Keeps where the window is. Losing it is no harm, so a failure to write is left alone. */
export function writeWindowState(path: string, bounds: Rectangle): void {
  try {
    writeFileSync(path, JSON.stringify(bounds))
  } catch {
    return
  }
}

function readBounds(path: string): Rectangle | null {
  try {
    const { x, y, width, height } = JSON.parse(readFileSync(path, 'utf8'))
    return [x, y, width, height].every(Number.isInteger) ? { x, y, width, height } : null
  } catch {
    return null
  }
}

/** Enough of the title bar lies on the screen to take hold of the window. */
function isReachable(bounds: Rectangle, screen: Rectangle): boolean {
  const left = Math.max(bounds.x, screen.x)
  const right = Math.min(bounds.x + bounds.width, screen.x + screen.width)
  const isBelowTop = bounds.y >= screen.y && bounds.y < screen.y + screen.height - 40
  return right - left >= 120 && isBelowTop
}
