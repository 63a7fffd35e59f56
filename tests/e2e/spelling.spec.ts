import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { expect, test } from '../support/e2e.ts'
import { openItem, openSample, saved } from './support/meeting-window.ts'

const text = (window: Page) => window.getByRole('textbox', { name: 'Baggrund' })
const mistakes = (window: Page) => window.locator('.misspelled')
const suggestions = (window: Page) => window.getByRole('listbox', { name: /^Forslag til/ })

/** Waits for the editor: what Playwright types of Danish letters before it is there are no keys, which alone are kept. */
async function beginWriting(window: Page) {
  await text(window).click()
  await expect(text(window).and(window.locator('[contenteditable="true"]'))).toBeFocused()
}

/** Opens a text of the sample meeting and writes in it, as its last paragraph. */
async function write(window: Page, words: string) {
  await openItem(window, 'Nye regler for tilskud')
  await beginWriting(window)
  await window.keyboard.press('Control+End')
  await window.keyboard.press('Enter')
  await window.keyboard.type(words)
}

/** Nothing on the page, or in the part of it that is named. */
async function axeFindsNothing(window: Page, part = 'body') {
  for (const colorScheme of ['light', 'dark'] as const) {
    await window.emulateMedia({ colorScheme })
    const { violations } = await new AxeBuilder({ page: window }).include(part).analyze()
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([])
  }
}

test.beforeEach(async ({ window }) => openSample(window))

test('feature 55: a misspelt word is marked, corrected by keyboard, and a committee word is learnt', async ({
  window,
}) => {
  await write(window, 'Udvagl og kulturjagtz. ')
  await expect(mistakes(window)).toHaveText(['Udvagl', 'kulturjagtz'])

  await window.keyboard.press('F7')
  await window.keyboard.press('Enter')
  await expect(mistakes(window)).toHaveText(['kulturjagtz'])
  await expect(text(window)).toContainText('Udvalg og kulturjagtz.')

  await window.keyboard.press('F7')
  await window.keyboard.press('ArrowUp')
  await window.keyboard.press('ArrowUp')
  await expect(
    suggestions(window).getByRole('option', { name: 'Tilføj til udvalgets ord', selected: true }),
  ).toBeVisible()
  await window.keyboard.press('Enter')
  await expect(mistakes(window)).toHaveCount(0)
  await saved(window)

  await window.getByRole('link', { name: 'Opsætning' }).click()
  const own = window.getByRole('list', { name: 'Udvalgets ord' })
  await expect(own.getByRole('listitem')).toHaveText(['kulturjagtz'])
  await axeFindsNothing(window, 'section[aria-label="Udvalgets ord"]')
  await own.getByRole('button', { name: 'Fjern «kulturjagtz»' }).click()
  await expect(own).toHaveCount(0)
})

test('feature 55: a mistake is corrected with the mouse, skipped, and not marked when spelling is off', async ({
  window,
}) => {
  await write(window, 'Mødde og kulturjagtz. ')
  await expect(mistakes(window)).toHaveText(['Mødde', 'kulturjagtz'])

  await mistakes(window).first().click({ button: 'right' })
  await suggestions(window).getByRole('option', { name: 'Møde', exact: true }).click()
  await expect(mistakes(window)).toHaveText(['kulturjagtz'])
  await window.keyboard.type('!')
  await expect(text(window)).toContainText('Møde! og kulturjagtz.')

  await mistakes(window).click({ button: 'right' })
  await expect(suggestions(window)).toBeVisible()
  await axeFindsNothing(window)
  // Escape closes the suggestions and leaves the caret in the text.
  await window.keyboard.press('Escape')
  await expect(suggestions(window)).toHaveCount(0)
  await expect(text(window)).toBeFocused()

  await window.keyboard.press('Control+k')
  await window.keyboard.type('Slå stavekontrol fra')
  await window.keyboard.press('Enter')
  await expect(mistakes(window)).toHaveCount(0)
  await window.reload()
  await beginWriting(window)
  await window.keyboard.press('Control+k')
  await window.keyboard.type('Slå stavekontrol til')
  await window.keyboard.press('Enter')
  await beginWriting(window)
  await expect(mistakes(window)).toHaveText(['kulturjagtz'])
  await window.keyboard.press('F7')
  await suggestions(window).getByRole('option', { name: 'Spring over' }).click()
  await expect(mistakes(window)).toHaveCount(0)
})

test('feature 55: a misspelt title is told of when it is left, but not the name of a street', async ({
  window,
}) => {
  await openItem(window, 'Nye regler for tilskud')
  const title = window.getByRole('textbox', { name: 'Titel' })
  const told = window.getByRole('group', { name: 'Stavefejl i titlen' })
  await title.fill('Nyt biblotek på Gåsebækvejz med kulturjagtz')
  await expect(told).toHaveCount(0)
  await title.press('Enter')
  await expect(told).toContainText('«biblotek»')
  await axeFindsNothing(window)

  await told.getByRole('button', { name: 'Ret til «bibliotek»' }).click()
  await expect(title).toHaveValue('Nyt bibliotek på Gåsebækvejz med kulturjagtz')
  await expect(title).toBeFocused()
  await title.press('Enter')
  await expect(told).toContainText('«kulturjagtz»')
  await told.getByRole('button', { name: 'Tilføj til udvalgets ord' }).click()
  await title.press('Enter')
  await expect(told).toHaveCount(0)

  await title.fill('Om et mødde')
  await title.press('Tab')
  await told.getByRole('button', { name: 'Spring over' }).click()
  await expect(title).toBeFocused()
  await expect(told).toHaveCount(0)
  await saved(window)
})

test('feature 55: what is said of a title stands within its width, however long its words, and none is asked for in vain', async ({
  window,
}) => {
  const refused: string[] = []
  window.on('response', (response) => {
    if (response.status() >= 400) refused.push(response.url())
  })
  await openItem(window, 'Nye regler for tilskud')
  const title = window.getByRole('textbox', { name: 'Titel' })
  await title.fill(`Om ${'fritids'.repeat(14)} [${'skriv'.repeat(24)}] mødde`)
  await title.press('Enter')
  const told = window.getByRole('group', { name: 'Stavefejl i titlen' })
  await expect(told).toContainText('fritids')
  const reachesBeyond = await window
    .getByRole('article')
    .evaluate(
      (article) =>
        [...article.querySelectorAll('[class*="misspelled"] *, [class*="finding"] *')].filter(
          (one) => one.getBoundingClientRect().right > article.getBoundingClientRect().right + 1,
        ).length,
    )
  expect(reachesBeyond).toBe(0)
  expect(refused).toEqual([])
})
