import type { Page } from '@playwright/test'
import { expect, test } from '../support/e2e.ts'
import { startProgram } from '../support/program.ts'
import { addItem, agenda, openItem, openSample, saved } from './support/meeting-window.ts'

/** Presses a key and waits until the window has drawn what it did. */
async function slowly(window: Page, key: string): Promise<void> {
  await window.keyboard.press(key)
  await window.evaluate(
    () => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))),
  )
}

test.beforeEach(async ({ window }) => openSample(window))

test('what is written is there after "Gemt" and a reload', async ({ window }) => {
  await addItem(window, 'Ny bro')
  await window.getByRole('button', { name: /^Tilføj sagsfremstilling/ }).click()
  const text = window.getByRole('textbox', { name: 'Sagsfremstilling' })
  await expect(text.and(window.locator('[contenteditable="true"]'))).toBeFocused()
  await window.keyboard.type('Broen er ')
  await window.keyboard.press('Control+b')
  await window.keyboard.type('smal')
  await expect(text).toHaveText('Broen er smal')
  await saved(window)
  await window.reload()
  await expect(text).toHaveText('Broen er smal')
  await expect(text.locator('strong')).toHaveText('smal')
})

test('"Gemt" is not said before the program has answered', async ({ window }) => {
  let release = () => {}
  const held = new Promise<void>((resolve) => {
    release = resolve
  })
  await window.route('**/rpc/item/saveSection', async (route) => {
    await held
    await route.continue()
  })
  await openItem(window, 'Nye regler for tilskud')
  await window.getByRole('textbox', { name: 'Sammendrag' }).click()
  await window.keyboard.type('Kort. ')
  await expect(window.locator('[data-saving="saving"]')).toHaveText('Gemmer …')
  await window.waitForRequest('**/rpc/item/saveSection')
  await expect(window.locator('[data-saving="saved"]')).toHaveCount(0)
  release()
  await saved(window)
})

test('without a connection the text is kept in the window, and saved when it is back', async ({
  window,
  context,
}) => {
  await openItem(window, 'Nye regler for tilskud')
  await context.setOffline(true)
  await window.getByRole('textbox', { name: 'Sammendrag' }).click()
  await window.keyboard.type('Skrevet uden forbindelse. ')
  await expect(window.getByText('Ikke gemt')).toBeVisible()
  await context.setOffline(false)
  await saved(window)
  await window.reload()
  await expect(window.getByRole('textbox', { name: 'Sammendrag' })).toContainText('Skrevet uden forbindelse.')
})

test('what "Gemt" was said of survives kill -9', async ({ window, program, context }) => {
  await addItem(window, 'Strømsvigt')
  await window.getByRole('button', { name: /^Tilføj sagsfremstilling/ }).click()
  await window.keyboard.type('Dette er gemt.')
  await saved(window)
  await program.kill()
  const again = await startProgram(program.dataFolder)
  const page = await context.newPage()
  await page.goto(again.address)
  await page.getByRole('link', { name: /Åbn mødet/ }).click()
  await openItem(page, 'Strømsvigt')
  await expect(page.getByRole('textbox', { name: 'Sagsfremstilling' })).toHaveText('Dette er gemt.')
  await again.stop()
})

test('leaving for another item saves at once', async ({ window }) => {
  await openItem(window, 'Nye regler for tilskud')
  await window.getByRole('textbox', { name: 'Baggrund' }).click()
  await window.keyboard.type('Hurtigt skrevet. ')
  await agenda(window).getByRole('option').first().click()
  await openItem(window, 'Nye regler for tilskud')
  await expect(window.getByRole('textbox', { name: 'Baggrund' })).toContainText('Hurtigt skrevet.')
  await saved(window)
})

test('a table, a list and a link are made with the toolbar', async ({ window }) => {
  await addItem(window, 'Tabel')
  await window.getByRole('button', { name: /^Tilføj sagsfremstilling/ }).click()
  const tools = window.getByRole('toolbar')
  await tools.getByRole('button', { name: 'Punktopstilling' }).click()
  await window.keyboard.type('Første')
  await window.keyboard.press('Enter')
  await window.keyboard.press('Enter')
  await tools.getByRole('button', { name: 'Indsæt tabel' }).click()
  await window.keyboard.type('Hoved')
  await saved(window)
  await window.reload()
  const text = window.getByRole('textbox', { name: 'Sagsfremstilling' })
  await expect(text.locator('li')).toHaveText('Første')
  await expect(text.locator('th').first()).toHaveText('Hoved')
  await expect(text.locator('tr')).toHaveCount(3)
})

