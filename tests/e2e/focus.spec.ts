import type { Locator, Page } from '@playwright/test'
import { expect, test } from '../support/e2e.ts'
import { eveningFile, openHold, press, type as write } from './support/hold-window.ts'
import { addItem, agenda, dropFiles, openItem, openSample, saved, titles } from './support/meeting-window.ts'

const button = (window: Page, name: string | RegExp) => window.getByRole('button', { name }).first()

/** Opens a dialog from what has the focus, closes it by Escape, and finds the focus where it was. */
async function comesBack(window: Page, to: Locator, open: () => Promise<void>): Promise<void> {
  await to.focus()
  await open()
  await expect(window.getByRole('dialog')).toBeVisible()
  await expect(window.getByRole('dialog').locator(':focus')).toBeVisible()
  await window.keyboard.press('Escape')
  await expect(window.getByRole('dialog')).toBeHidden()
  await expect(to).toBeFocused()
}

/** Chooses from the menu of a button by the keyboard. */
async function fromMenu(window: Page, menu: Locator, name: RegExp): Promise<void> {
  await menu.press('Enter')
  await window.getByRole('menuitem', { name }).press('Enter')
}

test('feature 57: after a dialog of a meeting the focus is where it was', async ({ window }) => {
  await openSample(window)
  await openItem(window, 'Meddelelser')
  const row = agenda(window).getByRole('option', { name: 'Meddelelser' })
  for (const key of ['F1', 'Control+k', 'Control+e'])
    await comesBack(window, row, () => window.keyboard.press(key))
  const ofItem = window.getByRole('main').getByRole('button', { name: 'Flere handlinger' })
  for (const name of [/^Udsæt/, /^Kopiér/])
    await comesBack(window, ofItem, () => fromMenu(window, ofItem, name))
  const ofMeeting = window
    .getByRole('region', { name: 'Dagsorden' })
    .getByRole('button', { name: 'Flere handlinger' })
  await comesBack(window, ofMeeting, () => fromMenu(window, ofMeeting, /^Eksport/))
  const committee = window.getByRole('navigation', { name: 'Steder' }).getByRole('button').first()
  for (const name of [/^Omdøb/, /^Opret/])
    await comesBack(window, committee, () => fromMenu(window, committee, name))
})

test('feature 57: while a dialog stands, nothing is done behind it by a key', async ({ window }) => {
  await openSample(window)
  await openItem(window, 'Nye regler for tilskud')
  await window.getByRole('main').getByText('Lukket', { exact: true }).click()
  const row = agenda(window).getByRole('option', { name: 'Nye regler for tilskud' })
  await expect(row).toContainText('Lukket')
  await saved(window)
  const before = await titles(window)
  await window.keyboard.press('Control+e')
  const dialog = window.getByRole('dialog', { name: 'Eksportér' })
  const cancel = dialog.getByRole('button', { name: 'Annullér' })
  await cancel.focus()
  for (const key of ['Control+z', 'Control+n', 'Control+f', 'F2', 'Control+ArrowDown', 'Control+k', 'F1'])
    await window.keyboard.press(key)
  await expect(cancel).toBeFocused()
  await expect(window.getByRole('dialog')).toHaveCount(1)
  await window.keyboard.press('Escape')
  await expect(window.getByRole('dialog')).toHaveCount(0)
  await expect(row).toContainText('Lukket')
  await expect(row).toHaveAttribute('aria-selected', 'true')
  expect(await titles(window)).toEqual(before)
})

test('feature 57: what a menu opens in the page has the focus', async ({ window }) => {
  await openSample(window)
  await openItem(window, 'Meddelelser')
  const ofItem = window.getByRole('main').getByRole('button', { name: 'Flere handlinger' })
  await fromMenu(window, ofItem, /^Gruppeoverskrift/)
  await window.keyboard.type('Trafik')
  await expect(window.getByLabel('Gruppeoverskrift')).toHaveValue('Trafik')
  await expect(window.getByRole('menu')).toBeHidden()
  await expect(window.getByLabel('Gruppeoverskrift')).toBeFocused()
  const ofMeeting = window
    .getByRole('region', { name: 'Dagsorden' })
    .getByRole('button', { name: 'Flere handlinger' })
  await fromMenu(window, ofMeeting, /^Ret tid og sted/)
  await expect(window.getByRole('menu')).toBeHidden()
  await expect(window.getByLabel('Dato')).toBeFocused()
  await window.keyboard.press('Escape')
  await expect(window.getByLabel('Dato')).toBeHidden()
  await expect(ofMeeting).toBeFocused()
})

