import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { expect, test } from '../support/e2e.ts'
import { holdAnswers } from './support/held-answers.ts'
import { addItem, openItem, openSample, saved } from './support/meeting-window.ts'

const suggestions = (window: Page, word: string) =>
  window.getByRole('listbox', { name: `Forslag til «${word}»` })
const text = (window: Page, name: string) => window.getByRole('textbox', { name, exact: true })
const title = (window: Page) => window.getByRole('textbox', { name: 'Punktets titel' })
const none = (window: Page) => window.getByText('Der er ingen stavefejl i mødet')

/** Writes the first text of the section that its quiet line offers. */
async function write(window: Page, section: RegExp, words: string): Promise<void> {
  await window.getByRole('button', { name: section }).click()
  await expect(window.locator('[contenteditable="true"]:focus')).toBeVisible()
  await window.keyboard.type(words)
}

/** Two items with mistakes, the first open: in its title and its text, and in the text of the other. */
async function writeMistakes(window: Page): Promise<void> {
  await addItem(window, 'Lys ved biblotek og skole')
  await write(window, /^Tilføj sagsfremstilling/, 'Der er et mødde i parken.')
  await saved(window)
  await addItem(window, 'Bro over bækken')
  await write(window, /^Tilføj baggrund/, 'Broen skal have et udvagl.')
  await saved(window)
  await openItem(window, 'Lys ved biblotek og skole')
}

/** Nothing on the page, light and dark. */
async function axeFindsNothing(window: Page): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await window.emulateMedia({ colorScheme })
    const { violations } = await new AxeBuilder({ page: window }).analyze()
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([])
  }
}

test.beforeEach(async ({ window }) => openSample(window))

test('feature 55: F7 goes from mistake to mistake through titles and texts of the whole meeting, until none is left', async ({
  window,
}) => {
  await writeMistakes(window)
  await window.keyboard.press('F7')
  await expect(suggestions(window, 'biblotek')).toBeVisible()
  await expect(title(window)).toBeFocused()
  await axeFindsNothing(window)
  await window.keyboard.press('F7')
  await expect(suggestions(window, 'mødde')).toBeVisible()
  await expect(text(window, 'Sagsfremstilling')).toBeFocused()
  await window.keyboard.press('F7')
  await expect(suggestions(window, 'udvagl')).toBeVisible()
  await expect(window.getByRole('article', { name: 'Bro over bækken' })).toBeVisible()
  await window.keyboard.press('Enter')
  await expect(text(window, 'Baggrund')).toHaveText('Broen skal have et udvalg.')
  // Round to the beginning.
  await window.keyboard.press('F7')
  await expect(suggestions(window, 'biblotek')).toBeVisible()
  await window.keyboard.press('Enter')
  await expect(title(window)).toHaveValue('Lys ved bibliotek og skole')
  await window.keyboard.press('F7')
  await window.keyboard.press('Enter')
  await expect(text(window, 'Sagsfremstilling')).toHaveText('Der er et møde i parken.')
  await window.keyboard.press('F7')
  await expect(none(window)).toBeVisible()
  await saved(window)
})

