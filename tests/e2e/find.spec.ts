import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { expect, test } from '../support/e2e.ts'
import { holdAnswers } from './support/held-answers.ts'
import { addItem, openItem, openSample, saved } from './support/meeting-window.ts'

const panel = (window: Page) => window.getByRole('search', { name: 'Find og erstat i mødet' })

/** The words that are marked on the page, those one stands at apart. */
async function marked(window: Page): Promise<{ readonly all: number; readonly current: string }> {
  return window.evaluate(() => ({
    all: CSS.highlights.get('find')?.size ?? 0,
    current: [...(CSS.highlights.get('find-current') ?? [])].map((range) => range.toString()).join('|'),
  }))
}

/** Two items that speak of a path, the second open. */
async function writePaths(window: Page): Promise<void> {
  await addItem(window, 'Lys ved stien')
  await window.getByRole('button', { name: /^Tilføj sagsfremstilling/ }).click()
  await window.keyboard.type('Zebrastien er mørk. Zebrastien er ')
  await window.keyboard.press('Control+b')
  await window.keyboard.type('zebrasmal.')
  await saved(window)
  await addItem(window, 'Zebraer på vejen')
  await window.getByRole('button', { name: /^Tilføj baggrund/ }).click()
  await window.keyboard.type('En zebra.')
  await saved(window)
}

test.beforeEach(async ({ window }) => openSample(window))

test('feature 53: Ctrl+F finds in the whole meeting, goes from item to item, and ends where one writes on', async ({
  window,
}) => {
  await writePaths(window)
  await window.keyboard.press('Control+f')
  await expect(panel(window).getByRole('textbox', { name: 'Find i mødet' })).toBeFocused()
  await window.keyboard.type('zebra')
  await expect(panel(window).getByRole('status')).toHaveText(/^4 af 5/)
  await window.keyboard.press('Enter')
  await expect(panel(window).getByRole('status')).toHaveText(/^5 af 5/)
  await expect.poll(() => marked(window)).toEqual({ all: 0, current: 'zebra' })
  await window.keyboard.press('Enter')
  await expect(panel(window).getByRole('status')).toHaveText(/^1 af 5.*Lys ved stien/)
  await expect(window.getByRole('article', { name: 'Lys ved stien' })).toBeVisible()
  await expect.poll(() => marked(window)).toEqual({ all: 2, current: 'Zebra' })
  await window.keyboard.press('F3')
  await window.keyboard.press('F3')
  await expect.poll(() => marked(window)).toEqual({ all: 2, current: 'zebra' })
  await panel(window).getByRole('button', { name: 'Skeln mellem store og små bogstaver' }).click()
  await expect(panel(window).getByRole('status')).toHaveText(/^1 af 2/)
  await panel(window).getByRole('button', { name: 'Kun hele ord' }).click()
  await expect(panel(window).getByRole('status')).toHaveText(/^1 sted/)
  await panel(window).getByRole('textbox', { name: 'Find i mødet' }).press('Escape')
  await expect(panel(window)).toBeHidden()
  expect((await marked(window)).all).toBe(0)
})

test('feature 53: Enter goes to what stands in the field, also where it comes before the hits are shown', async ({
  window,
}) => {
  await writePaths(window)
  await window.keyboard.press('Control+f')
  const field = panel(window).getByRole('textbox', { name: 'Find i mødet' })
  await expect(field).toBeFocused()
  // One task of the browser's, as on a machine that is busy: nothing is drawn between the letters and the key.
  await field.evaluate((input: HTMLInputElement) => {
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(input, 'zebrastien')
    input.dispatchEvent(new Event('input', { bubbles: true }))
    input.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true }))
  })
  await expect(panel(window).getByRole('status')).toHaveText(/^1 af 2/)
  await expect(window.locator('#item-title')).toHaveText('Lys ved stien')
})

test('feature 53: the name of an attachment is found where it is worked with, and one goes on writing there', async ({
  window,
}) => {
  await openItem(window, 'Nye regler for tilskud')
  const name = window.getByRole('textbox', { name: /Forslag til regler for tilskud til lokaler/ })
  await window.keyboard.press('Control+f')
  await window.keyboard.type('forslag til regler for tilskud')
  await expect(panel(window).getByRole('status')).toHaveText(/^1 af 1Punkt 2/)
  await expect(name).toHaveAttribute('data-found', 'current')
  await expect(name).toBeInViewport()
  await panel(window).getByRole('textbox', { name: 'Find i mødet' }).press('Escape')
  await expect(name).toBeFocused()
})

