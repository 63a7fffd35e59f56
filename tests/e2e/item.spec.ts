import { expect, test } from '../support/e2e.ts'
import { holdAnswers } from './support/held-answers.ts'
import { press } from './support/hold-window.ts'
import { addItem, dropFiles, openItem, openSample, saved, savedAnew } from './support/meeting-window.ts'

test.beforeEach(async ({ window }) => openSample(window))

test('feature 21: a recommendation is written with its lead line and points, and decided by phrase', async ({
  window,
}) => {
  await addItem(window, 'Ny sti')
  await window.getByRole('button', { name: 'Tilføj indstilling' }).click()
  await window.keyboard.type('Center for Veje indstiller, at')
  await window.keyboard.press('Enter')
  await window.keyboard.type('Stien anlægges i 2027.')
  await window.getByRole('button', { name: 'Tilføj indstillingspunkt' }).click()
  await window.keyboard.type('Udgiften betales af puljen.')
  await saved(window)
  const decision = window.getByRole('textbox', { name: 'Beslutning', exact: true })
  await decision.click()
  await window.keyboard.press('2')
  await expect(decision).toHaveText('Indstillingen godkendt')
  await saved(window)
  await window.reload()
  await expect(decision).toHaveText('Indstillingen godkendt')
  await expect(window.getByRole('textbox', { name: 'Indstillingspunkt 2' })).toHaveText(
    'Udgiften betales af puljen.',
  )
  await expect(window.getByRole('textbox', { name: 'Indledning' })).toHaveValue(
    'Center for Veje indstiller, at',
  )
  // A point that is emptied to be written anew stays, also when that takes its time.
  const first = window.getByRole('textbox', { name: 'Indstillingspunkt 1' })
  await first.click()
  await expect(first.and(window.locator('[contenteditable="true"]'))).toBeFocused()
  await press(window, 'Control+a', 'Backspace')
  await saved(window)
  await window.keyboard.type('Stien anlægges i 2028.')
  await expect(first).toHaveText('Stien anlægges i 2028.')
  // One that is left empty is gone, also where the whole item is left.
  await press(window, 'Control+a', 'Backspace', 'Control+ArrowUp', 'Control+ArrowDown')
  await expect(first).toHaveText('Udgiften betales af puljen.')
  await expect(
    window.getByRole('option', { name: 'Ny sti' }).getByRole('img', { name: 'Besluttet' }),
  ).toBeVisible()
})

test('feature 51: an announcement that is left and entered again at once has its last letters', async ({
  window,
}) => {
  await openItem(window, 'Meddelelser')
  const [second, third] = [2, 3].map((number) =>
    window.getByRole('textbox', { name: `Meddelelse ${number}`, exact: true }),
  )
  if (second === undefined || third === undefined) throw new Error('the sample has three announcements')
  await second.click()
  await expect(second.and(window.locator('[contenteditable="true"]'))).toBeFocused()
  await press(window, 'Control+End')
  const release = await holdAnswers(window)
  await window.keyboard.type(' Se opslaget.')
  await third.click()
  await second.click()
  await expect(second.and(window.locator('[contenteditable="true"]'))).toBeFocused()
  await press(window, 'Control+End')
  await window.keyboard.type(' Tak.')
  release()
  await saved(window)
  await window.reload()
  await expect(second).toContainText('Se opslaget. Tak.')
})

test('feature 21: what is decided of the points is shown, also where an undo brings it back under «Samlet»', async ({
  window,
}) => {
  await addItem(window, 'Ny sti')
  await window.getByRole('button', { name: 'Tilføj indstilling' }).click()
  await window.keyboard.type('Center for Veje indstiller, at')
  await window.keyboard.press('Enter')
  await window.keyboard.type('Stien anlægges.')
  await saved(window)
  const form = window.getByRole('radiogroup', { name: 'Beslutningens form' })
  const point = window.getByRole('textbox', { name: 'Beslutning på indstillingspunkt 1' })
  await form.getByText('Per indstillingspunkt').click()
  await point.click()
  await expect(point.and(window.locator('[contenteditable="true"]'))).toBeFocused()
  await savedAnew(window, () => window.keyboard.type('Godkendt.'))
  // Emptied to be written anew, it is still there.
  await savedAnew(window, () => press(window, 'Control+a', 'Delete'))
  await expect(point).toBeFocused()
  await form.getByText('Samlet').click()
  await expect(point).toHaveCount(0)
  await window.getByRole('option', { name: 'Ny sti' }).focus()
  await window.keyboard.press('Control+z')
  await expect(point).toHaveText('Godkendt.')
})

