import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { expect, test } from '../support/e2e.ts'
import { everyScreen } from './support/every-screen.ts'

/** The smallest window the program promises, and a window of 1280x800 at 200 % zoom. */
const small = [
  { width: 1024, height: 700 },
  { width: 640, height: 400 },
]
const usual = { width: 1280, height: 800 }

/** What axe complains of, as "rule: element"; the expected answer is nothing. */
async function complaints(window: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page: window }).analyze()
  return violations.flatMap((rule) => rule.nodes.map((node) => `${rule.id}: ${node.target.join(' ')}`))
}

/** What stands outside the window and cannot be scrolled to; the expected answer is nothing. */
async function cutOff(window: Page): Promise<string[]> {
  return window.evaluate(() => {
    const reached = (element: Element): boolean => {
      for (let at = element.parentElement; at !== null; at = at.parentElement) {
        const { overflowX, position } = getComputedStyle(at)
        if (overflowX === 'auto' || overflowX === 'scroll' || position === 'fixed') return true
      }
      return document.documentElement.scrollWidth > innerWidth
    }
    return [...document.querySelectorAll('button, a[href], input, select, textarea, [role="option"], h1')]
      .filter((element) => element.checkVisibility({ visibilityProperty: true, opacityProperty: true }))
      .filter((element) => {
        const { left, right, width } = element.getBoundingClientRect()
        return width > 1 && (right > innerWidth + 1 || left < -1) && !reached(element)
      })
      .map((element) => `${element.tagName.toLowerCase()} «${element.textContent?.trim().slice(0, 40)}»`)
  })
}

for (const scheme of ['light', 'dark'] as const)
  test(`axe finds nothing on any screen in the ${scheme} theme`, async ({ window }) => {
    test.setTimeout(300_000)
    await window.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' })
    await everyScreen(window, async (name) => {
      expect(await complaints(window), name).toEqual([])
    })
  })

test('every screen fits the smallest window and 200 % zoom', async ({ window }) => {
  test.setTimeout(300_000)
  await everyScreen(window, async (name) => {
    for (const size of small) {
      await window.setViewportSize(size)
      expect(await cutOff(window), `${name} at ${size.width}x${size.height}`).toEqual([])
      expect(
        await window.evaluate(() => document.documentElement.scrollWidth - innerWidth),
        `${name} scrolls sideways at ${size.width}x${size.height}`,
      ).toBeLessThanOrEqual(0)
    }
    await window.setViewportSize(usual)
  })
})