test('text pasted from Word keeps its lists and bold, and nothing else', async ({ window }) => {
  await addItem(window, 'Fra Word')
  await window.getByRole('button', { name: /^Tilføj sagsfremstilling/ }).click()
  const html =
    '<p class=MsoNormal style="color:red">Fast <b>tekst</b><o:p></o:p></p>' +
    '<p class=MsoListParagraph style="mso-list:l0 level1 lfo1"><![if !supportLists]><span>·<span>&nbsp;&nbsp;</span></span><![endif]>Et</p>' +
    '<p class=MsoListParagraph style="mso-list:l0 level1 lfo1"><![if !supportLists]><span>·<span>&nbsp;&nbsp;</span></span><![endif]>To</p>'
  await window.locator('.tiptap').evaluate((element, pasted) => {
    const data = new DataTransfer()
    data.setData('text/html', pasted)
    element.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }),
    )
  }, html)
  await saved(window)
  await window.reload()
  const text = window.getByRole('textbox', { name: 'Sagsfremstilling' })
  await expect(text.locator('strong')).toHaveText('tekst')
  await expect(text.locator('ul li')).toHaveText(['Et', 'To'])
})

test('feature 51: asterisks and underscores that are typed or pasted are words', async ({ window }) => {
  await addItem(window, 'Ny bro')
  await window.getByRole('button', { name: /^Tilføj sagsfremstilling/ }).click()
  const text = window.getByRole('textbox', { name: 'Sagsfremstilling' })
  await expect(window.locator('.tiptap')).toBeFocused()
  const lines = [
    'Areal: 10 * 20 * 30 m, se fil_navn _ og _ andet **her** og __der__.',
    '> Citat',
    '#### Overskrift',
    '+ moms',
    '![kort](https://nordvig.example/kort.png)',
  ]
  for (const line of lines) {
    await window.keyboard.type(line)
    await window.keyboard.press('Enter')
  }
  const pasted = '*Inkl. moms, se **bilag 2** her_ og _der'
  await window.locator('.tiptap').evaluate((element, words) => {
    const clipboardData = new DataTransfer()
    clipboardData.setData('text/plain', words)
    element.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }))
  }, pasted)
  await expect(text.locator('p')).toHaveText([...lines, pasted])
  await expect(text.locator('strong, em, blockquote, h4, img, li')).toHaveCount(0)
  await saved(window)
})

test('feature 51: a list or table without words is still being written, and Ctrl+Z brings its word back', async ({
  window,
}) => {
  await addItem(window, 'Ny bro')
  await window.getByRole('button', { name: /^Tilføj sagsfremstilling/ }).click()
  const text = window.getByRole('textbox', { name: 'Sagsfremstilling' })
  await expect(window.locator('.tiptap')).toBeFocused()
  // As fast as one writes: what was told comes back between the keys.
  await window.keyboard.type('- Bro', { delay: 60 })
  await expect(text.locator('ul > li')).toHaveText('Bro')
  await saved(window)
  for (const _ of 'Bro') await slowly(window, 'Backspace')
  await expect(text.locator('ul > li')).toHaveText('')
  await saved(window)
  await expect(text.locator('ul > li')).toHaveText('')
  await window.keyboard.press('Control+z')
  await expect(text.locator('ul > li')).toHaveText('Bro')
  await window.keyboard.press('Control+a')
  await window.keyboard.press('Delete')
  await window.getByRole('button', { name: 'Indsæt tabel' }).click()
  await window.keyboard.type('År', { delay: 60 })
  for (const _ of 'År') await slowly(window, 'Backspace')
  await saved(window)
  await expect(text.locator('tr')).toHaveCount(3)
  await window.keyboard.type('2027', { delay: 60 })
  await saved(window)
  await expect(text.locator('th').first()).toHaveText('2027')
})

test('feature 51: a text that is taken away elsewhere goes from the editor too, with its empty table', async ({
  window,
  context,
}) => {
  await addItem(window, 'Ny bro')
  await window.getByRole('button', { name: /^Tilføj sagsfremstilling/ }).click()
  await window.getByRole('button', { name: 'Indsæt tabel' }).click()
  await window.keyboard.type('År', { delay: 60 })
  await saved(window)
  const text = window.getByRole('textbox', { name: 'Sagsfremstilling' })
  const other = await context.newPage()
  await other.goto(window.url())
  await openItem(other, 'Ny bro')
  await other.getByRole('textbox', { name: 'Sagsfremstilling' }).click()
  await other.keyboard.press('Control+a')
  await other.keyboard.press('Delete')
  await saved(other)
  await expect(text.locator('table')).toHaveCount(0)
  await other.keyboard.type('Nyt')
  await saved(other)
  await expect(text).toHaveText('Nyt')
})

test('feature 51: a line that begins with a date is words, and "1. " begins a list', async ({ window }) => {
  await addItem(window, 'Ny bro')
  await window.getByRole('button', { name: /^Tilføj sagsfremstilling/ }).click()
  const text = window.getByRole('textbox', { name: 'Sagsfremstilling' })
  await expect(window.locator('.tiptap')).toBeFocused()
  await window.keyboard.type('23. september 2026 mødtes udvalget.', { delay: 20 })
  await window.keyboard.press('Enter')
  await window.keyboard.type('13. maj')
  await window.keyboard.press('Enter')
  await window.keyboard.type('1. Broen')
  await window.keyboard.press('Enter')
  await window.keyboard.type('Stien')
  await expect(text.locator('ol > li')).toHaveText(['Broen', 'Stien'])
  await expect(text.locator('p')).toHaveText([
    '23. september 2026 mødtes udvalget.',
    '13. maj',
    'Broen',
    'Stien',
  ])
  await saved(window)
})
