import type { Locator, Page } from '@playwright/test'

/** Something a secretary does with a big meeting, and how to do it. */
export interface Gesture {
  readonly name: string
  /** Whether it is scrolling or dragging, where no frame may be longer than 50 ms. */
  readonly bound: boolean
  readonly use: (page: Page) => Promise<void>
}

const steps = 40

/** What is done on the meeting's screen. */
export const meetingGestures: readonly Gesture[] = [
  { name: 'scrolling the agenda', bound: true, use: (page) => wheel(page, agenda(page)) },
  { name: 'scrolling the item', bound: true, use: (page) => wheel(page, page.getByRole('main')) },
  { name: 'dragging an item along the agenda', bound: true, use: drag },
  { name: 'moving an item with Alt+Down', bound: false, use: moveByKeys },
]

/** What is done on the screen on which the meeting is held. */
export const holdGestures: readonly Gesture[] = [
  { name: 'scrolling the attendance strip', bound: true, use: (page) => wheel(page, strip(page)) },
]

/** The agenda's list. */
export function agenda(page: Page): Locator {
  return page.getByRole('listbox', { name: 'Dagsorden' })
}

/** The strip of members by items. */
export function strip(page: Page): Locator {
  return page.locator('[data-strip]')
}

/** Turns the wheel all the way down and to the right, and back again; a list that fits stays where it is. */
async function wheel(page: Page, target: Locator): Promise<void> {
  await target.hover({ position: { x: 60, y: 40 } })
  for (const way of [120, -120])
    for (let step = 0; step < steps; step += 1) {
      await page.mouse.wheel(way, way)
      await page.waitForTimeout(16)
    }
}

/** Takes hold of the third item, carries it over the lines that are in sight and back, and lets go where it was. */
async function drag(page: Page): Promise<void> {
  const box = await agenda(page).boundingBox()
  const from = await agenda(page).getByRole('option').nth(2).boundingBox()
  if (box === null || from === null) throw new Error('the agenda is not in sight')
  const [x, start] = [from.x + 100, from.y + from.height / 2]
  const bottom = box.y + box.height - 8
  await page.mouse.move(x, start)
  await page.mouse.down()
  for (const [y0, y1] of [
    [start, bottom],
    [bottom, start],
  ] as const)
    for (let step = 1; step <= steps; step += 1) await page.mouse.move(x, y0 + ((y1 - y0) * step) / steps)
  await page.mouse.up()
}

/** Moves the second item down and up again, five places each, waiting for each answer. */
async function moveByKeys(page: Page): Promise<void> {
  await agenda(page).getByRole('option').nth(1).click()
  for (const key of ['Alt+ArrowDown', 'Alt+ArrowUp'])
    for (let step = 0; step < 5; step += 1) {
      await page.keyboard.press(key)
      await page.waitForTimeout(200)
    }
}
