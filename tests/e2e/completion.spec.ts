import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { expect, test } from '../support/e2e.ts'
import { holdEditor } from './support/late-editor.ts'
import { addItem, openSample, saved } from './support/meeting-window.ts'

test('feature 53: a name and a phrase are completed with Tab, and only where one rests', async ({
  window,
}) => {
  await openSample(window)
  await addItem(window, 'Ny bro')
  await window.getByRole('button', { name: /^Tilføj sagsfremstilling/ }).click()
  const text = window.getByRole('textbox', { name: 'Sagsfremstilling' })
  const list = window.getByRole('listbox', { name: 'Forslag' })
  await window.keyboard.type('Tag')
  await expect(list.getByRole('option').first()).toHaveText('Taget til efterretning')
  await expect(window.getByText(/forslag. Tab tager «Taget til efterretning»/)).toBeAttached()
  const { violations } = await new AxeBuilder({ page: window }).analyze()
  expect(violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target}`))).toEqual([])

  // Enter is the text's own until the list was entered with the arrows.
  await window.keyboard.press('Enter')
  await expect(text.locator('p')).toHaveCount(2)
  await expect(list).toHaveCount(0)
  await window.keyboard.type('Tag')
  await expect(list).toBeVisible()
  await window.keyboard.press('ArrowDown')
  await expect(list.getByRole('option', { selected: true })).toHaveText('Taget til efterretning')
  await window.keyboard.press('Enter')
  await expect(text.locator('p').nth(1)).toHaveText('Taget til efterretning')

  await window.keyboard.press('Enter')
  await window.keyboard.type('Inds')
  await expect(list).toBeVisible()
  await window.keyboard.press('Escape')
  await expect(list).toHaveCount(0)
  await expect(text).toBeFocused()
  await window.keyboard.press('Backspace')
  await window.keyboard.press('Backspace')
  await window.keyboard.press('Backspace')
  await window.keyboard.press('Backspace')
  await window.keyboard.type('Ind')
  await expect(list).toBeVisible()
  await window.keyboard.press('Tab')
  await expect(text.locator('p').nth(2)).toHaveText(/^Indstill\S+ \S+/)
  await expect(text).toBeFocused()
  await saved(window)
})

test('feature 53: undo takes back what was completed, and leaves the words that were typed before it', async ({
  window,
}) => {
  await openSample(window)
  await addItem(window, 'Ny bro')
  await window.getByRole('button', { name: /^Tilføj sagsfremstilling/ }).click()
  await expect(window.locator('[contenteditable="true"]:focus')).toBeVisible()
  await window.keyboard.type('Broen er smal. Tag')
  await expect(window.getByRole('listbox', { name: 'Forslag' })).toBeVisible()
  await window.keyboard.press('Tab')
  const text = window.getByRole('textbox', { name: 'Sagsfremstilling' })
  await expect(text).toHaveText('Broen er smal. Taget til efterretning')
  await window.keyboard.press('Control+z')
  await expect(text).toHaveText('Broen er smal. Tag')
  await window.keyboard.press('Control+Shift+z')
  await expect(text).toHaveText('Broen er smal. Taget til efterretning')
})

test('feature 53: in a table too Tab takes what the list shows, and goes on to the next cell without one', async ({
  window,
}) => {
  await openSample(window)
  await addItem(window, 'Ny bro')
  await window.getByRole('button', { name: /^Tilføj sagsfremstilling/ }).click()
  const cells = window.getByRole('textbox', { name: 'Sagsfremstilling' }).locator('th')
  await window.getByRole('button', { name: 'Indsæt tabel' }).click()
  await window.keyboard.type('Tag')
  await expect(window.getByRole('listbox', { name: 'Forslag' })).toBeVisible()
  await window.keyboard.press('Tab')
  await window.keyboard.press('Tab')
  await window.keyboard.type('Ja')
  await expect(cells).toHaveText(['Taget til efterretning', 'Ja', ''])
})

test('feature 53: what is typed while the editor is still on its way is completed too', async ({
  window,
}) => {
  await openSample(window)
  await addItem(window, 'Ny bro')
  const letEditorCome = await holdEditor(window)
  await window.getByRole('button', { name: /^Tilføj sagsfremstilling/ }).click()
  await window.keyboard.type('Tag')
  letEditorCome()
  await expect(window.getByRole('listbox', { name: 'Forslag' })).toBeVisible()
})

test('feature 53: the words of the text, the item and the meeting are counted while one writes', async ({
  window,
}) => {
  await openSample(window)
  await addItem(window, 'Ny bro')
  await expect(window.getByText(/^Punktet 3 ord · Hele mødet \d/)).toBeVisible()
  await window.getByRole('button', { name: /^Tilføj sagsfremstilling/ }).click()
  await window.keyboard.type('Broen er f.eks. 1.250,50 m lang – og smal. ')
  await expect(window.getByText(/^Teksten 8 ord · Punktet 11 ord · Hele mødet \d/)).toBeVisible()
  await saved(window)
})

test('feature 53: Tab in the middle of a word asks at once what it goes on as, and stays where that is nothing', async ({
  window,
}) => {
  await openSample(window)
  await addItem(window, 'Ny bro')
  await window.getByRole('button', { name: /^Tilføj baggrund/ }).click()
  await expect(window.locator('[contenteditable="true"]:focus')).toBeVisible()
  // Every key in one turn of the page: no list can have come.
  await textAndTab(window, 'Ordet gik til Jens Peter Ves')
  await window.keyboard.type(' og Qwert')
  await textAndTab(window, 'y')
  await window.keyboard.type(' som sagde ja')
  await expect(window.getByRole('textbox', { name: 'Baggrund' })).toHaveText(
    'Ordet gik til Jens Peter Vesterby og Qwerty som sagde ja',
  )
})

async function textAndTab(window: Page, text: string): Promise<void> {
  await window.evaluate((typed) => {
    document.execCommand('insertText', false, typed)
    const { activeElement } = document
    const tab = { key: 'Tab', code: 'Tab', keyCode: 9, bubbles: true, cancelable: true }
    return new Promise<void>((done) => {
      // The editor reads what the page was given in its next turn.
      queueMicrotask(() => {
        activeElement?.dispatchEvent(new KeyboardEvent('keydown', tab))
        done()
      })
    })
  }, text)
}
