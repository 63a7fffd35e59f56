import { expect, test } from '../support/e2e.ts'
import { enterEarly, holdEditor } from './support/late-editor.ts'
import { addItem, agenda, openItem, openSample, saved } from './support/meeting-window.ts'

test.beforeEach(async ({ window }) => openSample(window))

test('what is typed while the editor is still on its way is in the text', async ({ window }) => {
  const letEditorCome = await holdEditor(window)
  await addItem(window, 'Ny bro')
  await window.getByRole('button', { name: /^Tilføj sagsfremstilling/ }).click()
  await window.keyboard.type('Broen er smal.')
  await window.keyboard.press('Enter')
  await window.keyboard.type('Den er ')
  await window.keyboard.press('Control+b')
  await window.keyboard.type('gammel')
  await window.keyboard.press('Control+b')
  await window.keyboard.type('.')
  await window.keyboard.press('Control+Alt+f')
  await window.keyboard.type('Jf. ')
  letEditorCome()
  const text = window.getByRole('textbox', { name: 'Sagsfremstilling' })
  await expect(text.locator('p')).toHaveText(['Broen er smal.', 'Den er gammel.'])
  await expect(text.locator('strong')).toHaveText('gammel')
  const note = window.getByRole('textbox', { name: 'Fodnote' })
  await expect(note).toBeFocused()
  await window.keyboard.type('loven')
  await expect(note).toHaveValue('Jf. loven')
  await saved(window)
})

test('what is pasted while the editor is still on its way is in the text, with its form, between what was typed', async ({
  window,
}) => {
  const letEditorCome = await holdEditor(window)
  await addItem(window, 'Ny bro')
  await window.getByRole('button', { name: /^Tilføj sagsfremstilling/ }).click()
  await window.keyboard.type('Broen er ')
  await window.evaluate(() => {
    const clipboardData = new DataTransfer()
    clipboardData.setData('text/html', '<b>meget smal</b>')
    clipboardData.setData('text/plain', 'meget smal')
    const place = document.activeElement ?? document.body
    place.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }))
  })
  await window.keyboard.type('!')
  letEditorCome()
  const text = window.getByRole('textbox', { name: 'Sagsfremstilling' })
  await expect(text).toHaveText('Broen er meget smal!')
  await expect(text.locator('strong')).toContainText('meget smal')
  await saved(window)
})

test('the keys to the ends of a text work while the editor is still on its way', async ({ window }) => {
  const { text, letEditorCome } = await enterEarly(window)
  await window.keyboard.press('Control+End')
  await window.keyboard.type(' Til sidst.')
  await window.keyboard.press('Control+Home')
  await window.keyboard.type('Til at begynde med: ')
  letEditorCome()
  await expect(text).toHaveText(/^Til at begynde med: .* Til sidst\.$/)
  await saved(window)
})

test('what is typed into a text while the editor is still on its way stays in it', async ({ window }) => {
  const { text, letEditorCome } = await enterEarly(window)
  const words = 'Skrevet, mens editoren var på vej, og videre uden at vente på den. '.repeat(2)
  // It comes between two of the letters.
  const writing = window.keyboard.type(words, { delay: 4 })
  letEditorCome()
  await writing
  await expect(text).toContainText(words)
  await saved(window)
  await window.reload()
  await expect(text).toContainText(words)
})

test('what is typed while the editor is still on its way is kept when the item is left before it comes', async ({
  window,
}) => {
  const { text, letEditorCome } = await enterEarly(window)
  await window.keyboard.type('Hurtigt skrevet.')
  await agenda(window).getByRole('option').first().click()
  await saved(window)
  letEditorCome()
  await openItem(window, 'Nye regler for tilskud')
  await expect(text).toContainText('Hurtigt skrevet.')
})

test('what is typed while the editor is still on its way is kept when a menu is opened before it comes', async ({
  window,
}) => {
  const { text } = await enterEarly(window)
  await window.keyboard.type('Hurtigt skrevet.')
  await window.getByRole('button', { name: 'Visning' }).click()
  await expect(text).toContainText('Hurtigt skrevet.')
  await saved(window)
})

test('what is typed while the editor is still on its way is unsaved, and the window says so when it is closed', async ({
  window,
}) => {
  const { text } = await enterEarly(window)
  await window.keyboard.type('Hurtigt skrevet.')
  const closes = await window.evaluate(() =>
    globalThis.dispatchEvent(new Event('beforeunload', { cancelable: true })),
  )
  expect(closes).toBe(false)
  await expect(text).toContainText('Hurtigt skrevet.')
  await saved(window)
})

test('an editor that comes late leaves the focus where one has gone', async ({ window }) => {
  const letEditorCome = await holdEditor(window)
  await addItem(window, 'Ny bro')
  await window.getByRole('button', { name: /^Tilføj sagsfremstilling/ }).click()
  await window.keyboard.type('Broen er smal.')
  await window.keyboard.press('Control+f')
  letEditorCome()
  const text = window.getByRole('textbox', { name: 'Sagsfremstilling' })
  await expect(text).toHaveText('Broen er smal.')
  await window.keyboard.type('smal')
  await expect(window.getByRole('textbox', { name: 'Find i mødet' })).toHaveValue('smal')
  await expect(text).toHaveText('Broen er smal.')
})
