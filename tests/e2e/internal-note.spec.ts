import { expect, test } from '../support/e2e.ts'
import { addItem, openSample, saved } from './support/meeting-window.ts'

test('an internal note is written beside the item, says where it is printed, and is kept', async ({
  window,
}) => {
  await openSample(window)
  await addItem(window, 'Ny sti')
  await window.getByRole('button', { name: /^Tilføj intern note/ }).click()
  await window.keyboard.type('Spørg til fristen, før der stemmes.')
  await saved(window)
  await window.reload()
  await expect(window.getByRole('textbox', { name: 'Intern note' })).toHaveText(
    'Spørg til fristen, før der stemmes.',
  )
  await expect(window.getByRole('region', { name: 'Intern note' })).toContainText(
    'kun i mødelederens eksemplar',
  )
})
