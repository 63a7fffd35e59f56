import { expect, test } from '../support/e2e.ts'
import { addItem, openSample, saved } from './support/meeting-window.ts'

test.beforeEach(async ({ window }) => {
  await openSample(window)
  await window.getByRole('link', { name: 'Skabeloner', exact: true }).click()
  await expect(window.getByRole('region', { name: 'Afsnit i Sag' })).toBeVisible()
})

test('feature 12: a section of one’s own is added to a kind, moved with the keys, and stands in the next item', async ({
  window,
}) => {
  const editor = window.getByRole('region', { name: 'Afsnit i Sag' })
  const headings = editor.getByRole('textbox', { name: /^Overskrift på afsnit/ })
  const count = await headings.count()
  await editor.getByRole('button', { name: 'Tilføj afsnit' }).click()
  await window.getByRole('menuitem', { name: 'Eget afsnit …' }).click()
  await window.getByLabel('Afsnittets overskrift').fill('Klima')
  await window.keyboard.press('Enter')
  await expect(headings).toHaveCount(count + 1)
  await headings.last().focus()
  await window.keyboard.press('Alt+ArrowUp')
  await expect(headings.nth(count - 1)).toHaveValue('Klima')
  await expect(headings.nth(count - 1)).toBeFocused()
  await editor.getByLabel('Fast tekst i Klima').fill('Ingen særlige hensyn.')
  await saved(window)
  await expect(
    window.getByRole('navigation', { name: 'Slags punkter' }).getByRole('button', { name: /^Sag/ }),
  ).toContainText('Udvalgets egen')
  await window.goBack()
  await addItem(window, 'Ny sti')
  await expect(window.getByRole('textbox', { name: 'Klima' })).toHaveText('Ingen særlige hensyn.')
})

test('feature 12: a removed section comes back, and the program’s template is fetched again', async ({
  window,
}) => {
  const editor = window.getByRole('region', { name: 'Afsnit i Sag' })
  const headings = editor.getByRole('textbox', { name: /^Overskrift på afsnit/ })
  const count = await headings.count()
  const first = await headings.first().inputValue()
  await editor.getByRole('button', { name: `Fjern: ${first}` }).click()
  await expect(headings).toHaveCount(count - 1)
  await headings.first().fill('Klima')
  await window.getByRole('button', { name: 'Fortryd' }).click()
  await expect(headings).toHaveCount(count)
  await expect(headings.nth(1)).toHaveValue('Klima')
  await editor.getByRole('button', { name: `Flyt ned: ${first}` }).click()
  await expect(headings.nth(1)).toHaveValue(first)
  await saved(window)
  await editor.getByRole('button', { name: 'Hent programmets skabelon igen' }).click()
  await expect(headings.first()).toHaveValue(first)
})

test('feature 12: a removed section comes back after the place was left, with what was written there since', async ({
  window,
}) => {
  const headings = window
    .getByRole('region', { name: 'Afsnit i Sag' })
    .getByRole('textbox', { name: /^Overskrift på afsnit/ })
  const first = await headings.first().inputValue()
  await window.getByRole('button', { name: `Fjern: ${first}` }).click()
  await expect(headings.first()).not.toHaveValue(first)
  await window.getByRole('link', { name: 'Personer', exact: true }).click()
  await window.getByRole('link', { name: 'Skabeloner', exact: true }).click()
  await headings.first().fill('Klima')
  await saved(window)
  await window.getByRole('button', { name: 'Fortryd' }).click()
  await expect(headings.first()).toHaveValue(first)
  await expect(headings.nth(1)).toHaveValue('Klima')
})

test('feature 5: a standing item is added and stands on the next meeting', async ({ window }) => {
  const standing = window.getByRole('region', { name: 'Faste punkter på et nyt møde' })
  await standing.getByRole('button', { name: 'Tilføj fast punkt' }).click()
  await window.keyboard.type('Godkendelse af dagsorden')
  await window.keyboard.press('Enter')
  await saved(window)
  await window.getByRole('link', { name: 'Møder', exact: true }).click()
  await window.getByRole('button', { name: 'Nyt møde' }).click()
  await window.getByLabel('Dato').fill('8. december 2026')
  await window.getByRole('button', { name: 'Opret møde' }).click()
  await expect(window.getByRole('option', { name: 'Godkendelse af dagsorden' })).toBeVisible()
})
