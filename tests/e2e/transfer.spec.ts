import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { expect, test } from '../support/e2e.ts'
import { addItem, agenda, openItem, openSample, saved } from './support/meeting-window.ts'

/** A new meeting of the sample committee. */
async function newMeeting(window: Page, date: string): Promise<void> {
  await window.getByRole('link', { name: 'Møder', exact: true }).click()
  await window.getByRole('button', { name: 'Nyt møde' }).click()
  await window.getByLabel('Dato').fill(date)
  await window.getByRole('button', { name: 'Opret møde' }).click()
  await expect(window.getByRole('heading', { level: 1 })).toContainText(date)
}

/** Opens a line of the item's menu. */
async function itemMenu(window: Page, name: string | RegExp): Promise<void> {
  await window.getByRole('main').getByRole('button', { name: 'Flere handlinger' }).click()
  await window.getByRole('menuitem', { name }).click()
}

const links = (window: Page) => window.getByRole('list', { name: 'Hvor punktet kommer fra og går hen' })

/** Sends the agenda of the open meeting, and begins on its minutes. */
async function toMinutes(window: Page): Promise<void> {
  const dialog = window.getByRole('dialog')
  await window.getByRole('button', { name: 'Udsend dagsorden', exact: true }).click()
  await dialog.getByRole('button', { name: 'Udsend dagsorden', exact: true }).click()
  await dialog.getByRole('button', { name: 'Færdig', exact: true }).click()
  await window.getByRole('list', { name: 'Mødets stade' }).getByRole('button', { name: 'Holdt' }).click()
  await window.getByRole('button', { name: 'Skriv referat', exact: true }).click()
}

/** Writes what was decided of an item. */
async function decide(window: Page, title: string, words: string): Promise<void> {
  await openItem(window, title)
  await window.getByRole('textbox', { name: 'Beslutning', exact: true }).click()
  await expect(window.locator('[contenteditable="true"]:focus')).toBeVisible()
  await window.keyboard.type(words)
  await saved(window)
}

test.beforeEach(async ({ window }) => {
  await openSample(window)
  await newMeeting(window, '8. december 2026')
  await addItem(window, 'Ny sti ved havnen')
})

test('feature 23: an item is deferred to a meeting that does not exist yet, and the links lead both ways', async ({
  window,
}) => {
  await itemMenu(window, 'Udsæt …')
  const dialog = window.getByRole('dialog', { name: /Udsæt punktet/ })
  await dialog.getByLabel('Til mødet').selectOption('En dato …')
  await dialog.getByLabel('Dato').fill('12. januar 2027')
  await dialog.getByRole('button', { name: 'Udsæt' }).click()
  await expect(dialog).toHaveCount(0)
  await expect(links(window)).toContainText(/Udsat til .+ den 12. januar 2027/)
  await newMeeting(window, '12. januar 2027')
  await openItem(window, 'Ny sti ved havnen')
  await links(window)
    .getByRole('link', { name: /Udsat fra .+ den 8. december 2026/ })
    .click()
  await expect(window.getByRole('heading', { level: 1 }).first()).toContainText('8. december 2026')
  await links(window)
    .getByRole('link', { name: /Udsat til .+ den 12. januar 2027, punkt/ })
    .click()
  await expect(window.getByRole('heading', { level: 1 }).first()).toContainText('12. januar 2027')
})

test('feature 23: an item is moved to a chosen meeting and copied to the next one', async ({ window }) => {
  await newMeeting(window, '15. december 2026')
  await window.goBack()
  await window.goBack()
  await openItem(window, 'Ny sti ved havnen')
  await itemMenu(window, 'Kopiér til et andet møde …')
  const copy = window.getByRole('dialog', { name: /Kopiér punktet/ })
  await copy.getByLabel('Til mødet').selectOption('tirsdag den 15. december 2026')
  await copy.getByRole('button', { name: 'Kopiér' }).click()
  await expect(links(window).getByRole('link', { name: /Kopieret til/ })).toBeVisible()
  await itemMenu(window, 'Flyt til et andet møde …')
  await window.getByRole('dialog').getByRole('button', { name: 'Flyt' }).click()
  await expect(agenda(window).getByRole('option', { name: 'Ny sti' })).toHaveCount(0)
})

test('feature 23: a date before the meeting is refused in the dialog, and nothing is moved', async ({
  window,
}) => {
  await itemMenu(window, 'Udsæt …')
  const dialog = window.getByRole('dialog')
  await dialog.getByLabel('Til mødet').selectOption('En dato …')
  await dialog.getByLabel('Dato').fill('1. december 2026')
  await dialog.getByRole('button', { name: 'Udsæt' }).click()
  await expect(dialog.getByRole('alert')).toContainText('for det er før mødet')
  await window.keyboard.press('Escape')
  await expect(links(window)).toHaveCount(0)
})

