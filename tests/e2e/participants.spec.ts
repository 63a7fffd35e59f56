import { expect, test } from '../support/e2e.ts'
import { openSample } from './support/meeting-window.ts'

test.beforeEach(async ({ window }) => {
  await openSample(window)
  await window.getByRole('button', { name: /^Deltagere/ }).click()
})

test('A sets everybody present, and Ctrl+Z takes it back', async ({ window }) => {
  await expect(window.getByText('8 til stede, 1 afbud')).toBeVisible()
  await window.keyboard.press('a')
  await expect(window.getByText('9 til stede')).toBeVisible()
  await window.keyboard.press('Control+z')
  await expect(window.getByText('8 til stede, 1 afbud')).toBeVisible()
})

test('a substitute is added, marked absent, corrected and removed', async ({ window }) => {
  await window.getByRole('button', { name: 'Tilføj deltager' }).click()
  await window.getByLabel('Navn').fill('Pia Dam')
  await window.getByLabel('Parti').fill('c')
  await window.getByLabel('Stedfortræder for').selectOption('Ole Brandt')
  await window.getByRole('button', { name: 'Tilføj', exact: true }).click()
  await expect(window.getByText('Pia Dam (C)')).toBeVisible()
  await expect(window.getByText('Stedfortræder for Ole Brandt')).toBeVisible()
  await window.getByRole('radiogroup', { name: 'Fremmøde for Pia Dam' }).getByText('Fraværende').click()
  await expect(window.getByText('8 til stede, 1 afbud, 1 fraværende')).toBeVisible()
  await window.getByRole('button', { name: 'Ret Pia Dam' }).click()
  await window.getByLabel('Titel').fill('suppleant')
  await window.getByRole('button', { name: 'Gem', exact: true }).click()
  await expect(window.getByText('suppleant, Stedfortræder for Ole Brandt')).toBeVisible()
  await window.getByRole('button', { name: 'Fjern Pia Dam' }).click()
  await expect(window.getByText('Pia Dam (C)')).toHaveCount(0)
})

test('a removed participant comes back at the old place, and what was done meanwhile stays', async ({
  window,
}) => {
  const members = window.getByRole('region', { name: 'Medlemmer' }).getByRole('listitem')
  const first = (await members.first().getByRole('radiogroup').getAttribute('aria-label')) ?? ''
  const count = await members.count()
  await members
    .first()
    .getByRole('button', { name: /^Fjern / })
    .click()
  await expect(members).toHaveCount(count - 1)
  await window.getByRole('button', { name: /^Alle til stede/ }).click()
  await expect(window.getByText('8 til stede', { exact: true })).toBeVisible()
  await window.getByRole('button', { name: 'Fortryd' }).click()
  await expect(members.first().getByRole('radiogroup')).toHaveAccessibleName(first)
  await expect(window.getByText('9 til stede', { exact: true })).toBeVisible()
})
