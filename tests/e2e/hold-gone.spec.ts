import type { Page } from '@playwright/test'
import { expect, test } from '../support/e2e.ts'
import { heldSave } from './support/held-save.ts'
import { eveningFile, itemTitle, openHold, press, type as write } from './support/hold-window.ts'
import { agenda, openItem } from './support/meeting-window.ts'

/** A second window on the meeting that is held in the first, with everybody present; the first is at its second item. */
async function besideAnother(window: Page): Promise<Page> {
  await openHold(window, eveningFile())
  const other = await window.context().newPage()
  await other.goto(window.url().replace(/\/hold$/, ''))
  await expect(agenda(other)).toBeVisible()
  await press(window, 'a')
  await expect(window.getByText('7 af 7 til stede')).toBeVisible()
  await press(window, 'Control+ArrowDown')
  await expect(itemTitle(window)).toContainText('Nye regler')
  return other
}

async function takeOff(other: Page): Promise<void> {
  await agenda(other).getByRole('option', { name: 'Nye regler' }).click()
  await press(other, 'Delete')
}

const field = (window: Page) => window.locator('textarea:focus')
const table = (window: Page) => window.getByRole('table', { name: 'Beslutning' })
const told = (window: Page) => window.getByRole('main').getByRole('alert')
const form = (window: Page) => window.getByRole('form')

test('feature 53: an item that another window takes off while its decision is written keeps the words and the caret, and no letter is a key', async ({
  window,
}) => {
  const other = await besideAnother(window)
  await press(window, 'Enter')
  await expect(field(window)).toBeVisible()
  await write(window, 'Godkendt, idet ')
  await takeOff(other)
  await expect(told(window)).toContainText('er ikke længere på dagsordenen')
  await expect(itemTitle(window)).toContainText('Nye regler')
  await write(window, 'udvalget bad om 1 notat')
  await expect(field(window)).toHaveValue('Godkendt, idet udvalget bad om 1 notat')
  await press(window, 'Enter')
  await expect(table(window)).toContainText('Godkendt, idet udvalget bad om 1 notat')
  // What she writes on without a field is no command, and begins nothing.
  for (const key of ['u', 'i', 'k', 'v', 'h', '1', 'Enter', 'Delete']) {
    await press(window, key)
    await expect(form(window)).toHaveCount(0)
  }
  await expect(field(window)).toHaveCount(0)
  await expect(table(window)).toContainText('Godkendt, idet udvalget bad om 1 notat')
  await expect(itemTitle(window)).toContainText('Nye regler')
  await expect(window.getByText('Mødet er ikke begyndt')).toBeVisible()

  await told(window).getByRole('button', { name: 'Sæt punktet tilbage' }).click()
  await expect(told(window)).toHaveCount(0)
  await expect(window.locator('[data-saving=saved]')).toBeVisible()
  await openItem(other, 'Nye regler')
  await expect(other.getByRole('article')).toContainText('Godkendt, idet udvalget bad om 1 notat')
})

test('feature 53: from an item that was taken off one goes on to the item behind it, and what was not saved can be seen there', async ({
  window,
}) => {
  const other = await besideAnother(window)
  const release = await heldSave(window)
  await press(window, 'Enter')
  await expect(field(window)).toBeVisible()
  await write(window, 'Et svar for sig')
  await takeOff(other)
  await expect(told(window)).toContainText('er ikke længere på dagsordenen')
  release()
  await press(window, 'Enter')
  const third = await agenda(other).getByRole('option').nth(1).textContent()
  await told(window).getByRole('button', { name: 'Gå videre' }).click()
  await expect(itemTitle(window)).not.toContainText('Nye regler')
  expect(third).toContain(await itemTitle(window).textContent())
  await told(window).getByRole('button', { name: 'Se det …' }).click()
  await expect(window.getByRole('dialog')).toContainText('Et svar for sig')
  await window.getByRole('dialog').getByRole('button', { name: 'Kassér det' }).click()
  await expect(told(window)).toHaveCount(0)
})