test('feature 20: an item that another body decides is handed on to it', async ({ window }) => {
  const body = window.getByRole('textbox', { name: 'Beslutningen træffes af' })
  await body.fill('Økonomiudvalget')
  await window.keyboard.press('Enter')
  await saved(window)
  await itemMenu(window, 'Send videre til Økonomiudvalget …')
  const dialog = window.getByRole('dialog')
  await dialog.getByLabel('Til mødet').selectOption('En dato …')
  await dialog.getByLabel('Dato').fill('15. december 2026')
  await dialog.getByRole('button', { name: 'Send videre' }).click()
  await expect(links(window)).toContainText('Oversendt til Økonomiudvalget den 15. december 2026')
  await window
    .getByRole('navigation', { name: 'Steder' })
    .getByRole('button', { name: 'Kultur- og Fritidsudvalget' })
    .click()
  await window.getByRole('menuitem', { name: 'Økonomiudvalget' }).click()
  await newMeeting(window, '15. december 2026')
  await openItem(window, 'Ny sti ved havnen')
  await expect(links(window).getByRole('link', { name: /Oversendt fra Kultur/ })).toBeVisible()
})

test('feature 23: a decided item is deferred when it is said what becomes of its decision', async ({
  window,
}) => {
  await toMinutes(window)
  await decide(window, 'Ny sti ved havnen', 'Godkendt.')
  await itemMenu(window, 'Udsæt …')
  const dialog = window.getByRole('dialog', { name: /Udsæt punktet/ })
  const defer = dialog.getByRole('button', { name: 'Udsæt' })
  await expect(defer).toBeDisabled()
  await dialog.getByRole('radio', { name: 'Den erstattes af «Udsættes»' }).check()
  await defer.click()
  await expect(dialog).toHaveCount(0)
  await expect(links(window)).toContainText('et senere møde')
  await expect(window.getByRole('main').getByText('Udsættes.', { exact: true })).toBeVisible()
  await expect(window.getByRole('main').getByText('Godkendt.')).toHaveCount(0)
})

test('feature 20 and 23: the menu and the palette offer the same ways on, from approved and from locked minutes', async ({
  window,
}) => {
  const ways = /^(Udsæt …|Flyt til|Kopiér til|Send videre til)/
  const more = window.getByRole('main').getByRole('button', { name: 'Flere handlinger' })
  async function expectWays(...names: readonly string[]): Promise<void> {
    await openItem(window, 'Ny sti ved havnen')
    await more.click()
    await expect(window.getByRole('menuitem').filter({ hasText: ways })).toHaveText([...names])
    await window.keyboard.press('Escape')
    await expect(window.getByRole('menuitem')).toHaveCount(0)
    await window.keyboard.press('Control+k')
    const palette = window.getByRole('dialog').getByRole('combobox')
    await expect(palette).toBeFocused()
    for (const name of ['Udsæt …', 'Flyt til et andet møde …', copy, handOn]) {
      await palette.fill(name)
      await expect(window.getByRole('option', { name: `${name} Handling`, exact: true })).toHaveCount(
        names.includes(name) ? 1 : 0,
      )
    }
    await window.keyboard.press('Escape')
    await expect(palette).toHaveCount(0)
  }
  const copy = 'Kopiér til et andet møde …'
  const handOn = 'Send videre til Økonomiudvalget …'
  await window.getByRole('textbox', { name: 'Beslutningen træffes af' }).fill('Økonomiudvalget')
  await window.keyboard.press('Enter')
  await saved(window)
  await expectWays('Udsæt …', 'Flyt til et andet møde …', copy, handOn)

  const button = (name: string) => window.getByRole('button', { name, exact: true })
  const inDialog = (name: string) => window.getByRole('dialog').getByRole('button', { name, exact: true })
  await toMinutes(window)
  for (const title of ['Meddelelser', 'Ny sti ved havnen']) await decide(window, title, 'Godkendt')
  await expectWays('Udsæt …', copy, handOn)
  await button('Godkend referat').click()
  await inDialog('Godkend referat').click()
  await inDialog('Færdig').click()
  await expectWays(copy, handOn)
  await button('Lås mødet').click()
  await inDialog('Lås mødet').click()
  await expectWays(copy)
})

test('feature 14 and 16: withdrawn, grouped, and with a title for the public', async ({ window }) => {
  await itemMenu(window, 'Punktet udgår')
  await expect(agenda(window).getByRole('option', { name: 'Ny sti' })).toContainText('Udgår')
  await window.getByRole('button', { name: 'Punktet udgår ikke' }).click()
  await expect(agenda(window).getByRole('option', { name: 'Ny sti' })).not.toContainText('Udgår')
  await itemMenu(window, 'Gruppeoverskrift …')
  await window.getByLabel('Gruppeoverskrift').fill('Anlæg')
  await saved(window)
  await expect(agenda(window).getByText('Anlæg', { exact: true })).toBeVisible()
  await window.getByRole('radiogroup', { name: 'Åbent eller lukket punkt' }).getByText('Lukket').click()
  await window.getByRole('button', { name: 'Tilføj en titel for offentligheden' }).click()
  await window.keyboard.type('Køb af areal')
  await saved(window)
  await window.reload()
  await expect(window.getByLabel('Titel for offentligheden')).toHaveValue('Køb af areal')
  await expect(window.getByLabel('Gruppeoverskrift')).toHaveValue('Anlæg')
})

