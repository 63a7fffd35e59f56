import { expect, test } from '../support/e2e.ts'
import { addItem, openSample, saved } from './support/meeting-window.ts'

test('feature 53: Ctrl+Z goes back through what was written here, then through the whole visit, and Ctrl+Shift+Z comes back', async ({
  window,
}) => {
  await openSample(window)
  await addItem(window, 'Ny bro')
  const presentation = window.getByRole('textbox', { name: 'Sagsfremstilling' })
  const background = window.getByRole('textbox', { name: 'Baggrund' })
  await window.getByRole('button', { name: /^Tilføj sagsfremstilling/ }).click()
  await window.keyboard.insertText('Broen er smal.')
  await saved(window)
  await window.getByRole('button', { name: /^Tilføj baggrund/ }).click()
  await window.keyboard.insertText('Den er gammel.')
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
  await window.keyboard.insertText('Den er gammel.')
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