test('feature 57: after the dialogs that send, cancel and restore the focus is where it was', async ({
  window,
}) => {
  await openSample(window)
  await makeMeeting(window)
  await addItem(window, 'Ny sti')
  const send = button(window, 'Udsend dagsorden')
  await comesBack(window, send, () => send.press('Enter'))
  const ofMeeting = window
    .getByRole('region', { name: 'Dagsorden' })
    .getByRole('button', { name: 'Flere handlinger' })
  await comesBack(window, ofMeeting, () => fromMenu(window, ofMeeting, /^Aflys/))
  await window.getByRole('link', { name: 'Sikkerhedskopier' }).click()
  await button(window, 'Lav en kopi nu').click()
  for (const name of [/^Se inden/, /^Gendan/]) {
    const opener = button(window, name)
    await comesBack(window, opener, () => opener.press('Enter'))
  }
})

test('feature 57: what the palette opens has the focus, and gives it back where it was before the palette', async ({
  window,
}) => {
  await openSample(window)
  await openItem(window, 'Meddelelser')
  await comesBack(window, agenda(window).getByRole('option', { name: 'Meddelelser' }), async () => {
    await window.keyboard.press('Control+k')
    await window.keyboard.type('Vis tasterne')
    await window.keyboard.press('Enter')
    await expect(window.getByRole('dialog').getByRole('combobox')).toBeHidden()
  })
})

test('feature 57: F1 while a text is written leaves the caret where it is', async ({ window }) => {
  await openSample(window)
  await addItem(window, 'Ny sti')
  await button(window, /^Tilføj sammendrag/).click()
  await expect(window.locator('[contenteditable="true"]:focus')).toBeVisible()
  await window.keyboard.type('Stien belyses.')
  await press(window, ...Array<string>(8).fill('ArrowLeft'))
  for (const key of ['F1', 'Control+e']) {
    await window.keyboard.press(key)
    await expect(window.getByRole('dialog').locator(':focus')).toBeVisible()
    await window.keyboard.press('Escape')
    await window.keyboard.type('også ')
  }
  await expect(window.getByRole('textbox', { name: 'Sammendrag' })).toHaveText('Stien også også belyses.')
  await window.keyboard.press('Control+f')
  await window.keyboard.press('Escape')
  await expect(window.getByRole('textbox', { name: 'Sammendrag' })).toBeFocused()
})

test('feature 57: Enter in the palette does not go on into the text that was being written', async ({
  window,
}) => {
  await openSample(window)
  await openItem(window, 'Nye regler for tilskud')
  const text = window.getByRole('textbox', { name: 'Sammendrag' })
  await text.click()
  await expect(text.and(window.locator('[contenteditable="true"]'))).toBeFocused()
  const before = (await text.textContent()) ?? ''
  await window.keyboard.press('Control+k')
  await window.keyboard.type('Slå stavekontrol fra')
  await window.keyboard.press('Enter')
  await expect(window.getByRole('dialog')).toBeHidden()
  await expect(text).toBeFocused()
  await expect(text.locator('p')).toHaveText([before])
})

test('feature 33: F1 while a decision is written leaves the text and the caret', async ({ window }) => {
  await openHold(window, eveningFile())
  await press(window, 'Control+ArrowDown', 'Enter')
  await write(window, 'Godkendt med ')
  await press(window, 'F1')
  await expect(window.getByRole('dialog').locator(':focus')).toBeVisible()
  await press(window, 'Escape')
  await write(window, 'udsat o')
  await expect(window.locator('textarea:focus')).toHaveValue('Godkendt med udsat o')
  await press(window, 'Control+k')
  await expect(window.getByRole('dialog').getByRole('combobox')).toBeFocused()
  await press(window, 'Escape')
  await write(window, 'g')
  await expect(window.locator('textarea:focus')).toHaveValue('Godkendt med udsat og')
  await expect(window.getByText('7 af 7 til stede')).toBeHidden()
})

test('feature 57: a form in the page that is closed gives the focus back to what opened it', async ({
  window,
}) => {
  await openSample(window)
  const forms = [
    ['Mødet', 'Nyt punkt'],
    ['Personer', 'Tilføj person'],
    ['Skabeloner', /^Tilføj (slags|en slags)/],
    ['Møder', 'Nyt møde'],
  ] as const
  for (const [place, name] of forms) {
    if (place !== 'Mødet') await window.getByRole('link', { name: place, exact: true }).click()
    await button(window, name).press('Enter')
    await expect(window.locator('form :focus')).toBeVisible()
    await window.keyboard.press('Escape')
    await expect(window.locator('form input')).toBeHidden()
    await expect(button(window, name)).toBeFocused()
  }
})

