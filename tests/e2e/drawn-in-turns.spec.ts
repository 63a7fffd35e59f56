import type { Page } from '@playwright/test'
import { expect, test } from '../support/e2e.ts'
import { agenda, openItem, openSample } from './support/meeting-window.ts'

test.beforeEach(async ({ window }) => openSample(window))

/** Clicks an item of the agenda and reads its page in the same turn of the window, before and after a key. */
function readAtOnce(window: Page, title: string, key: string) {
  return window.evaluate(
    async ([name, pressed]) => {
      const rows = [...document.querySelectorAll<HTMLElement>('[role="option"]')]
      const row = rows.find(({ textContent }) => textContent.includes(name))
      row?.focus()
      row?.click()
      // The window draws what a click asks for when the click is over.
      await Promise.resolve()
      const headings = () =>
        [...document.querySelectorAll('article[data-item] h3')].map(({ textContent }) => textContent)
      const chosen = row?.ariaSelected
      const head = document.querySelector<HTMLTextAreaElement>('#item-title')?.value ?? ''
      const first = headings()
      document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key: pressed, bubbles: true }))
      return { chosen, head, first, afterKey: headings() }
    },
    [title, key] as const,
  )
}

test('an item that is chosen shows its head and first texts at once, and the rest in the next frames', async ({
  window,
}) => {
  await openItem(window, 'Budgetopfølgning')
  const title = 'Nye regler for tilskud'
  const page = window.getByRole('article', { name: title })
  const { chosen, head, first, afterKey } = await readAtOnce(window, title, 'Shift')
  expect({ chosen, head }).toEqual({ chosen: 'true', head: expect.stringContaining(title) })
  expect(first.length).toBeGreaterThan(0)
  expect(afterKey).toEqual(first)
  await expect(page.getByRole('button', { name: 'Tilføj afsnit' })).toBeVisible()
  const all = await page.getByRole('heading', { level: 3 }).allTextContents()
  expect(all.length).toBeGreaterThan(first.length)
  expect(all.slice(0, first.length)).toEqual(first)
})

test('a key that may be meant for the rest of an item brings all of it before it is heard', async ({
  window,
}) => {
  await openItem(window, 'Budgetopfølgning')
  const { first, afterKey } = await readAtOnce(window, 'Nye regler for tilskud', 'Tab')
  expect(afterKey.length).toBeGreaterThan(first.length)
  await expect(agenda(window).getByRole('option', { selected: true })).toBeFocused()
})

test('a step from a text far down an item goes on in the same text of the next, and loses no letter', async ({
  window,
}) => {
  await openItem(window, 'Nye regler for tilskud')
  const point = window.locator('[data-text$=":recommendation:1"]').getByRole('textbox')
  await point.click()
  await window.locator('[contenteditable="true"]:focus').waitFor()
  await window.keyboard.press('Control+ArrowDown')
  await window.keyboard.type('Først: ')
  await expect(window.getByRole('article', { name: 'Budgetopfølgning' })).toBeVisible()
  await expect(point).toHaveText(/^Først: /)
})

test('a finding far down an item that is not open has the focus in its section', async ({ window }) => {
  await openItem(window, 'Nye regler for tilskud')
  await window.getByRole('button', { name: /^Kontrol/ }).click()
  await window.getByRole('button', { name: /^Punkt 4, Bilag:/ }).press('Enter')
  const section = () => window.evaluate(() => document.activeElement?.closest('section')?.ariaLabel)
  await expect.poll(section).toBe('Bilag')
})

test('the list of an attachment’s usual notes is made when it is opened, and chosen from with the keys', async ({
  window,
}) => {
  await openItem(window, 'Nye regler for tilskud')
  const note = window.getByRole('combobox', { name: /^Bemærkning til bilaget/ }).first()
  const notes = window.locator('[role="option"]:not([data-item])')
  await note.waitFor()
  expect(await notes.count()).toBe(0)
  await note.focus()
  await expect(notes.first()).toBeVisible()
  await window.keyboard.press('ArrowDown')
  await window.keyboard.press('Enter')
  await expect(note).toHaveValue('Tilføjet efter mødet')
  await expect(notes).toHaveCount(0)
})
