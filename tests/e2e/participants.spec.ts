import { expect, test } from '../support/e2e.ts'
import { holdAnswers } from './support/held-answers.ts'
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

test('a member’s corrected name follows to his substitute, and Ctrl+Z takes both back', async ({
  window,
}) => {
  await window.getByRole('button', { name: 'Tilføj deltager' }).click()
  await window.getByLabel('Navn').fill('Pia Dam')
  await window.getByLabel('Stedfortræder for').selectOption('Ole Brandt')
  await window.getByRole('button', { name: 'Tilføj', exact: true }).click()
  await window.getByRole('button', { name: 'Ret Ole Brandt' }).click()
  await window.getByLabel('Navn', { exact: true }).fill('Ole Brandt Hansen')
  await window.getByRole('button', { name: 'Gem', exact: true }).click()
  await expect(window.getByText('Stedfortræder for Ole Brandt Hansen')).toBeVisible()
  await expect(window.getByLabel('Navn', { exact: true })).toHaveCount(0)
  await window.keyboard.press('Control+z')
  await expect(window.getByText('Stedfortræder for Ole Brandt', { exact: true })).toBeVisible()
  await expect(window.getByRole('button', { name: 'Ret Ole Brandt', exact: true })).toBeVisible()
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

test('what is written about a participant while it is being saved stays in the form', async ({ window }) => {
  const name = window.getByLabel('Navn', { exact: true })
  await window.getByRole('button', { name: 'Tilføj deltager' }).click()
  await name.fill('Pia Dam')
  const answer = await holdAnswers(window)
  await window.keyboard.press('Enter')
  await window.keyboard.type(' Lund')
  answer()
  const people = window.getByRole('listitem').filter({ hasText: 'Pia Dam' })
  await expect(people).toHaveCount(1)
  await expect(name).toHaveValue('Pia Dam Lund')
  await window.keyboard.press('Enter')
  await expect(people).toHaveText(/^Pia Dam Lund/)
  await expect(name).toHaveCount(0)
})

test('a participant’s form that is begun while another is being saved stays', async ({ window }) => {
  const name = window.getByLabel('Navn', { exact: true })
  const edits = window.getByRole('button', { name: /^Ret / })
  const second = (await edits.nth(1).getAttribute('aria-label'))?.slice(4) ?? ''
  await edits.first().click()
  await name.fill('Pia Dam')
  const answer = await holdAnswers(window)
  await window.keyboard.press('Enter')
  await window.getByRole('button', { name: `Ret ${second}` }).click()
  await window.keyboard.press('End')
  await window.keyboard.type(' L')
  answer()
  await expect(window.getByText('Pia Dam', { exact: false }).first()).toBeVisible()
  await expect(name).toHaveCount(1)
  await window.keyboard.type('und')
  await expect(name).toHaveValue(`${second} Lund`)
})

test('who is being corrected is who is saved, and the attendance set meanwhile stays', async ({ window }) => {
  const edit = window.getByRole('button', { name: /^Ret / }).nth(2)
  const name = (await edit.getAttribute('aria-label'))?.slice(4) ?? ''
  await edit.click()
  await window
    .getByRole('button', { name: /^Fjern / })
    .first()
    .click()
  await expect(window.getByText('7 til stede, 1 afbud')).toBeVisible()
  await window.getByRole('button', { name: /^Alle til stede/ }).click()
  await expect(window.getByText('8 til stede', { exact: true })).toBeVisible()
  await window.getByLabel('Titel').fill('ordfører')
  await window.keyboard.press('Enter')
  await expect(window.getByLabel('Titel')).toHaveCount(0)
  await expect(window.getByRole('listitem').filter({ hasText: 'ordfører' })).toContainText(name)
  await expect(window.getByText('8 til stede', { exact: true })).toBeVisible()
})
