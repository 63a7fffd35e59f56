import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { expect, test } from '../support/e2e.ts'
import { addItem, agenda, openSample, saved } from './support/meeting-window.ts'

/** A new meeting of the sample committee, three weeks after its first. */
async function newMeeting(window: Page, date = '8. december 2026'): Promise<void> {
  await window.getByRole('link', { name: 'Møder', exact: true }).click()
  await window.getByRole('button', { name: 'Nyt møde' }).click()
  await window.getByLabel('Dato').fill(date)
  await window.getByRole('button', { name: 'Opret møde' }).click()
  await expect(window.getByRole('heading', { level: 1 })).toContainText(date)
}

/** Sends the agenda by its dialog. */
async function send(window: Page): Promise<void> {
  await window.getByRole('button', { name: 'Udsend dagsorden' }).click()
  const dialog = window.getByRole('dialog', { name: 'Udsend dagsorden' })
  await dialog.getByRole('button', { name: 'Udsend dagsorden' }).click()
  await expect(dialog.getByText(/Dagsordenen er udsendt \d/)).toBeVisible()
  await dialog.getByRole('button', { name: 'Færdig' }).click()
}

/** The stage that is marked in the line. */
const stage = (window: Page) =>
  window.getByRole('list', { name: 'Mødets stade' }).locator('[aria-current="step"]')

/** Opens a line of the meeting's menu. */
async function menu(window: Page, name: string): Promise<void> {
  await window
    .getByRole('region', { name: 'Dagsorden' })
    .getByRole('button', { name: 'Flere handlinger' })
    .click()
  await window.getByRole('menuitem', { name }).click()
}

test.beforeEach(async ({ window }) => {
  await openSample(window)
  await newMeeting(window)
})

test('feature 8: sending freezes the agenda with a fingerprint, and offers its documents', async ({
  window,
}) => {
  await addItem(window, 'Ny sti ved havnen')
  await window.getByRole('button', { name: 'Udsend dagsorden' }).click()
  const dialog = window.getByRole('dialog', { name: 'Udsend dagsorden' })
  await expect(dialog.getByText(/Frist .+ 4 hverdage før mødet/)).toBeVisible()
  await dialog.getByRole('button', { name: 'Udsend dagsorden' }).click()
  await expect(dialog.getByText('Fingeraftryk')).toBeVisible()
  await expect(dialog.locator('code')).toHaveText(/^([0-9a-f]{8} ){7}[0-9a-f]{8}$/)
  const download = window.waitForEvent('download')
  await dialog.getByRole('button', { name: 'Intern udgave, PDF' }).click()
  expect((await download).suggestedFilename()).toMatch(/\.pdf$/)
  await dialog.getByRole('button', { name: 'Færdig' }).click()
  await expect(stage(window)).toHaveText('Udsendt')
  await expect(window.getByRole('button', { name: 'Hold møde' })).toBeVisible()
})

test('feature 8 and 10: a late item is marked, asked for its reason, and sent as a supplement', async ({
  window,
}) => {
  await send(window)
  await addItem(window, 'Akut reparation af tag')
  await expect(agenda(window).getByRole('option', { name: 'Akut reparation' })).toContainText('Tillæg')
  await window.getByRole('button', { name: '1 punkt er kommet til siden udsendelsen.' }).click()
  const dialog = window.getByRole('dialog', { name: 'Udsend tillægsdagsorden' })
  await dialog.getByRole('button', { name: 'Udsend tillægsdagsorden' }).click()
  await expect(dialog.getByRole('alert')).toContainText('siger ikke, hvorfor det ikke kan vente')
  await dialog.getByLabel(/Akut reparation af tag/).fill('Det regner ind.')
  await dialog.getByRole('button', { name: 'Udsend tillægsdagsorden' }).click()
  await expect(dialog.getByText(/Tillægsdagsordenen er udsendt \d/)).toBeVisible()
  await dialog.getByRole('button', { name: 'Færdig' }).click()
  await expect(agenda(window).getByRole('option', { name: 'Akut reparation' })).not.toContainText('Tillæg')
  await menu(window, 'Mødets forløb')
  await expect(window.getByRole('region', { name: 'Udsendt' }).getByRole('listitem')).toHaveCount(2)
})