test('feature 21: each recommendation point gets its own decision', async ({ window }) => {
  await addItem(window, 'Ny sti')
  await window.getByRole('button', { name: 'Tilføj indstilling' }).click()
  await window.keyboard.type('Center for Veje indstiller, at')
  await window.keyboard.press('Enter')
  await window.keyboard.type('Stien anlægges.')
  await window.getByRole('button', { name: 'Tilføj indstillingspunkt' }).click()
  await window.keyboard.type('Udgiften betales.')
  await saved(window)
  await window
    .getByRole('radiogroup', { name: 'Beslutningens form' })
    .getByText('Per indstillingspunkt')
    .click()
  await window
    .getByRole('group', { name: /indstillingspunkt 1/ })
    .getByRole('button', { name: 'Udsættes' })
    .click()
  await window.getByRole('textbox', { name: 'Beslutning på indstillingspunkt 2' }).click()
  await window.keyboard.type('Godkendt med bemærkning.')
  await saved(window)
  await window.reload()
  await expect(window.getByRole('textbox', { name: 'Beslutning på indstillingspunkt 1' })).toHaveText(
    'Udsættes',
  )
  await expect(window.getByRole('textbox', { name: 'Beslutning på indstillingspunkt 2' })).toHaveText(
    'Godkendt med bemærkning.',
  )
})

test('the next item is read from its top, however far one had read in the one before', async ({ window }) => {
  await openItem(window, 'Nye regler for tilskud')
  const title = window.getByRole('textbox', { name: 'Punktets titel' })
  await window.getByRole('textbox', { name: 'Sammendrag' }).hover()
  await window.mouse.wheel(0, 600)
  await expect(title).not.toBeInViewport()
  await window.keyboard.press('Control+ArrowDown')
  await expect(title).toHaveValue(/^Budgetopfølgning/)
  await expect(title).toBeInViewport({ ratio: 1 })
})

test('attachments are dropped, recommended, renamed and removed with a way back', async ({ window }) => {
  await addItem(window, 'Med bilag')
  const section = window.getByRole('region', { name: 'Bilag', exact: true }).first()
  await dropFiles(section.getByText('Slip filer her'), [
    { name: 'Kort over stien.txt', text: 'kort' },
    { name: 'Budget.txt', text: 'budget' },
  ])
  await expect(section.getByText('2 bilag')).toBeVisible()
  await section.getByRole('checkbox', { name: 'Budget anbefales' }).check()
  await expect(section.getByText('2 bilag, heraf 1 anbefales')).toBeVisible()
  await section.getByRole('textbox', { name: 'Navn på bilaget Budget' }).fill('Budget 2027')
  await window.keyboard.press('Enter')
  await section.getByRole('button', { name: 'Flyt op: Budget 2027' }).click()
  await section.getByRole('button', { name: 'Fjern: Kort over stien' }).click()
  await expect(section.getByText('1 bilag, heraf 1 anbefales')).toBeVisible()
  await window.getByRole('button', { name: 'Fortryd' }).click()
  await expect(section.getByText('2 bilag, heraf 1 anbefales')).toBeVisible()
  await window.reload()
  await expect(section.getByRole('textbox', { name: /Navn på bilaget/ })).toHaveCount(2)
  await expect(section.getByRole('textbox', { name: /Navn på bilaget/ }).first()).toHaveValue('Budget 2027')
  const download = window.waitForEvent('download')
  await section.getByRole('button', { name: 'Hent filen' }).first().click()
  expect((await download).suggestedFilename()).toBe('Budget.txt')
})

