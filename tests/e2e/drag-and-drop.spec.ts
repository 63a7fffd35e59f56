import type { Locator } from '@playwright/test'
import { expect, test } from '../support/e2e.ts'
import { addItem, agenda, dropFiles, openItem, openSample, saved, titles } from './support/meeting-window.ts'

/** One red point. */
const png = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8DwHwAFBQIAX8jx0gAAAABJRU5ErkJggg=='

async function dropPicture(target: Locator): Promise<void> {
  const drop = await dragPicture(target, 0)
  await drop()
}

/** Drags a picture over a text, at a share of its height; the answer lets it go. */
async function dragPicture(target: Locator, down: number): Promise<() => Promise<void>> {
  const box = await target.boundingBox()
  const at = { clientX: (box?.x ?? 0) + 20, clientY: (box?.y ?? 0) + 8 + (box?.height ?? 0) * down }
  const dataTransfer = await target.page().evaluateHandle((base64) => {
    const transfer = new DataTransfer()
    const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))
    transfer.items.add(new File([bytes], 'kort.png', { type: 'image/png' }))
    return transfer
  }, png)
  await target.dispatchEvent('dragover', { dataTransfer, ...at })
  return () => target.dispatchEvent('drop', { dataTransfer, ...at })
}

/** What stands in a text, block by block: its words, or "[]" for a picture. */
function blocksOf(text: Locator): Promise<string[]> {
  return text
    .locator('p, li, img:not(.ProseMirror-separator)')
    .evaluateAll((all) => all.map((block) => (block.matches('img') ? '[]' : (block.textContent ?? ''))))
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

test('feature 55: a picture falls before or behind a paragraph, where a line shows it, and never into a word', async ({
  window,
}) => {
  await openSample(window)
  await openItem(window, 'Længere åbningstid')
  const text = window.getByRole('textbox', { name: 'Baggrund', exact: true })
  const line = window.locator('[data-drop-line]')
  const words = await blocksOf(text)
  expect(words).toHaveLength(1)

  // While it is read.
  const dropHigh = await dragPicture(text, 0)
  await expect(line).toHaveCount(1)
  const paragraph = text.locator('p').first()
  const middle = async (part: Locator) => {
    const { y = 0, height = 0 } = (await part.boundingBox()) ?? {}
    return y + height / 2
  }
  expect(await middle(line)).toBeLessThan(await middle(paragraph))
  await dropHigh()
  await expect.poll(() => blocksOf(text)).toEqual(['[]', ...words])
  await expect(line).toHaveCount(0)
  // The picture is asked about, which has the focus.
  await expect(window.getByLabel('Beskriv billedet for dem, der ikke kan se det')).toBeFocused()
  await window.keyboard.press('Escape')

  // While it is written.
  await paragraph.click()
  await expect(window.locator('[contenteditable="true"]:focus')).toBeVisible()
  const dropLow = await dragPicture(text, 0.9)
  await expect(line).toHaveCount(1)
  expect(await middle(line)).toBeGreaterThan(await middle(paragraph))
  await expect(window.locator('.prosemirror-dropcursor-inline:visible')).toHaveCount(0)
  await dropLow()
  await expect.poll(() => blocksOf(text)).toEqual(['[]', ...words, '[]'])
  await saved(window)
})

test('feature 55: a picture that falls on a list item comes behind its words', async ({ window }) => {
  await openSample(window)
  await addItem(window, 'Ny bro')
  await window.getByRole('button', { name: /^Tilføj baggrund/ }).click()
  await expect(window.locator('[contenteditable="true"]:focus')).toBeVisible()
  await window.keyboard.type('- Den første')
  await window.keyboard.press('Enter')
  await window.keyboard.type('Den anden')
  const text = window.getByRole('textbox', { name: 'Baggrund' })
  const drop = await dragPicture(text.locator('li').first(), 0)
  await drop()
  await expect(text.locator('li').first().locator('p + img')).toHaveCount(1)
  await expect(text.locator('li > p')).toHaveText(['Den første', 'Den anden'])
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