test('feature 8: the meeting is compared with its sent agenda, and a difference leads to its item', async ({
  window,
}) => {
  await addItem(window, 'Ny sti')
  await send(window)
  await window.getByLabel('Punktets titel').fill('Ny sti ved havnen')
  await window.keyboard.press('Enter')
  await saved(window)
  await menu(window, 'Mødets forløb')
  const differences = window.getByRole('region', { name: 'Forskelle fra den udsendte dagsorden' })
  await differences.getByRole('button', { name: /Ny sti ved havnen/ }).click()
  await expect(window.getByRole('article', { name: 'Ny sti ved havnen' })).toBeVisible()
})

test('feature 7: a meeting goes from stage to stage, back only with a reason, and all of it is logged', async ({
  window,
}) => {
  await send(window)
  await window.getByRole('list', { name: 'Mødets stade' }).getByRole('button', { name: 'Holdt' }).click()
  await expect(stage(window)).toHaveText('Holdt')
  await window.getByRole('button', { name: 'Skriv referat' }).click()
  await expect(stage(window)).toHaveText('Referat')
  await agenda(window).getByRole('option', { name: 'Meddelelser' }).click()
  await window.getByRole('textbox', { name: 'Beslutning', exact: true }).click()
  await window.keyboard.type('Taget til efterretning')
  await saved(window)
  await window.getByRole('button', { name: 'Godkend referat' }).click()
  await window.getByRole('dialog').getByRole('button', { name: 'Godkend referat' }).click()
  await expect(window.getByRole('dialog').getByText('Referatet er godkendt.')).toBeVisible()
  await window.getByRole('dialog').getByRole('button', { name: 'Færdig' }).click()
  await window.getByRole('button', { name: 'Lås mødet' }).click()
  await window.getByRole('dialog').getByRole('button', { name: 'Lås mødet' }).click()
  await expect(stage(window)).toHaveText('Låst')
  await window.getByRole('list', { name: 'Mødets stade' }).getByRole('button', { name: 'Referat' }).click()
  const dialog = window.getByRole('dialog', { name: 'Tilbage til Referat' })
  await expect(dialog.getByRole('button', { name: 'Sæt mødet tilbage til Referat' })).toBeDisabled()
  await dialog.getByLabel('Grund').fill('En tidsangivelse er skrevet forkert.')
  await dialog.getByRole('button', { name: 'Sæt mødet tilbage til Referat' }).click()
  await expect(stage(window)).toHaveText('Referat')
  await menu(window, 'Mødets forløb')
  const log = window.getByRole('region', { name: 'Hændelser' })
  await expect(log.getByRole('listitem').filter({ hasText: /^\S+ ?Fra / })).toHaveCount(6)
  await expect(log).toContainText('Grund: En tidsangivelse er skrevet forkert.')
})

test('feature 7: the minutes are not closed while a decision is missing', async ({ window }) => {
  await addItem(window, 'Ny sti')
  await send(window)
  await window.getByRole('list', { name: 'Mødets stade' }).getByRole('button', { name: 'Holdt' }).click()
  await window.getByRole('button', { name: 'Skriv referat' }).click()
  await window.getByRole('button', { name: 'Godkend referat' }).click()
  await window.getByRole('dialog').getByRole('button', { name: 'Godkend referat' }).click()
  await expect(window.getByRole('dialog').getByRole('alert')).toContainText('der mangler en beslutning under')
  await window.keyboard.press('Escape')
  await expect(stage(window)).toHaveText('Referat')
})

