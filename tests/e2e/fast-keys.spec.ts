import type { Page } from '@playwright/test'
import { expect, test } from '../support/e2e.ts'
import { holdAnswers } from './support/held-answers.ts'
import { press } from './support/hold-window.ts'
import { addItem, agenda, openItem, openSample, titles } from './support/meeting-window.ts'

test.beforeEach(async ({ window }) => openSample(window))

/** Begins the summary of a new item and writes a sentence in it. */
async function writeSummary(window: Page, text: string, title = 'Ny sti'): Promise<void> {
  await addItem(window, title)
  await window.getByRole('button', { name: /^Tilføj sammendrag/ }).click()
  await expect(window.locator('[contenteditable="true"]:focus')).toBeVisible()
  await window.keyboard.type(text)
}

test('items added in a row are there in their order, however slow the program answers', async ({
  window,
}) => {
  await openItem(window, 'Nye regler')
  const answer = await holdAnswers(window)
  for (const title of ['Ny sti', 'Ny bro', 'Ny havn']) {
    await press(window, 'Control+n')
    await window.keyboard.type(title)
    await press(window, 'Enter', 'Enter')
  }
  answer()
  await expect(agenda(window).getByRole('option', { name: 'Ny havn' })).toBeFocused()
  expect((await titles(window)).filter((title) => title.startsWith('Ny '))).toEqual([
    'Ny sti',
    'Ny bro',
    'Ny havn',
  ])
  await expect(window.getByLabel('Titel på punktet')).toBeHidden()
})

test('items dragged before the first move is answered land where they were let go', async ({ window }) => {
  const rows = agenda(window).getByRole('option')
  const [a, b, c, d, e, ...rest] = await titles(window)
  const answer = await holdAnswers(window)
  await rows.nth(0).dragTo(rows.nth(2))
  await rows.nth(4).dragTo(rows.nth(1))
  answer()
  await expect.poll(() => titles(window)).toEqual([e, b, c, a, d, ...rest])
})

test('Delete twice before the answer takes one item off the agenda', async ({ window }) => {
  const [, first = '', second = ''] = await titles(window)
  await openItem(window, first)
  await agenda(window).getByRole('option', { selected: true }).focus()
  const answer = await holdAnswers(window)
  await press(window, 'Delete', 'Delete')
  answer()
  await expect(agenda(window).getByRole('option', { name: second })).toBeFocused()
  await press(window, 'Alt+ArrowUp')
  await expect(window.getByText(/er nu punkt 1$/)).toBeAttached()
  expect(await window.getByText('Intet er ændret').count()).toBe(0)
  await expect(agenda(window).getByRole('option')).toHaveCount(6)
})

test('an item that could not be added comes back in its form', async ({ window }) => {
  await window.route('**/*', (route) => route.abort())
  await press(window, 'Control+n')
  await window.keyboard.type('Ny sti')
  await press(window, 'Enter')
  await expect(window.getByLabel('Titel på punktet')).toHaveValue('Ny sti')
  await expect(window.getByLabel('Titel på punktet')).toBeFocused()
})

