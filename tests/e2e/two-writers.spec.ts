import type { Page } from '@playwright/test'
import { expect, test } from '../support/e2e.ts'
import { heldSave } from './support/held-save.ts'
import {
  eveningFile,
  importEvening,
  itemTitle,
  openHold,
  press,
  type as write,
} from './support/hold-window.ts'
import { openItem } from './support/meeting-window.ts'

/** A second window on the meeting that is held in the first, with everybody present; both at the item of this title. */
async function secondWindow(window: Page, title: RegExp): Promise<Page> {
  await openHold(window, eveningFile())
  await press(window, 'a')
  const other = await window.context().newPage()
  await other.goto(window.url())
  await expect(other.getByText('7 af 7 til stede')).toBeVisible()
  for (const one of [window, other])
    while (!title.test((await itemTitle(one).textContent()) ?? '')) await press(one, 'Control+ArrowDown')
  return other
}

const records = (window: Page) => window.getByRole('region', { name: 'Føres til protokollen' })
const form = (window: Page) => window.getByRole('form')
const saved = (window: Page) => expect(window.locator('[data-saving=saved]')).toBeVisible()

test('feature 53: a vote recorded in one window stays when the decision is being written in another', async ({
  window,
}) => {
  const other = await secondWindow(window, /Budget/)
  await press(other, 'v')
  await expect(form(other)).toBeVisible()
  await press(other, 'f', 'i', 'r')
  await press(window, 'Enter')
  await write(window, 'Udvalget godkendte sagen.')
  await saved(window)

  const release = await heldSave(window)
  const sent = window.waitForRequest(/saveDecision/)
  await write(window, ' Der følges op i foråret.')
  await sent
  await press(other, 'Enter')
  await expect(records(other).getByText('Afstemning')).toBeVisible()
  release()
  await write(window, ' Et notat følger.')
  await press(window, 'Escape')
  const words = 'Udvalget godkendte sagen. Der følges op i foråret. Et notat følger.'
  for (const one of [window, other]) {
    await expect(one.getByRole('table', { name: 'Beslutning' })).toContainText(words)
    await expect(records(one).getByText('Afstemning')).toBeVisible()
    await expect(one.getByText('skrevet to steder')).toHaveCount(0)
  }
})

test('feature 53: two windows that record a dissent at the same time both do; one corrected after it was removed is asked about', async ({
  window,
}) => {
  const other = await secondWindow(window, /Budget/)
  await press(window, 'd', 'Space', 'Tab')
  await write(window, 'Mening fra det første vindue.')
  await press(other, 'd', 'ArrowDown', 'Space', 'Tab')
  await write(other, 'Mening fra det andet vindue.')
  await press(other, 'Control+Enter')
  await expect(form(other)).toHaveCount(0)
  await expect(records(window)).toContainText('Mening fra det andet vindue.')
  await press(window, 'Control+Enter')
  await expect(form(window)).toHaveCount(0)
  for (const one of [window, other])
    await expect(records(one).getByRole('button')).toHaveText([
      /Mening fra det andet vindue\.$/,
      /Mening fra det første vindue\.$/,
    ])

  const mine = (one: Page) => records(one).getByRole('button').last()
  await mine(window).press('Enter')
  await window.getByLabel('Den afvigende mening, kort').fill('Rettet i det første vindue.')
  await mine(other).press('Delete')
  await expect(records(window).getByRole('button')).toHaveCount(1)
  await press(window, 'Control+Enter')
  await expect(form(window)).toContainText('Den er rettet eller fjernet i et andet vindue')
  await press(window, 'Control+Enter')
  await expect(records(other).getByRole('button')).toHaveText([
    /Mening fra det andet vindue\.$/,
    /Rettet i det første vindue\.$/,
  ])
})

test('feature 53: guests and questions of disqualification that two windows add at once are all there', async ({
  window,
}) => {
  const other = await secondWindow(window, /Budget/)
  for (const [one, name] of [
    [window, 'Frida Lund'],
    [other, 'Gert Hald'],
  ] as const) {
    await press(one, 'y')
    await expect(form(one)).toBeVisible()
    await form(one).getByLabel('Navn').fill(name)
  }
  const release = await heldSave(window, 'saveGuests')
  const sent = window.waitForRequest(/saveGuests/)
  await press(window, 'Enter')
  await sent
  await press(other, 'Enter')
  await expect(records(other)).toContainText('Gert Hald')
  release()
  for (const one of [window, other]) {
    await expect(records(one)).toContainText('Frida Lund')
    await expect(records(one)).toContainText('Gert Hald')
    await press(one, 'Escape')
    await press(one, 'i')
    await expect(form(one)).toBeVisible()
  }
  await press(other, 'ArrowDown')
  for (const one of [window, other]) await press(one, 'Space')
  const releaseQuestion = await heldSave(window, 'saveDisqualifications')
  const asked = window.waitForRequest(/saveDisqualifications/)
  await press(window, 'Control+Enter')
  await asked
  await press(other, 'Control+Enter')
  await expect(form(other)).toHaveCount(0)
  releaseQuestion()
  for (const one of [window, other])
    await expect(
      records(one)
        .getByRole('button')
        .filter({ hasText: /inhabil/ }),
    ).toHaveCount(2)
})