test('feature 9: a cancelled meeting defers its items to the next meeting, which is made for them', async ({
  window,
}) => {
  await addItem(window, 'Ny sti')
  await menu(window, 'Aflys mødet …')
  const dialog = window.getByRole('dialog', { name: 'Aflys mødet' })
  await expect(dialog.getByRole('listitem')).toHaveText([/Ny sti/])
  await expect(dialog.getByRole('button', { name: 'Aflys mødet' })).toBeDisabled()
  await dialog.getByRole('button', { name: 'Brug den sædvanlige formulering' }).click()
  await dialog.getByLabel('Punkterne går videre til').selectOption('En dato …')
  const date = dialog.getByLabel('Dato for næste møde')
  await date.fill('15. december 2026')
  await date.press('End')
  await date.press('6')
  await dialog.getByRole('button', { name: 'Aflys mødet' }).press('Enter')
  await expect(date).toBeFocused()
  await expect(dialog).toContainText('Skriv datoen som')
  await date.fill('15. december 2026')
  await dialog.getByRole('button', { name: 'Aflys mødet' }).click()
  await expect(window.getByText('Stade: Aflyst')).toBeVisible()
  await expect(window.getByText(/^Aflyst: Mødet er aflyst, fordi udvalget/)).toBeVisible()
  await window.getByRole('link', { name: 'Møder', exact: true }).click()
  await window.getByRole('link', { name: /15. december 2026/ }).click()
  await expect(agenda(window).getByRole('option', { name: 'Ny sti' })).toBeVisible()
})

test('Ctrl+Z takes back and Ctrl+Shift+Z does again, and both say what', async ({ window }) => {
  await addItem(window, 'Ny sti')
  await agenda(window).getByRole('option', { name: 'Ny sti' }).focus()
  await window.keyboard.press('Delete')
  await expect(agenda(window).getByRole('option', { name: 'Ny sti' })).toHaveCount(0)
  await window.keyboard.press('Control+z')
  await expect(agenda(window).getByRole('option', { name: 'Ny sti' })).toBeVisible()
  await expect(window.getByText(/^Fortrudt: /)).toBeVisible()
  await window.keyboard.press('Control+Shift+z')
  await expect(agenda(window).getByRole('option', { name: 'Ny sti' })).toHaveCount(0)
  await expect(window.getByText(/^Gjort igen: /)).toBeVisible()
})

test('feature 10: Escape in the form of the deadline leads back to what opened it', async ({ window }) => {
  const opener = window.getByRole('button', { name: 'Sæt en anden frist' })
  await opener.press('Enter')
  await expect(window.getByLabel('Dagsordenen skal være ude senest')).toBeFocused()
  await window.keyboard.press('Escape')
  await expect(window.getByLabel('Dagsordenen skal være ude senest')).toHaveCount(0)
  await expect(opener).toBeFocused()
})

test('feature 8: nothing is written in a step that is on its way, and a refused one can be written in again', async ({
  window,
}) => {
  await menu(window, 'Aflys mødet …')
  const dialog = window.getByRole('dialog', { name: 'Aflys mødet' })
  const reason = dialog.getByRole('textbox', { name: 'Grunden, som den skal stå i referatet' })
  await reason.fill('For få kan komme.')
  const { promise, resolve } = Promise.withResolvers<void>()
  await window.route('**/rpc/meeting/cancel', async (route) => {
    await promise
    await route.abort()
  })
  await dialog.getByRole('button', { name: 'Aflys mødet' }).click()
  await reason.focus()
  await expect(reason).not.toBeFocused()
  resolve()
  await expect(dialog.getByRole('alert')).toBeVisible()
  await reason.focus()
  await expect(reason).toBeFocused()
  await expect(reason).toHaveValue('For få kan komme.')
})

for (const scheme of ['light', 'dark'] as const)
  test(`axe finds nothing in the dialogs of a meeting’s life in the ${scheme} theme`, async ({ window }) => {
    await window.emulateMedia({ colorScheme: scheme })
    const complaints = async () =>
      (await new AxeBuilder({ page: window }).analyze()).violations.flatMap((rule) =>
        rule.nodes.map((node) => `${rule.id}: ${node.target}`),
      )
    await menu(window, 'Aflys mødet …')
    expect(await complaints(), 'cancel').toEqual([])
    await window.keyboard.press('Escape')
    await window.getByRole('button', { name: 'Udsend dagsorden' }).click()
    expect(await complaints(), 'send').toEqual([])
    await window.getByRole('dialog').getByRole('button', { name: 'Udsend dagsorden' }).click()
    await expect(window.getByText('Fingeraftryk')).toBeVisible()
    expect(await complaints(), 'receipt').toEqual([])
    await window.keyboard.press('Escape')
    await menu(window, 'Mødets forløb')
    await expect(window.getByRole('region', { name: 'Hændelser' })).toBeVisible()
    expect(await complaints(), 'life').toEqual([])
  })