test('feature 53: an answer to a point that another window removes stays in sight, and says what is in its way and how it goes on', async ({
  window,
}) => {
  const other = await besideAnother(window)
  await openItem(other, 'Nye regler')
  const release = await heldSave(window)
  await press(window, 'ArrowDown', 'ArrowDown', 'Enter')
  await expect(field(window)).toBeVisible()
  await write(window, 'Svar på det tredje, vigt')
  await other.getByRole('button', { name: 'Fjern: Indstillingspunkt 3' }).click()
  await expect(table(window).getByText('Punktet er fjernet fra indstillingen')).toBeVisible()
  release()
  await write(window, 'ig tekst')
  await expect(field(window)).toHaveValue('Svar på det tredje, vigtig tekst')
  await press(window, 'Enter')
  await expect(told(window)).toContainText('indstillingens punkt 3')
  await press(window, 'ArrowUp', 'ArrowUp', '2')
  await expect(told(window)).toContainText('indstillingens punkt 3')
  await press(window, 'ArrowDown')
  await expect(table(window).getByRole('button', { name: /punkt 3: Svar på det tredje/ })).toBeFocused()
  await press(window, 'Delete')
  await expect(told(window)).toHaveCount(0)
  await expect(window.locator('[data-saving=saved]')).toBeVisible()
  await expect(window.locator('[data-row]:focus')).toBeVisible()
  await expect(other.getByRole('article')).toContainText('Indstillingen godkendt')
})

test('feature 53: a point that is removed before a letter is written leaves the field to what is typed', async ({
  window,
}) => {
  const other = await besideAnother(window)
  await press(window, 'ArrowDown', 'ArrowDown', 'Enter')
  await expect(field(window)).toBeVisible()
  await openItem(other, 'Nye regler')
  await other.getByRole('button', { name: 'Fjern: Indstillingspunkt 3' }).click()
  await expect(table(window).getByText('Punktet er fjernet fra indstillingen')).toBeVisible()
  await write(window, 'udvalget')
  await expect(field(window)).toHaveValue('udvalget')
})

test('feature 53: a text whose point makes room for the one behind it while it is written says so', async ({
  window,
}) => {
  const other = await besideAnother(window)
  await openItem(other, 'Nye regler')
  const release = await heldSave(window)
  await press(window, 'ArrowDown', 'Enter')
  await expect(field(window)).toBeVisible()
  await write(window, 'Svar på det andet')
  await other.getByRole('button', { name: 'Fjern: Indstillingspunkt 2' }).click()
  await expect(table(window).getByText('Punktet er ændret, mens du skriver.')).toBeVisible()
  release()
  await expect(field(window)).toHaveValue('Svar på det andet')
  await press(window, 'Enter')
  await expect(table(window).getByText('Punktet er ændret, mens du skriver.')).toHaveCount(0)
})

test('feature 53: votes go on with the member behind the one whom another window marks as not there', async ({
  window,
}) => {
  const other = await besideAnother(window)
  await other.goto(`${other.url().replace(/\/punkt.*$/, '')}/deltagere`)
  await press(window, 'v')
  await expect(form(window)).toBeVisible()
  await press(window, 'f', 'f', 'f')
  const asked = window.locator('[data-voter]:focus')
  const name = (await asked.getAttribute('aria-label')) ?? ''
  const next = await window.locator('[data-voter]').nth(4).getAttribute('aria-label')
  await other
    .getByRole('radiogroup', { name: new RegExp(name.replace(/ \(.*$/, '')) })
    .getByText('Afbud')
    .click()
  await expect(window.getByText('6 af 7 til stede')).toBeVisible()
  await expect(asked).toHaveAttribute('aria-label', next ?? '')
  await press(window, 'f', 'f', 'i')
  await expect(window.getByText('For 5 · Imod 1 · Undlod 0')).toBeVisible()
  await press(window, 'Enter')
  await expect(form(window)).toHaveCount(0)
  await expect(field(window)).toHaveCount(0)
  await expect(window.getByRole('region', { name: 'Føres til protokollen' })).toContainText('For stemte 5')
})
