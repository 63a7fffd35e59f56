import type { Page } from '@playwright/test'
import { expect, test } from '../support/e2e.ts'
import { eveningFile, openHold, press } from './support/hold-window.ts'
import { addItem, agenda, openItem, openSample, saved } from './support/meeting-window.ts'

/** A second tab of the same browser, at the same place as the first. */
async function anotherTab(window: Page): Promise<Page> {
  const tab = await window.context().newPage()
  await tab.goto(window.url())
  await expect(agenda(tab)).toBeVisible()
  return tab
}

/** Makes a meeting and goes to it. */
async function newMeeting(window: Page): Promise<void> {
  await window.getByRole('link', { name: 'Møder', exact: true }).click()
  await window.getByRole('button', { name: 'Nyt møde' }).click()
  await window.getByLabel('Dato').fill('8. december 2026')
  await window.getByRole('button', { name: 'Opret møde' }).click()
  await expect(agenda(window)).toBeVisible()
}

test('feature 55: what one window does, the other shows, and what is being written there stays', async ({
  window,
}) => {
  await openSample(window)
  const other = await anotherTab(window)
  await openItem(other, 'Nye regler for tilskud')
  const text = other.getByRole('textbox', { name: 'Baggrund' })
  await text.click()
  await other.keyboard.type('Først: ')
  await saved(other)

  await addItem(window, 'Ny bro')
  await expect(agenda(other).getByText('Ny bro')).toBeVisible()
  await expect(text).toBeFocused()
  await other.keyboard.type('kort sagt ')
  await expect(text).toContainText('Først: kort sagt ')
  await saved(other)

  await openItem(window, 'Nye regler for tilskud')
  await expect(window.getByRole('textbox', { name: 'Baggrund' })).toContainText('Først: kort sagt ')
  await window.getByRole('textbox', { name: 'Baggrund' }).click()
  await window.keyboard.type(' Det var alt.')
  await expect(text).toContainText('Det var alt.')
  await other.keyboard.type('og godt ')
  await expect(window.getByRole('textbox', { name: 'Baggrund' })).toContainText('Først: kort sagt og godt ')
})

test('feature 55: the windows stay in step when the one that listened for all is closed', async ({
  window,
}) => {
  await openSample(window)
  const other = await anotherTab(window)
  await addItem(window, 'Ny bro')
  await expect(agenda(other).getByText('Ny bro')).toBeVisible()
  const third = await anotherTab(other)
  await window.close()
  await addItem(other, 'Ny sti')
  await expect(agenda(third).getByText('Ny sti')).toBeVisible()
  await addItem(third, 'Ny vej')
  await expect(agenda(other).getByText('Ny vej')).toBeVisible()
})

test('feature 55: who is marked present in one window is present where the meeting is held', async ({
  window,
}) => {
  await openHold(window, eveningFile())
  const other = await window.context().newPage()
  await other.goto(window.url().replace(/hold$/, 'deltagere'))
  await expect(agenda(other)).toBeVisible()
  await press(other, 'a')
  await expect(window.getByText('7 af 7 til stede, beslutningsdygtigt (4 kræves)')).toBeVisible()
  await press(window, 'k')
  await expect(window.getByText(/^Mødet begyndte kl\. \d\d:\d\d$/)).toBeVisible()
})

test('feature 55: a restored copy and a meeting that is gone are seen in every window', async ({
  window,
}) => {
  await window.goto(`${new URL(window.url()).origin}/#/sikkerhedskopier`)
  await window.getByRole('button', { name: 'Lav en kopi nu' }).click()
  await expect(window.getByRole('list', { name: 'Sikkerhedskopier' }).getByRole('listitem')).toHaveCount(1)
  const other = await window.context().newPage()
  await other.goto(new URL(window.url()).origin)
  await openSample(other)

  await window.getByRole('button', { name: /^Gendan kopien fra/ }).click()
  await window.getByRole('button', { name: 'Gendan kopien', exact: true }).click()
  await expect(other.getByText('En sikkerhedskopi er sat tilbage.')).toBeVisible()
  await expect(other.getByRole('button', { name: 'Til møderne' })).toBeVisible()
})