test('feature 53: answers to different points of one item, written in two windows at once, both stand', async ({
  window,
}) => {
  const other = await secondWindow(window, /Nye regler/)
  const release = await heldSave(window)
  const sent = window.waitForRequest(/saveDecision/)
  await press(window, 'Enter')
  await write(window, 'Punkt et godkendes af alle.')
  await sent
  await press(other, 'ArrowDown', 'Enter')
  await write(other, 'Punkt to udsættes til maj.')
  await press(other, 'Escape')
  await saved(other)
  release()
  await press(window, 'Escape')
  for (const one of [window, other]) {
    const table = one.getByRole('table', { name: 'Beslutning' })
    await expect(table).toContainText('Punkt et godkendes af alle.')
    await expect(table).toContainText('Punkt to udsættes til maj.')
    await expect(one.getByText('skrevet to steder')).toHaveCount(0)
  }
})

test('feature 53: an emptied text that was written over meanwhile says that it is empty before it is chosen', async ({
  window,
}) => {
  const evening = eveningFile()
  const items = evening.items.map((item) => ({ ...item, entries: item.entries.slice(0, 1) }))
  await importEvening(window, { ...evening, items })
  const other = await window.context().newPage()
  await other.goto(window.url())
  const text = (one: Page) => one.getByRole('textbox', { name: 'Meddelelse 1' })
  for (const one of [window, other]) {
    await openItem(one, 'Meddelelser')
    await text(one).click()
    await expect(one.locator('[contenteditable="true"]:focus')).toBeVisible()
  }
  const release = await heldSave(window, 'saveEntries')
  const sent = window.waitForRequest(/saveEntries/)
  await write(window, 'Nyt: ')
  await sent
  const answered = other.waitForResponse(/saveEntries/)
  await press(other, 'Control+a', 'Delete')
  await answered
  release()
  const asked = window.getByRole('status').filter({ hasText: 'Meddelelser er skrevet to steder' })
  await expect(asked).toContainText('Den anden er tom')
  await expect(asked.getByRole('button')).toHaveText(['Behold teksten her', 'Lad der ingen tekst stå'])
  await asked.getByRole('button', { name: 'Behold teksten her' }).click()
  await expect(asked).toBeHidden()
  await expect(text(window)).toContainText('Nyt: ')
})

test('feature 53: what is written in an announcement that another window removes goes on in no other', async ({
  window,
}) => {
  await importEvening(window, eveningFile())
  const other = await window.context().newPage()
  await other.goto(window.url())
  const text = (one: Page, number: number) => one.getByRole('textbox', { name: `Meddelelse ${number}` })
  for (const one of [window, other]) await openItem(one, 'Meddelelser')
  const [first, second] = await text(window, 1).or(text(window, 2)).allTextContents()
  await text(window, 1).click()
  await expect(window.locator('[contenteditable="true"]:focus')).toBeVisible()
  await other.getByRole('button', { name: 'Fjern: Meddelelse 1' }).press('Enter')
  await expect(text(window, 1)).toHaveText(second ?? '')
  const told = window.getByRole('alert').filter({ hasText: 'Meddelelse 1 blev fjernet i et andet vindue' })
  await expect(told).toContainText(first ?? '')
  await expect(told.getByRole('button', { name: 'Kopiér teksten' })).toBeVisible()
  await expect(other.getByRole('alert').filter({ hasText: 'i et andet vindue' })).toHaveCount(0)
  await write(window, 'Mere')
  await expect(window.locator('[contenteditable="true"]:focus')).toHaveCount(0)
  await expect(text(window, 1)).toHaveText(second ?? '')
  await expect(text(other, 1)).toHaveText(second ?? '')
})

test('feature 24: the times that stand open in one window leave the break that another notes, and show it', async ({
  window,
}) => {
  const other = await secondWindow(window, /./)
  await press(window, 'k')
  await expect(other.getByText(/^Mødet begyndte kl\. /)).toBeVisible()
  await press(window, 'k')
  await expect(form(window)).toBeVisible()
  await window.getByLabel('Mødet begyndte kl.').fill('9.30')
  await press(other, 'p')
  await expect(form(window).getByLabel(/^Pause 1 /)).toHaveCount(2)
  await press(window, 'Enter')
  await expect(form(window)).toHaveCount(0)
  await press(other, 'k')
  await expect(form(other).getByLabel('Mødet begyndte kl.')).toHaveValue('09:30')
  await expect(
    form(other)
      .getByLabel(/^Pause 1 /)
      .first(),
  ).toHaveValue(/\d\d:\d\d/)
})
