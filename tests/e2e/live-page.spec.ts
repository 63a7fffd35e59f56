import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { expect, test } from '../support/e2e.ts'
import { openItem, openSample } from './support/meeting-window.ts'

const paper = (window: Page) => window.getByRole('region', { name: 'Siden, som den bliver trykt' })
const picture = (window: Page) => paper(window).getByRole('img')
const places = (window: Page) => paper(window).getByRole('group', { name: 'Tekster på siden' })
const place = (window: Page, name: string) => places(window).getByRole('button', { name, exact: true })
const here = (window: Page) => places(window).locator('[aria-current]')

async function openPages(window: Page): Promise<void> {
  await openSample(window)
  await window.getByRole('button', { name: 'Sider' }).click()
  await expect(picture(window)).toHaveAttribute('aria-label', 'Side 2 af 10, som den bliver trykt')
}

/** Does something, and waits until another picture of the page stands there. */
async function redrawn(window: Page, act: () => Promise<void>): Promise<void> {
  const before = await picture(window).innerHTML()
  await act()
  await expect.poll(() => picture(window).innerHTML()).not.toBe(before)
}

test('feature 54: the page beside the item follows it, and what is written before it is saved', async ({
  window,
}) => {
  await openSample(window)
  await window.getByRole('button', { name: 'Sider' }).click()
  await expect(picture(window)).toHaveAttribute('aria-label', 'Side 2 af 10, som den bliver trykt')
  await window.reload()
  await openItem(window, 'Nye regler for tilskud')
  await expect(picture(window)).toHaveAttribute('aria-label', 'Side 3 af 10, som den bliver trykt')
  await window.getByRole('textbox', { name: 'Sammendrag' }).click()
  await window.route('**/rpc/item/saveSection', () => {})
  await redrawn(window, () => window.keyboard.type('Skrevet nu. '))
  await window.getByRole('button', { name: 'Næste side' }).click()
  await expect(picture(window)).toHaveAttribute('aria-label', /^Side 4 af/)
  await window.getByRole('button', { name: 'Til punktet' }).click()
  await expect(picture(window)).toHaveAttribute('aria-label', /^Side 3 af/)
})

test('feature 54: the page follows the caret with a mark beside the line', async ({ window }) => {
  await openPages(window)
  await openItem(window, 'Nye regler for tilskud')
  await window.getByRole('textbox', { name: 'Sammendrag' }).click()
  await expect(here(window)).toHaveAttribute('aria-label', 'Gå til Sammendrag, afsnit 1')
  await window.keyboard.press('Control+End')
  for (let line = 0; line < 45; line += 1) {
    await window.keyboard.press('Enter')
    await window.keyboard.type('x')
  }
  await expect(picture(window)).toHaveAttribute('aria-label', /^Side 4 af/)
  await expect(here(window)).toHaveAttribute('aria-label', 'Gå til Sammendrag, afsnit 46')
  await expect(here(window)).toBeInViewport()
  await window.keyboard.press('Control+Home')
  await expect(picture(window)).toHaveAttribute('aria-label', /^Side 3 af/)
  await expect(here(window)).toHaveAttribute('aria-label', 'Gå til Sammendrag, afsnit 1')
  await expect(here(window)).toBeInViewport()
})

test('feature 54: a press on the page puts the caret there, by mouse and by keyboard', async ({ window }) => {
  await openPages(window)
  await openItem(window, 'Nye regler for tilskud')
  await expect(picture(window)).toHaveAttribute('aria-label', /^Side 3 af/)
  await place(window, 'Gå til Sammendrag, afsnit 1').click()
  await expect(window.getByRole('textbox', { name: 'Sammendrag' })).toBeFocused()
  await window.keyboard.type('Her. ')
  await expect(window.getByRole('textbox', { name: 'Sammendrag' })).toContainText(/^Her\. /)
  await expect(here(window)).toHaveAttribute('aria-label', 'Gå til Sammendrag, afsnit 1')
  await here(window).focus()
  await window.keyboard.press('Home')
  await expect(places(window).getByRole('button').first()).toBeFocused()
  for (const name of ['Gå til Tidligere behandling', 'Gå til Sammendrag', 'Gå til Sammendrag, afsnit 1']) {
    await window.keyboard.press('ArrowDown')
    await expect(place(window, name)).toBeFocused()
  }
  await window.keyboard.press('Enter')
  await expect(window.getByRole('textbox', { name: 'Sammendrag' })).toBeFocused()
  await window.getByRole('button', { name: 'Forrige side' }).click()
  await expect(picture(window)).toHaveAttribute('aria-label', /^Side 2 af/)
  await places(window)
    .getByRole('button', { name: /, afsnit 1$/ })
    .first()
    .click()
  await expect(window.getByRole('article', { name: /^Punkt 1/ })).toBeVisible()
  await expect(window.locator('[contenteditable="true"]')).toBeFocused()
})

