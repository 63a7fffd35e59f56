import type { Locator } from '@playwright/test'
import { expect, test } from '../support/e2e.ts'
import { agenda, dropFiles, openItem, openSample, saved, titles } from './support/meeting-window.ts'

/** One red point. */
const png = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8DwHwAFBQIAX8jx0gAAAABJRU5ErkJggg=='

async function dropPicture(target: Locator): Promise<void> {
  const box = await target.boundingBox()
  const at = { clientX: (box?.x ?? 0) + 20, clientY: (box?.y ?? 0) + 8 }
  const data = await target.page().evaluateHandle((base64) => {
    const transfer = new DataTransfer()
    const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))
    transfer.items.add(new File([bytes], 'kort.png', { type: 'image/png' }))
    return transfer
  }, png)
  await target.dispatchEvent('dragover', { dataTransfer: data, ...at })
  await target.dispatchEvent('drop', { dataTransfer: data, ...at })
}

test('feature 55: files let go on a line of the agenda or on an item are its attachments, a picture falls into a text', async ({
  window,
}) => {
  await openSample(window)
  await openItem(window, 'Nye regler for tilskud')
  const named = (name: string) =>
    window.getByRole('textbox', { name: `Navn på bilaget ${name}`, exact: true })
  const file = (name: string) => [{ name, text: 'Indhold' }]

  await dropFiles(
    agenda(window).getByRole('option', { name: 'Nye regler for tilskud' }),
    file('Oversigt.txt'),
  )
  await expect(named('Oversigt')).toBeVisible()
  await dropFiles(window.getByRole('article').getByRole('heading', { name: 'Baggrund' }), file('Kort.txt'))
  await expect(named('Kort')).toBeVisible()

  await dropPicture(window.getByRole('textbox', { name: 'Baggrund' }))
  await expect(window.getByRole('textbox', { name: 'Baggrund' }).locator('img')).toHaveCount(1)
  await expect(named('kort')).toHaveCount(0)
  await saved(window)
})

test('feature 55: a file let go where nothing takes it leaves the window as it is', async ({ window }) => {
  await openSample(window)
  const refused = await window.getByRole('navigation', { name: 'Steder' }).evaluate((rail) => {
    const dataTransfer = new DataTransfer()
    dataTransfer.items.add(new File(['Indhold'], 'Brev.txt', { type: 'text/plain' }))
    const drop = new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true })
    return !rail.dispatchEvent(drop)
  })
  expect(refused).toBe(true)
})

test('feature 55: while an item is dragged a line shows where it lands, and Escape leaves it where it was', async ({
  window,
}) => {
  await openSample(window)
  const rows = agenda(window).getByRole('option')
  const before = await titles(window)
  await rows.nth(3).hover()
  await window.mouse.down()
  await rows.nth(1).hover()
  await rows.nth(1).hover()
  await expect(rows.nth(1)).toHaveAttribute('data-drop', 'above')
  await window.keyboard.press('Escape')
  await expect(agenda(window).locator('[data-drop]')).toHaveCount(0)
  await window.mouse.up()
  await expect.poll(() => titles(window)).toEqual(before)
})

test('the row that was dragged is the chosen one, however the drag ends: the keys work on what has the focus', async ({
  window,
}) => {
  await openSample(window)
  const rows = agenda(window).getByRole('option')
  const [, second = '', third = '', fourth = ''] = await titles(window)
  const named = (name: string) => agenda(window).getByRole('option', { name })
  const isChosen = async (name: string) => {
    await expect(named(name)).toBeFocused()
    await expect(agenda(window).getByRole('option', { selected: true })).toContainText(name)
  }
  await openItem(window, fourth)
  await rows.nth(1).dragTo(rows.nth(0))
  await expect.poll(async () => (await titles(window))[0]).toBe(second)
  await isChosen(second)
  await window.keyboard.press('Alt+ArrowDown')
  await expect.poll(async () => (await titles(window))[1]).toBe(second)

  // A heading takes no row, and Escape leaves the row where it was.
  await named(third).dragTo(agenda(window).getByText('Lukkede punkter'))
  await isChosen(third)
  await named(fourth).hover()
  await window.mouse.down()
  await rows.nth(0).hover()
  await rows.nth(0).hover()
  await expect(rows.nth(0)).toHaveAttribute('data-drop', 'above')
  await window.keyboard.press('Escape')
  await window.mouse.up()
  await isChosen(fourth)

  await window.route('**/move', (route) => route.abort())
  await named(second).dragTo(rows.nth(0))
  await expect(window.getByText('Der er ingen forbindelse til programmet.')).toBeVisible()
  await isChosen(second)
  await window.keyboard.press('Delete')
  await expect(rows).toHaveCount(6)
  expect(await titles(window)).not.toContain(second)
})

test('an item that is chosen by name has the focus where another row had it', async ({ window }) => {
  await openSample(window)
  await agenda(window).getByRole('option').nth(3).click()
  await window.keyboard.press('Control+k')
  await window.keyboard.type('Budgetop')
  await expect(window.getByRole('dialog').getByRole('option').first()).toContainText('Budgetopfølgning')
  await window.keyboard.press('Enter')
  await expect(agenda(window).getByRole('option', { name: 'Budgetopfølgning' })).toBeFocused()
})