test('feature 57: where a line is taken away the focus is on the next one', async ({ window }) => {
  await openSample(window)
  await window.getByRole('link', { name: 'Personer', exact: true }).click()
  const pencils = window.getByRole('button', { name: /^Ret / })
  await pencils.nth(2).press('Enter')
  await expect(window.locator('form :focus')).toBeVisible()
  await window.keyboard.press('Escape')
  await expect(pencils.nth(2)).toBeFocused()
  const removers = window.getByRole('table').getByRole('button', { name: /^Fjern / })
  const count = await removers.count()
  await removers.last().press('Enter')
  await expect(removers).toHaveCount(count - 1)
  await expect(window.getByRole('table').locator(':focus')).toBeVisible()
  await window.getByRole('link', { name: 'Skabeloner', exact: true }).click()
  await button(window, /^Tilføj (slags|en slags)/).press('Enter')
  await window.keyboard.type('Høring')
  await window.keyboard.press('F1')
  await expect(window.getByRole('dialog')).toBeVisible()
  await window.keyboard.press('Escape')
  await expect(window.locator('form :focus')).toHaveValue('Høring')
})

test('feature 57: a new meeting has the focus in its agenda, and so has what is added there and what comes after a removed item', async ({
  window,
}) => {
  await openSample(window)
  await makeMeeting(window)
  await expect(window.getByRole('region', { name: 'Dagsorden' }).locator(':focus')).toBeVisible()
  for (const title of ['Ny sti', 'Ny bro']) {
    await window.keyboard.press('Control+n')
    await window.keyboard.type(title)
    await window.keyboard.press('Enter')
    await expect(agenda(window).getByRole('option', { name: title })).toBeFocused()
  }
  await window.keyboard.press('ArrowUp')
  await expect(agenda(window).getByRole('option', { name: 'Ny sti' })).toBeFocused()
  await window.keyboard.press('Delete')
  await expect(agenda(window).getByRole('option', { name: 'Ny sti' })).toBeHidden()
  await expect(agenda(window).getByRole('option', { name: 'Ny bro' })).toBeFocused()
  for (const left of [2, 1, 0]) {
    await window.keyboard.press('Delete')
    await expect(agenda(window).getByRole('option')).toHaveCount(left)
  }
  await expect(agenda(window)).toBeFocused()
})

test('ten fast presses of Alt+ArrowDown move an item ten places', async ({ window }) => {
  await expect(window.getByRole('main')).toBeVisible()
  const evening = eveningFile()
  const [pattern] = evening.items
  const items = Array.from({ length: 60 }, (_, at) => ({
    ...pattern,
    number: at + 1,
    title: `Sag ${at + 1}`,
  }))
  const file = JSON.stringify({ ...evening, items, committee: { ...evening.committee, name: 'Vejudvalget' } })
  await dropFiles(window.locator('body'), [{ name: 'moede.json', text: file }])
  await window.getByRole('region', { name: 'Import' }).getByRole('link', { name: 'Åbn mødet' }).click()
  const row = agenda(window).getByRole('option', { name: /Sag 10(?!\d)/ })
  await row.click()
  await press(window, ...Array<string>(10).fill('Alt+ArrowDown'))
  await saved(window)
  await expect.poll(async () => (await titles(window)).indexOf('Sag 10')).toBe(19)
  await expect(row).toBeFocused()
  await expect(window.locator('[aria-live]').filter({ hasText: 'Sag 10' })).toContainText('20')
  await press(window, 'Alt+ArrowUp', 'Alt+ArrowDown', 'Alt+ArrowUp')
  await expect.poll(async () => (await titles(window)).indexOf('Sag 10')).toBe(18)
})

test('a meeting without items that is held has a heading', async ({ window }) => {
  await expect(window.getByRole('main')).toBeVisible()
  const file = JSON.stringify({ ...eveningFile(), items: [] })
  await dropFiles(window.locator('body'), [{ name: 'moede.json', text: file }])
  await window.getByRole('region', { name: 'Import' }).getByRole('link', { name: 'Åbn mødet' }).click()
  await expect(agenda(window)).toBeAttached()
  await window.keyboard.press('Control+k')
  await window.keyboard.type('Hold møde')
  await window.keyboard.press('Enter')
  await expect(window.getByText('Dagsordenen er tom.', { exact: false })).toBeVisible()
  await expect(window.getByRole('heading', { level: 1, name: 'Hold møde' })).toBeVisible()
})

/** Makes a meeting with an empty agenda, by the keyboard. */
async function makeMeeting(window: Page): Promise<void> {
  await window.getByRole('link', { name: 'Møder', exact: true }).click()
  await button(window, 'Nyt møde').press('Enter')
  await window.getByLabel('Dato').fill('8. december 2026')
  await window.getByLabel('Dato').press('Enter')
  await expect(agenda(window)).toBeAttached()
}