test('feature 54: a footnote at the end of a paragraph does not lead the mark astray', async ({ window }) => {
  await openPages(window)
  await openItem(window, 'Nye regler for tilskud')
  const text = window.getByRole('textbox', { name: 'Sammendrag' })
  await text.click()
  await window.keyboard.press('Control+a')
  await window.keyboard.type('Kort')
  for (const words of ['Første', 'Anden', 'Tredje']) {
    await window.keyboard.press('Enter')
    await window.keyboard.type(words)
    await window.keyboard.press('Control+Alt+f')
    await window.keyboard.type('Noten')
    await window.keyboard.press('Enter')
  }
  await expect(text.locator('sup')).toHaveCount(3)
  await expect(here(window)).toHaveAttribute('aria-label', 'Gå til Sammendrag, afsnit 4')
  await place(window, 'Gå til Sammendrag, afsnit 3').click()
  await window.keyboard.type('Her. ')
  await expect(text.locator('p').nth(2)).toContainText(/^Her\. Anden/)
})

test('feature 54: the page stays where it is while a footnote is written', async ({ window }) => {
  await openPages(window)
  await openItem(window, 'Nye regler for tilskud')
  await window.getByRole('textbox', { name: 'Sammendrag' }).click()
  await window.keyboard.press('Control+End')
  for (let line = 0; line < 45; line += 1) {
    await window.keyboard.press('Enter')
    await window.keyboard.type('x')
  }
  await expect(here(window)).toHaveAttribute('aria-label', 'Gå til Sammendrag, afsnit 46')
  await window.keyboard.press('Control+Alt+f')
  await redrawn(window, () => window.keyboard.type('Noten'))
  await expect(window.getByLabel('Fodnote', { exact: true })).toHaveValue('Noten')
  await expect(here(window)).toHaveAttribute('aria-label', 'Gå til Sammendrag, afsnit 46')
  await expect(picture(window)).toHaveAttribute('aria-label', /^Side 4 af/)
})

test('feature 54: a press on a picture on the page chooses it, read or being written', async ({ window }) => {
  await openPages(window)
  await openItem(window, 'Nye regler for tilskud')
  const text = window.getByRole('textbox', { name: 'Sammendrag' })
  await text.click()
  await window.keyboard.press('Control+a')
  await window.keyboard.type('Før')
  await window.keyboard.press('Enter')
  await window.keyboard.type('Lige før')
  await pastePicture(window)
  const chosen = text.locator('img.ProseMirror-selectednode')
  await expect(chosen).toHaveCount(1)
  await text.getByText('Før', { exact: true }).click()
  await expect(chosen).toHaveCount(0)
  await place(window, 'Gå til Sammendrag, afsnit 3').click()
  await expect(chosen).toHaveCount(1)
  await expect(here(window)).toHaveAttribute('aria-label', 'Gå til Sammendrag, afsnit 3')
  await window.keyboard.type('Efter')
  await expect(text.locator('p')).toHaveText(['Før', 'Lige før', 'Efter'])
  await window.keyboard.press('Escape')
  await expect(window.locator('[contenteditable="true"]')).toHaveCount(0)
  await place(window, 'Gå til Sammendrag, afsnit 3').click()
  await expect(chosen).toHaveCount(1)
})

/** Pastes a picture as large as a stamp. */
async function pastePicture(window: Page): Promise<void> {
  await window.locator('.tiptap:focus').evaluate(async (field) => {
    const canvas = Object.assign(document.createElement('canvas'), { width: 120, height: 60 })
    const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/png'))
    const data = new DataTransfer()
    data.items.add(new File(blob === null ? [] : [blob], 'kort.png', { type: 'image/png' }))
    field.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }))
  })
}

for (const scheme of ['light', 'dark'] as const)
  test(`feature 54: axe finds nothing on the page beside the item in the ${scheme} theme`, async ({
    window,
  }) => {
    await window.emulateMedia({ colorScheme: scheme })
    await openPages(window)
    await window.getByRole('textbox').first().click()
    await expect(places(window).getByRole('button').first()).toBeAttached()
    expect((await new AxeBuilder({ page: window }).analyze()).violations).toEqual([])
  })
