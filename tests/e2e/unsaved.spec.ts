import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { expect, test } from '../support/e2e.ts'
import { agenda, openItem, openSample, saved } from './support/meeting-window.ts'

test.beforeEach(async ({ window }) => openSample(window))

test('feature 53: a meeting that is left with something unsaved is as it was left when she comes back', async ({
  window,
  context,
}) => {
  await openItem(window, 'Nye regler for tilskud')
  const text = window.getByRole('textbox', { name: 'Baggrund' })
  await text.click()
  await window.keyboard.type('Et helt afsnit. ')
  await saved(window)
  await context.setOffline(true)
  await window.keyboard.type('Og et til. ')
  await expect(window.getByText('Ikke gemt')).toBeVisible()
  await window.keyboard.press('Escape')
  await window.getByRole('link', { name: 'Møder', exact: true }).click()
  const notice = window.getByRole('alert').filter({ hasText: 'Noget, du skrev i et møde, er ikke gemt.' })
  await notice.getByRole('button', { name: 'Gå til mødet' }).click()
  await openItem(window, 'Nye regler for tilskud')
  await expect(text).toContainText('Et helt afsnit. Og et til. ')
  await expect(window.getByText('Ikke gemt')).toBeVisible()
  await context.setOffline(false)
  await saved(window)
  await window.reload()
  await expect(text).toContainText('Et helt afsnit. Og et til. ')
})

test('feature 53: a committee that is left with something unsaved is as it was left when she comes back', async ({
  window,
  context,
}) => {
  await window.getByRole('link', { name: 'Opsætning', exact: true }).click()
  const name = window.getByRole('textbox', { name: 'Kort navn', exact: true })
  await expect(name).toBeVisible()
  await context.setOffline(true)
  await name.fill('HAVN')
  await expect(window.getByText('Ikke gemt')).toBeVisible()
  await window.getByRole('link', { name: 'Møder', exact: true }).click()
  const notice = window
    .getByRole('alert')
    .filter({ hasText: 'Noget, du rettede ved et udvalg, er ikke gemt.' })
  await notice.getByRole('button', { name: 'Gå til udvalget' }).click()
  await expect(name).toHaveValue('HAVN')
  await expect(window.getByText('Ikke gemt')).toBeVisible()
  // The list of meetings and its calendar could not be read either; that is said once.
  await expect(
    window.getByRole('alert').filter({ hasText: 'Der er ingen forbindelse', hasNotText: 'Ikke gemt' }),
  ).toHaveCount(1)
  await context.setOffline(false)
  await saved(window)
  await window.reload()
  await expect(name).toHaveValue('HAVN')
})