test('Enter twice asks for one meeting', async ({ window }) => {
  await window.getByRole('link', { name: 'Møder', exact: true }).click()
  await press(window, 'Control+n')
  await window.getByLabel('Dato').fill('8. december 2026')
  const answer = await holdAnswers(window)
  const asked: string[] = []
  window.on('request', (request) => asked.push(request.url().replace(/.*\//, '')))
  await press(window, 'Enter', 'Enter')
  answer()
  await expect(agenda(window)).toBeAttached()
  expect(asked.filter((name) => name === 'create')).toHaveLength(1)
})

test('what is written about a new meeting while it is being made corrects the one that was made', async ({
  window,
}) => {
  await window.getByRole('link', { name: 'Møder', exact: true }).click()
  await press(window, 'Control+n')
  await window.getByLabel('Dato').fill('8. december 2026')
  const answer = await holdAnswers(window)
  await window.getByRole('textbox', { name: 'Sted' }).press('Enter')
  await window.keyboard.type('Rådhuset')
  answer()
  await window.getByRole('button', { name: 'Gem', exact: true }).click()
  await expect(agenda(window)).toBeAttached()
  await expect(window.getByText('Rådhuset')).toBeVisible()
  await window.getByRole('link', { name: 'Møder', exact: true }).click()
  await expect(window.getByRole('row', { name: /8\. december 2026/ })).toHaveCount(1)
})

test('what is written about a new committee while it is being made corrects the one that was made', async ({
  window,
}) => {
  await press(window, 'Control+k')
  await expect(window.getByRole('dialog').getByRole('combobox')).toBeFocused()
  await window.keyboard.type('Opret udvalg')
  await press(window, 'Enter')
  const name = window.getByRole('dialog').getByLabel('Udvalgets navn')
  await name.fill('Havneudvalget')
  const answer = await holdAnswers(window)
  await press(window, 'Enter')
  await window.keyboard.type(' Nord')
  answer()
  await window.getByRole('dialog').getByRole('button', { name: 'Gem', exact: true }).click()
  await expect(window.getByRole('dialog')).toHaveCount(0)
  await expect(window.getByRole('main').getByText('Havneudvalget Nord')).toBeVisible()
})

/** Names a section of one's own; what follows is typed for its text. */
async function nameSection(window: Page, name: string): Promise<void> {
  await window.getByRole('button', { name: 'Tilføj afsnit' }).click()
  await window.getByRole('menuitem', { name: 'Eget afsnit …' }).click()
  await expect(window.getByLabel('Afsnittets overskrift')).toBeFocused()
  await window.keyboard.type(name)
  await window.keyboard.press('Enter')
}

test('what is typed right after the name of a new section is in its text, with the caret behind it', async ({
  window,
}) => {
  await openItem(window, 'Nye regler')
  const answer = await holdAnswers(window)
  await nameSection(window, 'Klima')
  await window.keyboard.type('Ingen hensyn.')
  await press(window, 'Enter')
  answer()
  const text = window.getByRole('textbox', { name: 'Klima' })
  await expect(text).toBeFocused()
  await window.keyboard.type('Det er alt.')
  await expect(text.locator('p')).toHaveText(['Ingen hensyn.', 'Det er alt.'])
})

test('what is typed for a new section is kept when another item is gone to before it is made', async ({
  window,
}) => {
  await openItem(window, 'Nye regler')
  const answer = await holdAnswers(window)
  await nameSection(window, 'Klima')
  await window.keyboard.type('Ingen hensyn.')
  await agenda(window).getByRole('option').first().click()
  answer()
  await openItem(window, 'Nye regler')
  await expect(window.getByRole('textbox', { name: 'Klima' })).toHaveText('Ingen hensyn.')
})

test('what is typed for a new section is kept when another text is gone to before it is made, which has the rest', async ({
  window,
}) => {
  await openItem(window, 'Nye regler')
  const answer = await holdAnswers(window)
  await nameSection(window, 'Klima')
  await window.keyboard.type('Ingen hensyn.')
  await window.getByRole('textbox', { name: 'Punktets titel' }).focus()
  await press(window, 'Control+End')
  await window.keyboard.type(' i byen')
  answer()
  await expect(window.getByRole('textbox', { name: 'Klima' })).toHaveText('Ingen hensyn.')
  await expect(window.getByRole('textbox', { name: 'Punktets titel' })).toBeFocused()
  await expect(window.getByRole('textbox', { name: 'Punktets titel' })).toHaveValue(/ i byen$/)
})

test('a standard section that is chosen opens with the caret in it', async ({ window }) => {
  await addItem(window, 'Ny sti')
  await window.getByRole('button', { name: 'Tilføj afsnit' }).click()
  await window.getByRole('menuitem', { name: 'Yderligere deltagelse' }).press('Enter')
  await window.keyboard.type('Havnechefen.')
  await expect(window.getByRole('textbox', { name: /^Yderligere deltagelse/ })).toHaveText('Havnechefen.')
})

test('what is written in a section’s heading while it is being saved stays in it', async ({ window }) => {
  await openItem(window, 'Nye regler')
  await window.getByRole('button', { name: 'Handlinger for Baggrund' }).click()
  await window.getByRole('menuitem', { name: 'Omdøb afsnit …' }).click()
  const field = window.getByRole('textbox', { name: 'Afsnittets overskrift' })
  await field.fill('Historie')
  const answer = await holdAnswers(window)
  await window.keyboard.press('Enter')
  await window.keyboard.type(' og lov')
  answer()
  await expect(window.getByRole('region', { name: 'Historie' })).toBeVisible()
  await expect(field).toHaveValue('Historie og lov')
  await window.keyboard.press('Enter')
  await expect(window.getByRole('region', { name: 'Historie og lov' })).toBeVisible()
  await expect(field).toHaveCount(0)
})

test('Ctrl+N while a text is written, and Esc: one goes on at the caret', async ({ window }) => {
  await writeSummary(window, 'Stien belyses.')
  await press(window, ...Array<string>(8).fill('ArrowLeft'))
  for (const keys of [
    ['Control+n', 'Escape'],
    ['Control+f', 'Escape'],
  ]) {
    await press(window, ...keys)
    await window.keyboard.type('også ')
  }
  await expect(window.getByRole('textbox', { name: 'Sammendrag' })).toHaveText('Stien også også belyses.')
})

test('Ctrl+Down and the arrows stay in the same text, button or row of the next item', async ({ window }) => {
  await addItem(window, 'Ny havn')
  await writeSummary(window, 'Broen males.', 'Ny bro')
  await writeSummary(window, 'Stien belyses.')
  await agenda(window).getByRole('option', { name: 'Ny sti' }).focus()
  await press(window, 'Alt+ArrowUp')
  await expect(agenda(window).getByRole('option').nth(7)).toContainText('Ny sti')
  await window.getByRole('textbox', { name: 'Sammendrag' }).click()
  await press(window, 'Control+ArrowDown')
  await window.keyboard.type('Først: ')
  await expect(window.getByRole('textbox', { name: 'Sammendrag' })).toHaveText('Først: Broen males.')
  await press(window, 'Control+ArrowUp', 'Control+ArrowUp')
  await expect(window.getByRole('article', { name: 'Ny havn' })).toBeFocused()
  await window.getByRole('button', { name: 'Næste punkt' }).press('Enter')
  await press(window, 'Enter')
  await expect(window.getByRole('article', { name: 'Ny bro' })).toBeVisible()
  await expect(window.getByRole('button', { name: 'Næste punkt' })).toBeFocused()
  await agenda(window).getByRole('option', { name: 'Ny bro' }).focus()
  await press(window, 'Control+ArrowUp')
  await expect(agenda(window).getByRole('option', { name: 'Ny sti' })).toBeFocused()
})