test('feature 55: an item taken off the agenda while it is written in keeps the words, which are saved when it is put back', async ({
  window,
}) => {
  await openSample(window)
  const other = await anotherTab(window)
  await openItem(other, 'Nye regler for tilskud')
  const text = other.getByRole('textbox', { name: 'Baggrund' })
  // What is written now is sent, but hears of nothing before the item is gone.
  let go = () => {}
  const gone = new Promise<void>((resolve) => {
    go = resolve
  })
  await other.route(/saveSection/, async (route) => {
    await gone
    await route.continue()
  })
  await text.click()
  await other.keyboard.type('Midt i det hele. ')
  await agenda(window).getByRole('option', { name: 'Nye regler for tilskud' }).click()
  await window.keyboard.press('Delete')
  await expect(agenda(window).getByText('Nye regler for tilskud')).toHaveCount(0)
  go()
  await expect(other.getByText('Punktet er taget af dagsordenen.')).toBeVisible()
  await expect(other.getByText('Det sidste, du skrev i det, er ikke gemt endnu.')).toBeVisible()
  await other.getByRole('button', { name: 'Sæt punktet tilbage' }).click()
  await expect(text).toContainText('Midt i det hele. ')
  await saved(other)
  await openItem(window, 'Nye regler for tilskud')
  await expect(window.getByRole('textbox', { name: 'Baggrund' })).toContainText('Midt i det hele. ')
})

test('feature 55: what was written in a meeting that was closed meanwhile is saved by itself when it is opened again', async ({
  window,
}) => {
  await openSample(window)
  await newMeeting(window)
  await addItem(window, 'Ny sti')
  const other = await anotherTab(window)
  await openItem(other, 'Ny sti')
  const text = other.getByRole('textbox', { name: 'Baggrund' })
  let go = () => {}
  const closed = new Promise<void>((resolve) => {
    go = resolve
  })
  await other.route(/saveSection/, async (route) => {
    await closed
    await route.continue()
  })
  await other.getByRole('button', { name: /^Tilføj baggrund/ }).click()
  await expect(other.locator('[contenteditable="true"]:focus')).toBeVisible()
  await other.keyboard.type('Midt i det hele. ')
  await window
    .getByRole('region', { name: 'Dagsorden' })
    .getByRole('button', { name: 'Flere handlinger' })
    .click()
  await window.getByRole('menuitem', { name: 'Aflys mødet …' }).click()
  const dialog = window.getByRole('dialog', { name: 'Aflys mødet' })
  await dialog.getByRole('button', { name: 'Brug den sædvanlige formulering' }).click()
  await dialog.getByRole('button', { name: 'Aflys mødet' }).click()
  await expect(window.getByText('Stade: Aflyst')).toBeVisible()
  go()
  await expect(other.getByRole('alert').filter({ hasText: 'Ikke gemt' })).toBeVisible()
  await expect(text).toContainText('Midt i det hele. ')

  await window.keyboard.press('Control+z')
  await expect(window.getByText('Fortrudt: Møde aflyst')).toBeVisible()
  await saved(other)
  await expect(text).toContainText('Midt i det hele. ')
  await openItem(window, 'Ny sti')
  await expect(window.getByRole('textbox', { name: 'Baggrund' })).toContainText('Midt i det hele. ')
})

test('feature 53: Ctrl+Z in a meeting leaves what another window did in another one', async ({ window }) => {
  await openSample(window)
  const other = await anotherTab(window)
  await addItem(window, 'Ny bro')
  await newMeeting(other)
  await addItem(other, 'Ny sti')

  await agenda(window).getByRole('option', { name: 'Ny bro' }).focus()
  await window.keyboard.press('Control+z')
  await expect(agenda(window).getByText('Ny bro')).toHaveCount(0)
  await expect(window.getByText('Fortrudt: Punkt tilføjet')).toBeVisible()
  await expect(agenda(other).getByText('Ny sti')).toBeVisible()
  await window.keyboard.press('Control+Shift+z')
  await expect(agenda(window).getByText('Ny bro')).toBeVisible()
})

test('feature 55: a meeting is not undone from within it but from the list, and is had back where it is missed', async ({
  window,
}) => {
  await openSample(window)
  await window.getByRole('link', { name: 'Møder', exact: true }).click()
  const other = await window.context().newPage()
  await other.goto(window.url())
  await newMeeting(window)
  await window.keyboard.press('Control+z')
  await expect(window.getByText('Der er ikke mere at fortryde i mødet.')).toBeVisible()
  await expect(agenda(window)).toBeVisible()

  const line = other.getByRole('main').getByRole('link', { name: /8\. december 2026/ })
  await expect(line).toBeVisible()
  await other.keyboard.press('Control+z')
  await expect(line).toHaveCount(0)
  await window.getByRole('button', { name: 'Gentag det, der blev fortrudt' }).click()
  await expect(agenda(window)).toBeVisible()
  await expect(line).toBeVisible()
})