test('feature 53: keys that come faster than the answers replace one each, and never what was put in', async ({
  window,
}) => {
  await addItem(window, 'Lys ved stien')
  await window.getByRole('button', { name: /^Tilføj sagsfremstilling/ }).click()
  await window.keyboard.type('En zebra, en zebra og en zebra.')
  await saved(window)
  await window.keyboard.press('Control+f')
  await window.keyboard.type('zebra')
  await expect(panel(window).getByRole('status')).toHaveText(/^1 af 3/)
  await window.keyboard.press('Tab')
  await panel(window).getByRole('textbox', { name: 'Erstat med' }).fill('zebrazebra')
  const answer = await holdAnswers(window)
  for (const key of ['Enter', 'Enter', 'Enter', 'Enter']) await window.keyboard.press(key)
  answer()
  await expect(window.getByRole('textbox', { name: 'Sagsfremstilling' })).toHaveText(
    'En zebrazebra, en zebrazebra og en zebrazebra.',
  )
  await expect(panel(window).getByRole('status')).toHaveText(/^1 af 6/)
  await panel(window).getByRole('textbox', { name: 'Erstat med' }).fill('hest')
  await panel(window).getByRole('button', { name: 'Erstat alle' }).press('Enter')
  await expect(window.getByRole('textbox', { name: 'Sagsfremstilling' })).toHaveText(/^En hesthest/)
  await window.keyboard.press('Escape')
  await expect(panel(window)).toBeHidden()
})

test('feature 53: one is replaced, then all as one change that is undone as one', async ({ window }) => {
  await writePaths(window)
  await openItem(window, 'Lys ved stien')
  const text = window.getByRole('textbox', { name: 'Sagsfremstilling' })
  await window.keyboard.press('Control+f')
  await window.keyboard.type('zebra')
  await expect(panel(window).getByRole('status')).toHaveText(/^1 af 5/)
  await panel(window).getByRole('textbox', { name: 'Erstat med' }).fill('Cykel')
  await panel(window).getByRole('button', { name: 'Erstat', exact: true }).click()
  await expect(text).toHaveText('Cykelstien er mørk. Zebrastien er zebrasmal.')
  await expect(panel(window).getByRole('status')).toHaveText(/^1 af 4/)
  await panel(window).getByRole('button', { name: 'Erstat alle' }).click()
  await expect(window.getByText('4 steder er erstattet på én gang')).toBeVisible()
  await expect(text).toHaveText('Cykelstien er mørk. Cykelstien er Cykelsmal.')
  await expect(text.locator('strong')).toHaveText('Cykelsmal.')
  await expect(window.getByRole('option', { name: 'Cykeler på vejen' })).toBeVisible()
  await panel(window).getByRole('button', { name: 'Luk (Esc)' }).click()
  await window.getByRole('option', { name: 'Lys ved stien' }).focus()
  await window.keyboard.press('Control+z')
  await expect(text).toHaveText('Cykelstien er mørk. Zebrastien er zebrasmal.')
  await expect(window.getByRole('option', { name: 'Zebraer på vejen' })).toBeVisible()
})

test('feature 53: what stands beside the texts is found on its place, and what is not looked through is told', async ({
  window,
}) => {
  await addItem(window, 'Lys ved stien')
  await window.getByRole('textbox', { name: 'Bemærkning i parentes' }).fill('Zebraen sendes pr. mail')
  await saved(window)
  await window.keyboard.press('Control+f')
  await window.keyboard.type('zebra')
  await expect(panel(window).getByRole('status')).toHaveText(/^1 af 1/)
  const note = window.getByRole('textbox', { name: 'Bemærkning i parentes' })
  await expect(note).toHaveAttribute('data-found', 'current')
  await panel(window).getByRole('textbox', { name: 'Erstat med' }).fill('Giraf')
  await panel(window).getByRole('button', { name: 'Erstat alle' }).press('Enter')
  await expect(note).toHaveValue('Girafen sendes pr. mail')
  await expect(panel(window).getByRole('status')).toContainText('Deltagerlisten')
  await window.keyboard.press('Escape')
  await window.getByRole('option', { name: 'Lys ved stien' }).focus()
  await window.keyboard.press('Control+z')
  await expect(note).toHaveValue('Zebraen sendes pr. mail')
})

for (const scheme of ['light', 'dark'] as const)
  test(`feature 53: axe finds nothing on the find panel in the ${scheme} theme`, async ({ window }) => {
    await window.emulateMedia({ colorScheme: scheme })
    await openItem(window, 'Nye regler for tilskud')
    await window.keyboard.press('Control+f')
    await window.keyboard.type('tilskud')
    await expect(panel(window).getByRole('status')).toHaveText(/ af /)
    const { violations } = await new AxeBuilder({ page: window }).analyze()
    expect(violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target}`))).toEqual([])
  })

test('feature 53: the name of the item one stands in is whole in a window of 1280x800', async ({
  window,
}) => {
  await window.setViewportSize({ width: 1280, height: 800 })
  await openItem(window, 'Nye regler for tilskud')
  await window.keyboard.press('Control+f')
  await window.keyboard.type('udvalget')
  const said = panel(window).getByRole('status')
  await expect(said).toContainText('Nye regler for tilskud til foreningernes lokaler')
  expect(await said.evaluate((line) => line.scrollWidth - line.clientWidth)).toBe(0)
  expect(await said.evaluate((line) => line.scrollHeight - line.clientHeight)).toBe(0)
})
