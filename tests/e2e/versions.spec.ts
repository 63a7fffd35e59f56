import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { expect, test } from '../support/e2e.ts'
import { addItem, openItem, openSample, saved } from './support/meeting-window.ts'

test.use({ viewport: { width: 1440, height: 900 } })

const title = 'Ny legeplads'

/** What axe finds wrong in a part of the screen in both themes, in words. */
async function complaints(window: Page, part: string): Promise<string[]> {
  const found: string[] = []
  for (const theme of ['light', 'dark'] as const) {
    await window.emulateMedia({ colorScheme: theme })
    const { violations } = await new AxeBuilder({ page: window }).include(part).analyze()
    found.push(...violations.map(({ id, nodes }) => `${theme}: ${id} ${nodes[0]?.html ?? ''}`))
  }
  await window.emulateMedia({ colorScheme: null })
  return found
}

/** Does something by its name, without the mouse. */
async function command(window: Page, name: string): Promise<void> {
  await window.keyboard.press('Control+k')
  await expect(window.getByRole('dialog').getByRole('combobox')).toBeFocused()
  await window.keyboard.type(name)
  await expect(window.getByRole('dialog').getByRole('option').first()).toContainText(name)
  await window.keyboard.press('Enter')
  await expect(window.getByRole('dialog')).toBeHidden()
}

const summary = (window: Page) => window.getByRole('textbox', { name: 'Sammendrag' })

/** Writes behind what stands in the summary. */
async function writeOn(window: Page, words: string): Promise<void> {
  await summary(window).click()
  await expect(window.locator('[data-text-tools]')).toBeVisible()
  await window.keyboard.press('Control+End')
  await window.keyboard.type(words)
}

/** A new meeting of the sample committee, still a draft. */
async function newMeeting(window: Page): Promise<void> {
  await window.getByRole('link', { name: 'Møder', exact: true }).click()
  await window.getByRole('button', { name: 'Nyt møde' }).click()
  await window.getByLabel('Dato').fill('8. december 2026')
  await window.getByRole('button', { name: 'Opret møde' }).click()
  await expect(window.getByRole('heading', { level: 1 })).toContainText('8. december 2026')
}

/** Begins the summary of an item, writes in it and waits until it is saved. */
async function beginSummary(window: Page, words: string): Promise<void> {
  await window.getByRole('button', { name: 'Tilføj sammendrag' }).press('Enter')
  await expect(summary(window)).toBeFocused()
  await window.keyboard.type(words)
  await window.keyboard.press('Escape')
  await saved(window)
}

test('feature 48: an agenda was sent, its text is changed, and the version that was sent is seen, compared and put back', async ({
  window,
}) => {
  await openSample(window)
  await newMeeting(window)
  await addItem(window, title)
  await beginSummary(window, 'Legepladsen bygges om foråret.')
  await window.getByRole('button', { name: 'Udsend dagsorden' }).click()
  await window.getByRole('dialog').getByRole('button', { name: 'Udsend dagsorden' }).click()
  await expect(window.getByText('Fingeraftryk')).toBeVisible()
  await window.getByRole('dialog').getByRole('button', { name: 'Færdig' }).click()
  await openItem(window, title)
  await writeOn(window, ' Den bliver grøn.')
  await window.keyboard.press('Escape')
  await saved(window)

  await command(window, 'Vis Versioner')
  const text = window.getByRole('region', { name: 'Versioner af punktets tekster' })
  const version = text.getByRole('region', { name: 'Versioner af Sammendrag' }).getByRole('button')
  await expect(version).toContainText('Udsendt')
  expect(await complaints(window, '[data-column=beside]')).toEqual([])
  await version.press('Enter')
  await expect(window.getByRole('button', { name: 'Alle versioner' })).toBeFocused()
  const view = window.getByRole('region', { name: /^Se Sammendrag/ })
  await expect(view.locator('ins')).toContainText('Den bliver grøn.')
  expect(await complaints(window, '[data-column=beside]')).toEqual([])
  await window.keyboard.press('Escape')
  await expect(version).toBeFocused()
  await version.press('Enter')
  await window.getByRole('button', { name: 'Gendan denne version' }).press('Enter')
  await expect(summary(window)).toHaveText('Legepladsen bygges om foråret.')
  await expect(version.first()).toContainText('Rettet')
  await expect(version).toHaveCount(2)

  await command(window, 'Mødets forløb')
  const log = window.getByRole('region', { name: 'Hændelser' })
  await expect(log.getByRole('listitem').first()).toContainText(`Tidligere tekst sat tilbage`)
  await expect(log).toContainText(`Tekst rettet under «Sammendrag»: ${title}`)
  await expect(log).toContainText('Fra Kladde til Udsendt')
  expect(await complaints(window, '[data-column=item]')).toEqual([])
  await log.getByRole('link', { name: title }).first().press('Enter')
  await expect(window.getByRole('article', { name: title })).toBeVisible()
})

test('feature 53: the same section written in two windows at once is kept twice, told beside it, and one is chosen', async ({
  window,
  context,
}) => {
  await openSample(window)
  await addItem(window, title)
  await beginSummary(window, 'Fælles udgangspunkt.')
  const other = await context.newPage()
  await other.goto(window.url())
  await expect(summary(other)).toHaveText('Fælles udgangspunkt.')

  // The other window's save is on its way while this one saves.
  let release = () => {}
  const held = new Promise<void>((resolve) => {
    release = resolve
  })
  const sent = other.waitForRequest(/item\/saveSection/)
  await other.route(/item\/saveSection/, async (route) => {
    await held
    await route.continue()
  })
  await writeOn(other, ' Skrevet i vindue to.')
  await sent
  await writeOn(window, ' Skrevet i vindue et.')
  await window.keyboard.press('Escape')
  await saved(window)
  release()
  await other.keyboard.press('Escape')
  await saved(other)

  const asked = other.getByRole('status').filter({ hasText: 'Sammendrag er skrevet to steder' })
  await expect(asked).toBeVisible()
  await expect(summary(other)).toHaveText('Fælles udgangspunkt. Skrevet i vindue to.')
  await asked.getByRole('button', { name: 'Se begge' }).press('Enter')
  await expect(asked.locator('ins')).toContainText('et.')
  expect(await complaints(other, '[data-column=item]')).toEqual([])
  await asked.getByRole('button', { name: 'Brug den anden' }).press('Enter')
  await expect(asked).toBeHidden()
  await expect(summary(other)).toHaveText('Fælles udgangspunkt. Skrevet i vindue et.')
  await expect(other.getByRole('article', { name: title })).toBeFocused()
  await command(other, 'Vis Versioner')
  const texts = other.getByRole('region', { name: 'Versioner af punktets tekster' })
  await expect(texts.getByRole('button')).toHaveText([/Rettet/, /Skrevet to steder/])
})