test('feature 18 and 19: an earlier treatment and its decision are offered, and added by one click', async ({
  window,
}) => {
  await window.getByRole('button', { name: 'Tilføj sagsnummer' }).click()
  await window.keyboard.type('04.00.00-G01-12-26')
  await window.getByRole('button', { name: 'Tilføj beslutning' }).click()
  await expect(window.getByRole('textbox', { name: 'Beslutning', exact: true })).toBeFocused()
  await window.keyboard.type('Udsat til januar.')
  await saved(window)
  await newMeeting(window, '12. januar 2027')
  await addItem(window, 'Stien ved havnen')
  await window.getByRole('button', { name: 'Tilføj sagsnummer' }).click()
  await window.keyboard.type('04.00.00-G01-12-26')
  await saved(window)
  await window
    .getByRole('button', { name: /Tilføj .+ den 8. december 2026 Punkt 2 samme sagsnummer/ })
    .click()
  await expect(window.getByRole('textbox', { name: 'Tidligere behandling, linje 1' })).toHaveValue(
    /den 8. december 2026 Punkt 2/,
  )
  await window.getByRole('button', { name: 'Tilføj 1 tidligere beslutning i sagen' }).click()
  const history = window.getByRole('region', { name: 'Sagens forløb' })
  await expect(history).toContainText('Udsat til januar.')
  await window.getByRole('button', { name: 'Handlinger for Sagens forløb' }).click()
  await window.getByRole('menuitem', { name: 'Fjern afsnit' }).click()
  await expect(window.getByText('Afsnittet «Sagens forløb» er ikke tomt')).toBeVisible()
  await history.getByRole('button', { name: /^Fjern: Beslutningen 08-12-2026/ }).click()
  await expect(history).not.toContainText('Udsat til januar.')
  await window.getByRole('button', { name: 'Handlinger for Sagens forløb' }).click()
  await window.getByRole('menuitem', { name: 'Fjern afsnit' }).click()
  await expect(history).toHaveCount(0)
})

test('feature 13: the committee’s guidance stands beside the empty section, and a missing one is offered', async ({
  window,
}) => {
  await window.getByRole('link', { name: 'Skabeloner', exact: true }).click()
  const editor = window.getByRole('region', { name: 'Afsnit i Sag' })
  await editor.getByLabel('Vejledning til Sammendrag').fill('Skriv det vigtigste i to linjer.')
  await editor.getByRole('button', { name: 'Tilføj afsnit' }).click()
  await window.getByRole('menuitem', { name: 'Eget afsnit …' }).click()
  await window.getByLabel('Afsnittets overskrift').fill('Klima')
  await window.keyboard.press('Enter')
  await saved(window)
  await window.goBack()
  await openItem(window, 'Ny sti ved havnen')
  await expect(window.getByRole('button', { name: /Tilføj sammendrag/ })).toContainText(
    'Skriv det vigtigste i to linjer.',
  )
  await window.getByRole('button', { name: 'Tilføj klima fra skabelonen' }).click()
  await expect(window.getByRole('button', { name: 'Tilføj klima', exact: true })).toBeVisible()
  await expect(window.getByRole('button', { name: 'Tilføj klima fra skabelonen' })).toHaveCount(0)
})

for (const scheme of ['light', 'dark'] as const)
  test(`axe finds nothing with marks, links and the dialog in the ${scheme} theme`, async ({ window }) => {
    await window.emulateMedia({ colorScheme: scheme })
    await itemMenu(window, 'Gruppeoverskrift …')
    await window.getByLabel('Gruppeoverskrift').fill('Anlæg')
    await saved(window)
    await itemMenu(window, 'Punktet udgår')
    await itemMenu(window, 'Kopiér til et andet møde …')
    await expect(window.getByRole('dialog')).toBeVisible()
    const { violations } = await new AxeBuilder({ page: window }).analyze()
    expect(violations.flatMap((rule) => rule.nodes.map((node) => `${rule.id}: ${node.target}`))).toEqual([])
    await window.getByRole('dialog').getByRole('button', { name: 'Kopiér' }).click()
    await expect(links(window)).toBeVisible()
    const after = await new AxeBuilder({ page: window }).analyze()
    expect(
      after.violations.flatMap((rule) => rule.nodes.map((node) => `${rule.id}: ${node.target}`)),
    ).toEqual([])
  })