test('feature 53: what cannot be saved any more can be seen, copied and given up', async ({
  window,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await openItem(window, 'Nye regler for tilskud')
  const other = await context.newPage()
  await other.goto(window.url())
  await openItem(other, 'Nye regler for tilskud')
  await window.getByRole('textbox', { name: 'Baggrund' }).click()
  await window.keyboard.press('Control+End')
  await context.setOffline(true)
  await window.keyboard.type(' Skrevet imens.')
  await expect(window.getByText('Ikke gemt')).toBeVisible()
  await context.setOffline(false)
  await other.getByRole('button', { name: 'Handlinger for Baggrund' }).click()
  await other.getByRole('menuitem', { name: 'Fjern afsnit' }).click()
  await expect(window.getByRole('textbox', { name: 'Baggrund' })).toHaveCount(0)

  await window.getByRole('button', { name: 'Se det …' }).click()
  const dialog = window.getByRole('dialog', { name: 'Det, der ikke er gemt' })
  await expect(dialog).toContainText('Skrevet imens.')
  const { violations } = await new AxeBuilder({ page: window }).include('[role="dialog"]').analyze()
  expect(violations.map(({ id }) => id)).toEqual([])
  await dialog.getByRole('button', { name: 'Kopiér det hele' }).click()
  await expect.poll(() => window.evaluate(() => navigator.clipboard.readText())).toContain('Skrevet imens.')
  await dialog.getByRole('button', { name: 'Kassér det' }).click()
  await expect(dialog).toHaveCount(0)
  await expect(window.getByText('Ikke gemt')).toHaveCount(0)
  await expect(agenda(window)).toBeVisible()
})

test('feature 53: in approved minutes nobody writes what cannot be saved, and they say why', async ({
  window,
}) => {
  await openItem(window, 'Nye regler for tilskud')
  await approve(window)
  const text = window.getByRole('textbox', { name: 'Baggrund' })
  const before = (await text.textContent()) ?? ''
  await text.click()
  await window.keyboard.type('Et helt afsnit.')
  await expect(text).toHaveAttribute('aria-readonly', 'true')
  await expect(text).toHaveText(before)
  await expect(window.getByRole('textbox', { name: 'Punktets titel' })).not.toBeEditable()
  await expect(window.getByText('Ikke gemt')).toHaveCount(0)
})

test('feature 53: in approved minutes nothing is offered that would be refused', async ({ window }) => {
  await openItem(window, 'Meddelelser')
  await approve(window)
  const offered = window.locator('[data-column="agenda"], [data-column="item"]').getByRole('button', {
    name: /^(Nyt punkt|Tilføj|Flyt |Fjern|Erstat|Vælg filer|Handlinger for Baggrund)/,
  })
  for (const title of ['Meddelelser', 'Nye regler for tilskud', 'Længere åbningstid']) {
    await openItem(window, title)
    await expect(offered).toHaveCount(0)
  }
  await expect(window.getByRole('radio', { name: 'Lukket' })).toBeDisabled()
  await window.getByRole('main').getByRole('button', { name: 'Flere handlinger' }).click()
  await expect(window.getByRole('menuitem')).toHaveText([
    'Kopiér til et andet møde …',
    'Send videre til Kommunalbestyrelsen …',
    'Send til sagsbehandler (Word) …',
  ])
  await window.keyboard.press('Escape')
  await window.keyboard.press('Control+f')
  await window.keyboard.type('udvalg')
  const find = window.getByRole('search', { name: 'Find og erstat i mødet' })
  await expect(find.getByRole('status')).toContainText(/af \d+/)
  await expect(find.getByRole('textbox')).toHaveCount(1)
  await expect(find.getByRole('button', { name: /^Erstat/ })).toHaveCount(0)
  await find.getByRole('button', { name: 'Luk (Esc)' }).click()

  await window.getByRole('button', { name: 'Deltagere' }).click()
  await expect(window.getByRole('heading', { level: 1, name: 'Deltagere' })).toBeVisible()
  await expect(window.getByText('Mødet står som «Godkendt»', { exact: false })).toBeVisible()
  await expect(window.getByRole('button', { name: /^(Alle til stede|Tilføj|Ret|Fjern)/ })).toHaveCount(0)

  await window.keyboard.press('Control+k')
  const palette = window.getByRole('dialog')
  await window.keyboard.type('Hold møde')
  await expect(palette.getByRole('option', { name: 'Hold møde' })).toHaveCount(0)
  await window.keyboard.press('Escape')
  await window.goto(
    window
      .url()
      .replace('/participants', '/hold')
      .replace(/deltagere$/, 'hold'),
  )
  await expect(window.getByText('Mødet kan ikke holdes nu')).toBeVisible()
  await window.getByRole('button', { name: 'Til mødet' }).click()
  await expect(agenda(window)).toBeVisible()
})

/** Has the open meeting's minutes approved. */
async function approve(window: Page): Promise<void> {
  await window.getByRole('button', { name: 'Godkend referat' }).click()
  await window.getByRole('dialog').getByRole('button', { name: 'Godkend referat' }).click()
  await window.getByRole('dialog').getByRole('button', { name: 'Færdig' }).click()
  await expect(window.getByText('Mødet står som «Godkendt»', { exact: false })).toBeVisible()
}
