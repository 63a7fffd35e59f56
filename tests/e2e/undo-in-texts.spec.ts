import type { Page } from '@playwright/test'
import { expect, test } from '../support/e2e.ts'
import { addItem, openSample, saved } from './support/meeting-window.ts'

/** Writes in one go in the text that is opened, once its editor is there. */
async function write(window: Page, words: string): Promise<void> {
  await expect(window.locator('[contenteditable="true"]:focus')).toBeVisible()
  await window.keyboard.insertText(words)
}

test('feature 53: Ctrl+Z goes back through what was written here, then through the whole visit, and Ctrl+Shift+Z comes back', async ({
  window,
}) => {
  await openSample(window)
  await addItem(window, 'Ny bro')
  const presentation = window.getByRole('textbox', { name: 'Sagsfremstilling' })
  const background = window.getByRole('textbox', { name: 'Baggrund' })
  await window.getByRole('button', { name: /^Tilføj sagsfremstilling/ }).click()
  await write(window, 'Broen er smal.')
  await saved(window)
  await window.getByRole('button', { name: /^Tilføj baggrund/ }).click()
  await write(window, 'Den er gammel.')
  await saved(window)

  await window.keyboard.press('Control+z')
  await expect(background).toHaveText('')
  await expect(presentation).toHaveText('Broen er smal.')
  await window.keyboard.press('Control+z')
  await expect(presentation).toHaveCount(0)
  await expect(window.getByText('Fortrudt: Tekst rettet')).toBeVisible()
  await expect(background).toBeFocused()
  await window.keyboard.press('Control+Shift+z')
  await expect(presentation).toHaveText('Broen er smal.')
  await window.keyboard.press('Control+Shift+z')
  await expect(background).toHaveText('Den er gammel.')
  await saved(window)

  // Left and come to again: the text has nothing of its own to take back, so the visit's latest goes first.
  await presentation.click()
  await window.keyboard.press('Control+z')
  await expect(background).toHaveCount(0)
  await window.keyboard.press('Control+z')
  await expect(presentation).toHaveText('')
  await expect(presentation).toBeFocused()
  await window.keyboard.press('Control+Shift+z')
  await expect(presentation).toHaveText('Broen er smal.')
})

test('feature 53: in a title Ctrl+Z takes back the title, then what was done before it', async ({
  window,
}) => {
  await openSample(window)
  await addItem(window, 'Ny bro')
  await window.getByRole('button', { name: /^Tilføj baggrund/ }).click()
  await write(window, 'Den er gammel.')
  await saved(window)
  const title = window.getByRole('textbox', { name: 'Punktets titel' })
  await title.focus()
  await window.keyboard.press('End')
  await window.keyboard.insertText(' over åen')
  await expect(title).toHaveValue('Ny bro over åen')
  await window.keyboard.press('Control+z')
  await expect(title).toHaveValue('Ny bro')
  await window.keyboard.press('Control+z')
  await expect(window.getByRole('textbox', { name: 'Baggrund' })).toHaveCount(0)
  await expect(title).toBeFocused()
})

test('feature 53: what was taken back in a text is done again after the item it stood in', async ({
  window,
}) => {
  await openSample(window)
  await addItem(window, 'Ny bro')
  const presentation = window.getByRole('textbox', { name: 'Sagsfremstilling' })
  await window.getByRole('button', { name: /^Tilføj sagsfremstilling/ }).click()
  await write(window, 'Broen er smal.')
  await saved(window)
  await window.keyboard.press('Control+z')
  await expect(presentation).toHaveText('')
  await window.keyboard.press('Control+z')
  await expect(window.getByText('Fortrudt: Punkt tilføjet')).toBeVisible()
  await expect(window.getByRole('article', { name: 'Ny bro' })).toHaveCount(0)
  await window.keyboard.press('Control+y')
  await expect(window.getByRole('article', { name: 'Ny bro' })).toBeVisible()
  await window.keyboard.press('Control+y')
  await expect(presentation).toHaveText('Broen er smal.')
})

test('feature 53: a text that was written twice comes back as it was written last', async ({ window }) => {
  await openSample(window)
  await addItem(window, 'Ny bro')
  const presentation = window.getByRole('textbox', { name: 'Sagsfremstilling' })
  await window.getByRole('button', { name: /^Tilføj sagsfremstilling/ }).click()
  await write(window, 'Anden.')
  await saved(window)
  await window.keyboard.press('Escape')
  await expect(presentation).not.toBeFocused()
  // Come to with the keyboard, the caret stands first in the text.
  await presentation.focus()
  await expect(presentation).toHaveAttribute('contenteditable', 'true')
  await window.keyboard.insertText('Første. ')
  await expect(presentation).toHaveText('Første. Anden.')
  await saved(window)
  await window.keyboard.press('Control+z')
  await expect(presentation).toHaveText('Anden.')
  await window.keyboard.press('Control+z')
  await expect(presentation).toHaveText('')
  await window.keyboard.press('Control+y')
  await expect(presentation).toHaveText('Anden.')
  await window.keyboard.press('Control+y')
  await expect(presentation).toHaveText('Første. Anden.')
  await saved(window)
  await window.reload()
  await expect(presentation).toHaveText('Første. Anden.')
})

test('feature 53: what was taken back in a text that is left can be done again', async ({ window }) => {
  await openSample(window)
  await addItem(window, 'Ny bro')
  const presentation = window.getByRole('textbox', { name: 'Sagsfremstilling' })
  await window.getByRole('button', { name: /^Tilføj sagsfremstilling/ }).click()
  await write(window, 'Broen er smal.')
  await saved(window)
  await window.keyboard.press('Control+z')
  await expect(presentation).toHaveText('')
  await window.keyboard.press('Escape')
  await window.keyboard.press('Control+y')
  await expect(presentation).toHaveText('Broen er smal.')
})
