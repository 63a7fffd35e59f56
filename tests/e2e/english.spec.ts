import type { Page } from '@playwright/test'
import { expect, test } from '../support/e2e.ts'
import { danishShown } from './support/danish-shown.ts'
import { openItem, openSample } from './support/meeting-window.ts'

async function chooseEnglish(window: Page): Promise<void> {
  await window.getByRole('button', { name: 'Visning' }).click()
  await window.getByRole('menuitemradio', { name: 'English' }).click()
  await expect(window.getByRole('navigation', { name: 'Places' })).toBeVisible()
}

test('feature 55: the language is changed in the middle of a text, both ways, and nothing is lost', async ({
  window,
}) => {
  await openSample(window)
  await openItem(window, 'Nye regler for tilskud')
  const place = window.url()
  await window.getByRole('textbox', { name: 'Sammendrag' }).click()
  await window.keyboard.press('Control+End')
  await window.route('**/rpc/item/saveSection', (route) => route.abort())
  await window.keyboard.type(' Skrevet lige før.')
  await window.getByRole('button', { name: 'Visning' }).click()
  await window.getByRole('menuitemradio', { name: 'English' }).click()
  await expect(window.getByText('Ikke gemt')).toBeVisible()
  await expect(window.locator('html'), 'what is not saved keeps the window as it is').toHaveAttribute(
    'lang',
    'da',
  )
  await window.unroute('**/rpc/item/saveSection')
  await chooseEnglish(window)
  expect(window.url()).toBe(place)
  await expect(window.locator('html')).toHaveAttribute('lang', 'en')
  await expect(window.getByText('Skrevet lige før.')).toBeVisible()
  await window.keyboard.press('Control+k')
  await window.keyboard.type('dansk')
  await window.keyboard.press('Enter')
  await expect(window.getByRole('link', { name: 'Møder', exact: true })).toBeVisible()
  await expect(window.locator('html')).toHaveAttribute('lang', 'da')
  expect(window.url()).toBe(place)
})

test('feature 55: the caret stands where it stood when the language is changed in the middle of a text', async ({
  window,
}) => {
  await openSample(window)
  await openItem(window, 'Nye regler for tilskud')
  const writing = window.locator('[contenteditable="true"]:focus')
  const summary = window.getByRole('textbox', { name: 'Sammendrag' })
  await summary.click()
  await expect(writing).toBeVisible()
  await window.keyboard.type('Før og ')
  await chooseEnglish(window)
  await expect(writing).toBeVisible()
  await window.keyboard.type('efter. ')
  await expect(summary).toContainText('Før og efter. ')

  await window.keyboard.press('Control+k')
  await window.keyboard.type('dansk')
  await window.keyboard.press('Enter')
  await expect(window.locator('html')).toHaveAttribute('lang', 'da')
  await expect(writing).toBeVisible()
  await window.keyboard.type('Igen. ')
  await expect(summary).toContainText('Før og efter. Igen. ')

  // One who was elsewhere is not put back into a text.
  await window.keyboard.press('Escape')
  await chooseEnglish(window)
  await expect(window.getByRole('article', { name: 'Nye regler for tilskud' })).toBeVisible()
  await expect(writing).toHaveCount(0)
})

test('feature 55: a first run in English, with a date that is written and told in English', async ({
  window,
}) => {
  await chooseEnglish(window)
  await expect(window.getByRole('heading', { name: 'Welcome to Referent' })).toBeVisible()
  expect(await danishShown(window)).toEqual([])
  await window.getByRole('button', { name: 'Create the sample committee' }).click()
  await expect(window.getByRole('listbox', { name: 'Agenda' })).toBeVisible()
  await window.getByRole('link', { name: 'Meetings', exact: true }).click()
  await window.getByRole('button', { name: 'New meeting' }).click()
  await window.getByLabel('Date').fill('3rd March 2027')
  await expect(window.getByText('Wednesday 3 March 2027')).toBeVisible()
  await window.getByRole('button', { name: 'Create meeting' }).click()
  await expect(window.getByRole('heading', { name: 'Wednesday 3 March 2027' })).toBeVisible()
})

/** Whether nothing at all of the page lies outside the window to the right. */
const holds = (window: Page) =>
  window.evaluate(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth)

test('feature 55: the window speaks English on every screen, and nothing lies outside it', async ({
  window,
}) => {
  await openSample(window)
  await chooseEnglish(window)
  const beside = window.getByRole('complementary', { name: 'Beside the item' }).last()
  const agenda = window.getByRole('listbox', { name: 'Agenda' })
  const dialog = window.getByRole('dialog')
  const look = async (screen: string) => {
    expect(await danishShown(window), screen).toEqual([])
    expect(await holds(window), screen).toBe(true)
  }

  for (const title of ['Meddelelser', 'Nye regler for tilskud', 'Salg af det tidligere klubhus']) {
    await agenda.getByRole('option', { name: title }).click()
    await expect(window.getByRole('article', { name: title })).toBeVisible()
    await look(title)
  }
  const meeting = window.url().replace(/\/punkt\/.*/, '')
  for (const tab of ['Pages', 'Checks', 'Versions']) {
    const button = beside.getByRole('button', { name: tab })
    await button.click()
    await expect(window.locator('#beside-panel')).not.toBeEmpty()
    await look(tab)
  }
  await window.setViewportSize({ width: 1024, height: 700 })
  await window.getByRole('button', { name: /^Participants/ }).click()
  await expect(window.getByRole('heading', { name: 'Participants' })).toBeVisible()
  await look('participants')
  for (const [key, name] of [
    ['Control+e', 'Export'],
    ['Control+k', 'Find an item, a meeting or an action'],
    ['F1', 'Keys on this screen'],
  ] as const) {
    await window.keyboard.press(key)
    await expect(dialog.filter({ hasText: name }).or(window.getByRole('dialog', { name }))).toBeVisible()
    await look(name)
    await window.keyboard.press('Escape')
    await expect(dialog).toHaveCount(0)
  }
  await window.getByRole('button', { name: 'Approve minutes' }).click()
  await expect(dialog).toBeVisible()
  await look('approve')
  await window.keyboard.press('Escape')
  await expect(dialog).toHaveCount(0)

  const places = [
    ['Meetings', 'Meetings'],
    ['The year', /^The year \d{4}/],
    ['Attendance', 'Attendance'],
    ['People', 'People'],
    ['Templates', 'Templates'],
    ['Settings', 'Settings'],
    ['Layout', 'Layout'],
    ['Search', 'Search'],
    ['Backups', 'Backups'],
  ] as const
  for (const [place, heading] of places) {
    await window.getByRole('link', { name: place, exact: true }).click()
    await expect(window.getByRole('heading', { level: 1, name: heading })).toBeVisible()
    await look(place)
  }
  await window.goto(`${meeting}/forloeb`)
  await expect(window.getByRole('heading', { name: 'The course of the meeting' })).toBeVisible()
  await look('life')
  await window.goto(`${meeting}/hold`)
  await expect(window.getByText('quorate')).toBeVisible()
  await look('hold')
})
