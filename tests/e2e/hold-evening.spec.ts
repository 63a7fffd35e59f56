import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { expect, test } from '../support/e2e.ts'
import { eveningFile, itemTitle, openHold, press, type as write } from './support/hold-window.ts'

/** The words of a page of HTML, one blank between them. */
function words(html: string): string {
  return html
    .replace(/<style[\s\S]*?<\/style>/g, ' ')
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ')
}

async function exportedMinutes(window: Page): Promise<string> {
  await press(window, 'Control+e')
  await window.getByRole('radiogroup', { name: 'Format' }).getByText('Webside', { exact: true }).click()
  const download = window.waitForEvent('download')
  await window.getByRole('button', { name: 'Gem fil' }).click()
  return words(await readFile(await (await download).path(), 'utf8'))
}

test('features 24-31: a whole evening by keyboard alone, from the first key to the minutes', async ({
  window,
}) => {
  await openHold(window, eveningFile())
  const records = window.getByRole('region', { name: 'Føres til protokollen' })

  // The meeting begins; all are there but one, who has a substitute.
  await press(window, 'k')
  await expect(window.getByText(/^Mødet begyndte kl\. \d\d:\d\d$/)).toBeVisible()
  await press(window, 'a')
  await expect(window.getByText('7 af 7 til stede, beslutningsdygtigt (4 kræves)')).toBeVisible()
  await press(window, 'f', 'ArrowDown', 'ArrowDown', 'ArrowDown', 's')
  await expect(window.getByRole('form', { name: 'Stedfortræder for Ole Brandt (C)' })).toBeVisible()
  await write(window, 'Pia Dam')
  await press(window, 'Enter')
  await expect(window.getByRole('button', { name: 'Pia Dam (C) for Ole Brandt' })).toBeVisible()
  await expect(window.getByText('Ole Brandt (C), afbud')).toBeVisible()
  await press(window, 'Escape')

  // Item 1: one key. Item 2: by point, by letters, and a remark of one's own.
  await press(window, '1', 'Control+Enter')
  await expect(itemTitle(window)).toHaveText('Nye regler for tilskud til foreningernes lokaler')
  await press(window, '3', '3', 'Enter')
  await write(window, 'uds')
  await press(window, 'Enter')
  await expect(window.getByRole('button', { name: 'Indstillingens punkt 3: Udsættes' })).toBeFocused()
  await press(window, 'ArrowDown', 'Enter')
  await write(window, 'Udvalget ønsker et notat inden jul.')
  await press(window, 'Control+Enter')

  // Item 3: a vote, the minority's opinion, and the stop right.
  await expect(itemTitle(window)).toHaveText('Budgetopfølgning pr. 30. september 2026')
  await press(window, '1', 'v', 'f', 'i', 'r')
  await expect(window.getByText('For 6 · Imod 1 · Undlod 0')).toBeVisible()
  await press(window, 'Enter')
  await expect(records).toContainText('Imod stemte 1: Jens Peter Vesterby (V).')
  await press(window, 'd', 'Space', 'ArrowDown', 'Tab')
  await write(window, 'Puljen burde være større.')
  await press(window, 'Control+Enter')
  await expect(records).toContainText('Puljen burde være større.')
  await press(window, 'z', 'Space', 'ArrowDown', 'Enter')
  await expect(records).toContainText('begærede sagen indbragt for kommunalbestyrelsen')
  await press(window, 'Control+Enter')

  // Item 4: one leaves. Item 5: one is disqualified, and the whole is decided at once.
  await expect(itemTitle(window)).toHaveText('Temadrøftelse: Børn og unges fritidsliv')
  await press(window, 'g', 'Space', 'ArrowUp', 'Enter')
  await expect(window.getByText(/Signe Aaby \(Ø\) forlod mødet før punkt 4 kl\. \d\d:\d\d\./)).toBeVisible()
  await expect(window.getByText('6 af 7 til stede')).toBeVisible()
  await press(window, '5', 'Control+Enter')
  await expect(itemTitle(window)).toHaveText('Længere åbningstid på Nordvig Bibliotek')
  await press(window, 'i', 'Space', 'ArrowDown', 'ArrowDown', 'Enter')
  await expect(records).toContainText('Amina Rashidi (B) blev erklæret inhabil')
  await expect(window.getByText('5 af 7 til stede')).toBeVisible()
  await press(window, 's', '2', 'Control+Enter')

  // A closed item, the signature page, and the end.
  await expect(window.getByRole('main').getByText('Lukket', { exact: true })).toBeVisible()
  await press(window, '2', 'Control+Enter')
  await expect(itemTitle(window)).toHaveText('Godkendelse af referat (underskriftside)')
  await press(window, 'Control+Enter')
  await expect(window.getByText('Alle punkter, der skal have en beslutning, har en.')).toBeVisible()
  await press(window, 'h')
  await expect(window.getByRole('heading', { name: /^Mødet er hævet kl\. \d\d:\d\d$/ })).toBeVisible()
  await expect(window.getByRole('button', { name: 'Skriv referat' })).toBeFocused()
  await press(window, 'Enter')
  await expect(window.getByRole('listbox', { name: 'Dagsorden' })).toBeVisible()

  const minutes = await exportedMinutes(window)
  for (const sentence of [
    'Indstillingens punkt 1: Godkendt',
    'Indstillingens punkt 3: Udsættes',
    'Udvalget ønsker et notat inden jul.',
    'For stemte 6: A, Amina Rashidi (B), Pia Dam (C), Mette Sandgård (F) og Signe Aaby (Ø).',
    'Imod stemte 1: Jens Peter Vesterby (V).',
    'Jens Peter Vesterby (V) ønskede følgende afvigende mening tilført beslutningsprotokollen: Puljen burde være større.',
    'Jens Peter Vesterby (V) begærede sagen indbragt for kommunalbestyrelsen',
    'Signe Aaby (Ø) forlod mødet før punkt 4 kl.',
    'Amina Rashidi (B) blev erklæret inhabil og deltog ikke i behandlingen af punktet.',
    'Indstilles til godkendelse',
    'stedfortræder for Ole Brandt',
  ])
    expect(minutes).toContain(sentence)
})