test('feature 55: F7 goes into footnotes too, Shift+F7 back, and there a word is skipped and another learnt', async ({
  window,
}) => {
  await addItem(window, 'Lys ved sti og kulturjagtz')
  await write(window, /^Tilføj sagsfremstilling/, 'Der er et møde')
  await window.keyboard.press('Control+Alt+f')
  await expect(text(window, 'Fodnote')).toBeFocused()
  await window.keyboard.type('Jf. et mødde og et udvagl.')
  await window.keyboard.press('Enter')
  await window.keyboard.type(' om biblotek. ')
  await saved(window)

  await title(window).click()
  await window.keyboard.press('Control+Home')
  await window.keyboard.press('F7')
  await expect(suggestions(window, 'kulturjagtz')).toBeVisible()
  await window.keyboard.press('F7')
  await expect(suggestions(window, 'biblotek')).toBeVisible()
  await window.keyboard.press('F7')
  await expect(suggestions(window, 'mødde')).toBeVisible()
  await expect(text(window, 'Fodnote')).toBeFocused()
  await axeFindsNothing(window)
  await window.keyboard.press('Enter')
  await expect(text(window, 'Fodnote')).toHaveValue('Jf. et møde og et udvagl.')
  await window.keyboard.press('F7')
  await suggestions(window, 'udvagl').getByRole('option', { name: 'Spring over' }).click()
  await expect(text(window, 'Fodnote')).toBeFocused()

  await window.keyboard.press('Shift+F7')
  await expect(suggestions(window, 'biblotek')).toBeVisible()
  await window.keyboard.press('Enter')
  await window.keyboard.press('Shift+F7')
  await expect(suggestions(window, 'kulturjagtz')).toBeVisible()
  await suggestions(window, 'kulturjagtz').getByRole('option', { name: 'Tilføj til udvalgets ord' }).click()
  await expect(window.getByText('«kulturjagtz» er nu et af udvalgets ord')).toBeVisible()
  await window.keyboard.press('F7')
  await expect(none(window)).toBeVisible()
  await expect(text(window, 'Sagsfremstilling')).toHaveText(
    'Der er et mødeJf. et møde og et udvagl. om bibliotek.',
  )
})

test('feature 55: F7 and Enter may come before any answer, and correct the word that is found; also where nothing is marked', async ({
  window,
}) => {
  await writeMistakes(window)
  await window.keyboard.press('Control+k')
  await window.keyboard.type('Slå stavekontrol fra')
  await window.keyboard.press('Enter')
  await window.reload()
  await openItem(window, 'Bro over bækken')
  await text(window, 'Baggrund').click()
  await expect(window.locator('[contenteditable="true"]:focus')).toBeVisible()
  const answer = await holdAnswers(window)
  await window.keyboard.press('F7')
  await window.keyboard.press('Enter')
  answer()
  // From the end of the last text, round to the beginning of the meeting; Enter has broken no line on the way.
  await expect(title(window)).toHaveValue('Lys ved bibliotek og skole')
  await window.keyboard.press('Control+k')
  await window.keyboard.type('Næste stavefejl')
  await window.keyboard.press('Enter')
  await expect(suggestions(window, 'mødde')).toBeVisible()
  await window.keyboard.press('F7')
  await expect(suggestions(window, 'udvagl')).toBeVisible()
  await expect(text(window, 'Baggrund').locator('p')).toHaveText(['Broen skal have et udvagl.'])
  await expect(window.locator('.misspelled')).toHaveCount(0)
})

test('feature 55: minutes that are approved are not gone through: nothing in them can be corrected', async ({
  window,
}) => {
  await window.keyboard.press('F1')
  const keys = window.getByRole('dialog')
  await expect(keys.getByRole('row', { name: 'Næste stavefejl' })).toHaveCount(1)
  await window.keyboard.press('Escape')
  await expect(keys).toHaveCount(0)

  await window.getByRole('button', { name: 'Godkend referat' }).click()
  await keys.getByRole('button', { name: 'Godkend referat' }).click()
  await keys.getByRole('button', { name: 'Færdig' }).click()
  await expect(keys).toHaveCount(0)
  await window.keyboard.press('F1')
  await expect(keys.getByRole('row', { name: 'Næste punkt' })).toHaveCount(1)
  await expect(keys.getByRole('row', { name: 'Næste stavefejl' })).toHaveCount(0)
})

test('feature 55: what F7 lists under a title is not offered once more below it', async ({ window }) => {
  await addItem(window, 'Lys ved biblotek og skole')
  const below = window.getByRole('group', { name: 'Stavefejl i titlen' })
  await expect(below).toBeVisible()
  await window.keyboard.press('F7')
  await expect(suggestions(window, 'biblotek')).toBeVisible()
  await expect(below).toHaveCount(0)
  await window.keyboard.press('Escape')
  await expect(suggestions(window, 'biblotek')).toHaveCount(0)
  await expect(below).toBeVisible()
})