test('feature 15: a case number of any form is kept; one that is no KLE number gets a remark and nothing more', async ({
  window,
}) => {
  await addItem(window, 'Ny sti')
  await window.getByRole('button', { name: 'Tilføj sagsnummer' }).click()
  await window.keyboard.type('sag 7/2026')
  await saved(window)
  const remark = window.getByText('Ligner ikke et KLE-nummer')
  await expect(remark).toBeVisible()
  const field = window.getByRole('textbox', { name: 'Sagsnummer' })
  await field.fill('05.01.02-P20-3-26')
  await expect(remark).toHaveCount(0)
  await saved(window)
  await window.reload()
  await expect(field).toHaveValue('05.01.02-P20-3-26')
})

test('feature 17: announcements are added, get attachments of their own, are moved and removed', async ({
  window,
}) => {
  await openItem(window, 'Meddelelser')
  await window.getByRole('button', { name: 'Tilføj meddelelse' }).click()
  await window.keyboard.type('Havnefest i august.')
  await saved(window)
  const entry = window.getByRole('textbox', { name: 'Meddelelse 4' })
  await expect(entry).toHaveText('Havnefest i august.')
  await dropFiles(window.getByText('Slip filer her').nth(3), [{ name: 'Program.txt', text: 'kl. 14' }])
  await expect(window.getByText('1.4 Program')).toBeVisible()
  await window.getByRole('button', { name: 'Flyt op: Meddelelse 4' }).click()
  await expect(window.getByRole('textbox', { name: 'Meddelelse 3' })).toHaveText('Havnefest i august.')
  await expect(window.getByText('1.3 Program')).toBeVisible()
  await window.getByRole('button', { name: 'Fjern: Meddelelse 3' }).click()
  await expect(entry).toHaveCount(0)
  // The way back brings what was removed, and leaves what was written since.
  const other = window.getByRole('textbox', { name: 'Meddelelse 1' })
  await other.click()
  await expect(other.and(window.locator('[contenteditable="true"]'))).toBeFocused()
  await window.keyboard.type('Nyt: ')
  await saved(window)
  await window.getByRole('button', { name: 'Fortryd', exact: true }).click()
  await expect(window.getByRole('textbox', { name: 'Meddelelse 3' })).toHaveText('Havnefest i august.')
  await expect(other).toContainText('Nyt: ')
})

test('a standard section that is added is the one the documents know, with its field', async ({ window }) => {
  await openItem(window, 'Meddelelser')
  await expect(window.getByRole('region', { name: 'Indstilling' })).toHaveCount(0)
  await window.getByRole('button', { name: 'Tilføj afsnit' }).click()
  await window.getByRole('menuitem', { name: 'Indstilling', exact: true }).click()
  const field = window.getByRole('region', { name: 'Indstilling' })
  await expect(window.getByRole('button', { name: 'Tilføj afsnit' })).toBeFocused()
  await field.getByRole('button', { name: 'Tilføj indstilling' }).click()
  await expect(field.getByRole('button', { name: 'Tilføj indstillingspunkt' })).toBeVisible()
})

test('a section of one’s own is added, renamed and removed with a way back', async ({ window }) => {
  await openItem(window, 'Længere åbningstid')
  await window.getByRole('button', { name: 'Tilføj afsnit' }).click()
  await window.getByRole('menuitem', { name: 'Eget afsnit …' }).click()
  await window.getByLabel('Afsnittets overskrift').fill('Klima')
  await window.keyboard.press('Enter')
  await expect(window.locator('[contenteditable="true"]:focus')).toBeVisible()
  await window.keyboard.type('Ingen særlige hensyn.')
  await saved(window)
  await window
    .getByRole('region', { name: 'Klima' })
    .getByRole('button', { name: 'Handlinger for Klima' })
    .click()
  await window.getByRole('menuitem', { name: 'Fjern afsnit' }).click()
  await expect(window.getByRole('region', { name: 'Klima' })).toHaveCount(0)
  await window.getByRole('button', { name: 'Fortryd' }).click()
  await expect(window.getByRole('textbox', { name: 'Klima' })).toHaveText('Ingen særlige hensyn.')
})
