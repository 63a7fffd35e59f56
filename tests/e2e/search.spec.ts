import AxeBuilder from '@axe-core/playwright'
import { expect, test } from '../support/e2e.ts'
import { openSample } from './support/meeting-window.ts'

test('feature 47: an item is found as one types, its words marked, and opened at the place by keyboard', async ({
  window,
}) => {
  await openSample(window)
  await window.keyboard.press('Control+Shift+F')
  await expect(window.getByRole('textbox', { name: 'Søg efter' })).toBeFocused()
  await window.keyboard.type('musikskolens leder')
  const hits = window.getByRole('list', { name: 'Fundne punkter' })
  await expect(hits.getByRole('listitem')).toHaveCount(1)
  await expect(hits.locator('mark').first()).toHaveText('leder')
  await hits.getByRole('link').first().press('Enter')
  await expect(window.getByRole('option', { selected: true })).toContainText('Meddelelser')
  await window.goBack()
  await expect(window.getByRole('textbox', { name: 'Søg efter' })).toHaveValue('musikskolens leder')
  await window.keyboard.type('ingenting af dette')
  await expect(window.getByText('Intet fundet')).toBeVisible()
})

test('feature 47: a reload comes back to what was searched for and how, and no letter is a step back', async ({
  window,
}) => {
  await openSample(window)
  await window.keyboard.press('Control+Shift+F')
  const field = window.getByRole('textbox', { name: 'Søg efter' })
  await expect(field).toBeFocused()
  await window.keyboard.type('musikskolens leder')
  const access = window.getByRole('combobox').nth(2)
  await access.selectOption({ index: 1 })
  await window.reload()
  await expect(field).toHaveValue('musikskolens leder')
  await expect(access).toHaveValue('open')
  await expect(window.getByRole('list', { name: 'Fundne punkter' }).getByRole('listitem')).toHaveCount(1)
  await window.goBack()
  await expect(window.getByRole('listbox', { name: 'Dagsorden' })).toBeVisible()
})

test('feature 47: no more is taken than can be searched for, and a search that fails is told in place of the old hits', async ({
  window,
}) => {
  await openSample(window)
  await window.getByRole('link', { name: 'Søg' }).click()
  const field = window.getByRole('textbox', { name: 'Søg efter' })
  const hits = window.getByRole('list', { name: 'Fundne punkter' })
  await field.fill('musikskolens')
  await expect(hits.getByRole('listitem')).not.toHaveCount(0)
  await field.press('Control+a')
  await window.keyboard.insertText('leder '.repeat(100))
  expect((await field.inputValue()).length).toBe(500)
  await window.route('**/find', (route) => route.abort())
  await field.fill('udvalget')
  await expect(window.getByRole('alert')).toContainText('Der kunne ikke søges.')
  await expect(hits).toHaveCount(0)
  await window.unroute('**/find')
  await window.getByRole('button', { name: 'Prøv igen' }).click()
  await expect(hits.getByRole('listitem').first()).toBeVisible()
})

for (const colorScheme of ['light', 'dark'] as const)
  test(`feature 47: axe finds nothing in the search in the ${colorScheme} theme`, async ({ window }) => {
    await window.emulateMedia({ colorScheme })
    await openSample(window)
    await window.getByRole('link', { name: 'Søg' }).click()
    await window.getByRole('textbox', { name: 'Søg efter' }).fill('udvalget')
    await expect(
      window.getByRole('list', { name: 'Fundne punkter' }).getByRole('listitem').first(),
    ).toBeVisible()
    const { violations } = await new AxeBuilder({ page: window }).analyze()
    expect(violations).toEqual([])
  })
