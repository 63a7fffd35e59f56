import { expect, type Page } from '@playwright/test'
import { longDate } from '../../../../src-main/domain/dates/danish-date.ts'
import { itemTitle, press, type } from '../hold-window.ts'
import { addItem, agenda, openItem, saved } from '../meeting-window.ts'
import { evening } from './evening.ts'

/** Holds the whole meeting in the window, from the first screen to approved minutes; leaves the window at the meeting. */
export async function holdByWindow(window: Page): Promise<void> {
  await makeCommittee(window)
  await makeAgenda(window)
  await sendAgenda(window)
  await holdMeeting(window)
  await closeMinutes(window)
}

async function makeCommittee(window: Page): Promise<void> {
  await window.getByRole('button', { name: 'Opret et udvalg' }).press('Enter')
  const dialog = window.getByRole('dialog')
  await dialog.getByLabel('Udvalgets navn').fill(evening.committee)
  await dialog.getByLabel('Kommune').fill(evening.authority)
  await press(window, 'Enter')
  await window.getByRole('link', { name: 'Personer', exact: true }).press('Enter')
  const form = window.getByRole('form', { name: 'Person' })
  for (const { name, party, from } of evening.members) {
    await window.getByRole('button', { name: 'Tilføj person' }).press('Enter')
    await form.getByLabel('Navn').fill(name)
    await form.getByLabel('Parti').fill(party ?? '')
    await form.getByLabel('Fra').fill(longDate(from))
    await form.getByRole('button', { name: 'Tilføj', exact: true }).press('Enter')
    await expect(form).toHaveCount(0)
  }
}

async function makeAgenda(window: Page): Promise<void> {
  await window.getByRole('link', { name: 'Møder', exact: true }).press('Enter')
  await window.getByRole('button', { name: 'Nyt møde' }).press('Enter')
  await window.getByLabel('Dato').fill(longDate(evening.date))
  await window.getByLabel('Klokken').fill(evening.time)
  await window.getByRole('textbox', { name: 'Sted' }).fill(evening.place)
  await press(window, 'Enter')
  await expect(agenda(window)).toBeVisible()
  for (const { title, closed } of evening.cases) {
    await addItem(window, title)
    if (closed)
      await window.getByRole('radiogroup', { name: 'Åbent eller lukket punkt' }).getByText('Lukket').click()
  }
  const [, moved] = evening.cases
  await openItem(window, moved.title)
  await agenda(window).getByRole('option', { name: moved.title }).press('Alt+ArrowUp')
  await expect(agenda(window).getByRole('option').nth(1)).toContainText(moved.title)
  await saved(window)
}

async function sendAgenda(window: Page): Promise<void> {
  await window.getByRole('button', { name: 'Udsend dagsorden' }).press('Enter')
  const dialog = window.getByRole('dialog', { name: 'Udsend dagsorden' })
  await dialog.getByRole('button', { name: 'Udsend dagsorden' }).press('Enter')
  await dialog.getByRole('button', { name: 'Færdig' }).press('Enter')
}

async function holdMeeting(window: Page): Promise<void> {
  await window.getByRole('button', { name: 'Hold møde' }).press('Enter')
  await expect(window.getByRole('heading', { name: /^Hold møde/ })).toBeVisible()
  await press(window, 'a')
  await expect(window.getByText('5 af 5 til stede')).toBeVisible()
  await press(window, 'f', 'ArrowDown', 'f')
  await expect(window.getByText('4 af 5 til stede')).toBeVisible()
  await press(window, 'Escape')
  const records = window.getByRole('region', { name: 'Føres til protokollen' })

  await expect(itemTitle(window)).toHaveText('Meddelelser')
  await decide(window, 'tag')
  await expect(itemTitle(window)).toHaveText(evening.cases[1].title)
  await press(window, 'v', 'f', 'f', 'i', 'f', 'Enter')
  await expect(records).toContainText('Imod stemte 1: Jens Vesterby (V).')
  await expect(window.getByRole('form')).toHaveCount(0)
  await decide(window, 'ind go')

  // Signe Aaby leaves; the time is left out, for the command line has no word for it.
  await expect(itemTitle(window)).toHaveText(evening.cases[0].title)
  await press(window, 'g', 'Space', 'ArrowUp', 'Tab', 'Tab', 'Control+a', 'Delete', 'Enter')
  await expect(window.getByText('3 af 5 til stede')).toBeVisible()
  await expect(window.getByRole('form')).toHaveCount(0)
  await decide(window, 'uds')
  await expect(itemTitle(window)).toHaveText(evening.cases[2].title)
  await decide(window, 'ind go')
  await expect(itemTitle(window)).toHaveText('Godkendelse af referat (underskriftside)')
  await press(window, 'Escape')
}

/** Decides the item by a phrase of which a few letters are typed, and goes on. */
async function decide(window: Page, letters: string): Promise<void> {
  await press(window, 'Enter')
  await type(window, letters)
  await press(window, 'Enter', 'Control+Enter')
}

async function closeMinutes(window: Page): Promise<void> {
  const stages = window.getByRole('list', { name: 'Mødets stade' })
  await stages.getByRole('button', { name: 'Holdt' }).press('Enter')
  await window.getByRole('button', { name: 'Skriv referat' }).press('Enter')
  await window.getByRole('button', { name: 'Godkend referat' }).press('Enter')
  const dialog = window.getByRole('dialog')
  await dialog.getByRole('button', { name: 'Godkend referat' }).press('Enter')
  await expect(dialog.getByText('Referatet er godkendt.')).toBeVisible()
  await dialog.getByRole('button', { name: 'Færdig' }).press('Enter')
}
