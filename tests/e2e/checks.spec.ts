import { readFile } from 'node:fs/promises'
import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { expect, test } from '../support/e2e.ts'
import { holdAnswers } from './support/held-answers.ts'
import { addItem, dropFiles, openSample, saved } from './support/meeting-window.ts'

test.use({ viewport: { width: 1440, height: 900 } })

/** Opens the control beside the item by its name, without the mouse. */
async function openChecks(window: Page): Promise<void> {
  await window.keyboard.press('Control+k')
  await expect(window.getByRole('dialog').getByRole('combobox')).toBeVisible()
  await window.keyboard.type('Vis Kontrol')
  await window.keyboard.press('Enter')
  await expect(window.getByRole('region', { name: 'Dette punkt' })).toBeVisible()
}

/** The public minutes as a web page, made with the keyboard. */
async function publicPage(window: Page): Promise<string> {
  await window.keyboard.press('Control+e')
  const dialog = window.getByRole('dialog', { name: 'Eksportér' })
  await dialog.getByRole('radio', { name: 'Webside' }).press('Space')
  await dialog.getByRole('radio', { name: 'Offentlig' }).press('Space')
  const download = window.waitForEvent('download')
  await dialog.getByRole('button', { name: 'Gem fil' }).press('Enter')
  return readFile(await (await download).path(), 'utf8')
}

test('a CPR number is found, shown where it stands, and blacked out with the keys alone', async ({
  window,
}) => {
  await openSample(window)
  await addItem(window, 'Klage over støj')
  await window.getByRole('button', { name: 'Tilføj sammendrag' }).press('Enter')
  await expect(window.getByRole('textbox', { name: 'Sammendrag' })).toBeFocused()
  await window.keyboard.type('Borgeren Per Lund 0101')
  await window.keyboard.press('Control+b')
  await window.keyboard.type('90-12')
  await window.keyboard.press('Control+b')
  await window.keyboard.type('34 klager.')
  await saved(window)
  await openChecks(window)
  const here = window.getByRole('region', { name: 'Dette punkt' })
  const cpr = here.getByRole('listitem').filter({ hasText: '010190-xxxx' })
  await expect(cpr).toContainText('Borgeren Per Lund 010190-xxxx klager.')

  await cpr.getByRole('button', { name: /ligner et CPR-nummer/ }).press('Enter')
  await expect(window.getByRole('textbox', { name: 'Sammendrag' })).toBeFocused()
  await cpr.getByRole('button', { name: 'Overstreg i den offentlige udgave' }).press('Enter')
  await expect(cpr).toContainText('overstreges i den offentlige udgave')
  const redacted = window.getByRole('region', { name: 'Overstreget i den offentlige udgave' })
  await expect(redacted.getByRole('listitem')).toHaveText(/010190-xxxx/)
  await expect(window.getByRole('region', { name: 'Kontrol', exact: true })).toBeFocused()

  const page = await publicPage(window)
  expect(page).toContain('Klage over støj')
  const words = page.replace(/<[^>]*>/g, '')
  expect(words).toContain('Borgeren Per Lund ███████████ klager.')
  expect(page.replace(/<[^>]*>/g, '').replace(/\D/g, '')).not.toContain('0101901234')

  await window.keyboard.press('Escape')
  await redacted.getByRole('button', { name: /^Vis igen/ }).press('Enter')
  await expect(cpr).toContainText('ligner et CPR-nummer')
})

test('what is written to be blacked out while another is being saved stays, and each has its own way back', async ({
  window,
}) => {
  await openSample(window)
  await addItem(window, 'Klage over støj')
  await openChecks(window)
  const redacted = window.getByRole('region', { name: 'Overstreget i den offentlige udgave' })
  const field = redacted.getByRole('textbox')
  await field.fill('Per Lund')
  const answer = await holdAnswers(window)
  await window.keyboard.press('Enter')
  await window.keyboard.type('Pia D')
  answer()
  await expect(redacted.getByRole('listitem')).toHaveText([/Per Lund/])
  await window.keyboard.type('am')
  await expect(field).toHaveValue('Pia Dam')
  await window.keyboard.press('Enter')
  await expect(redacted.getByRole('listitem')).toHaveText([/Per Lund/, /Pia Dam/])
  await window.getByRole('button', { name: 'Fortryd' }).first().click()
  await expect(redacted.getByRole('listitem')).toHaveText([/Pia Dam/])
})

test('each redaction tells in how many places it hits, and plainly where it hits none', async ({
  window,
}) => {
  await openSample(window)
  await addItem(window, 'Klage fra Bodil over Bodilsvej')
  await openChecks(window)
  const redacted = window.getByRole('region', { name: 'Overstreget i den offentlige udgave' })
  const field = redacted.getByRole('textbox')
  await field.fill('Bodil')
  await field.press('Enter')
  await expect(window.getByText('Bodil overstreges i den offentlige udgave')).toBeVisible()
  const [one, none] = [redacted.getByRole('listitem').nth(0), redacted.getByRole('listitem').nth(1)]
  await expect(one).toContainText('1 sted i mødet')
  await expect(one).toContainText('Står også inde i «Bodilsvej», som ikke overstreges')
  await field.fill('Bodille')
  await field.press('Enter')
  await expect(none).toContainText('Står ikke i mødet')
  await expect(window.getByText('Bodille står ikke i mødet, så der er ikke overstreget noget')).toBeVisible()
  await expect(window.getByRole('region', { name: 'Resten af mødet' })).toContainText(
    '«Bodille» skal overstreges i den offentlige udgave, men står ikke i mødet.',
  )
})

test('an attachment with a CPR number is made internal with one click', async ({ window }) => {
  await openSample(window)
  await addItem(window, 'Klage over støj')
  const attachments = window.getByRole('region', { name: 'Bilag', exact: true }).first()
  await dropFiles(attachments.getByText('Slip filer her'), [
    { name: 'Brev.txt', text: 'Per Lund, 0101901234' },
  ])
  await openChecks(window)
  const found = window
    .getByRole('region', { name: 'Dette punkt' })
    .getByRole('listitem')
    .filter({ hasText: '«Brev»' })
  await expect(found).toContainText('010190-xxxx ligner et CPR-nummer')
  await found.getByRole('button', { name: 'Gør bilaget internt', exact: true }).click()
  await expect(found).toContainText('er ikke med i den offentlige udgave')
  await expect(attachments.getByText('1 bilag (Heraf 1 internt)')).toBeVisible()
})

test('what the control finds while she writes moves nothing in the text', async ({ window }) => {
  await window.setViewportSize({ width: 1280, height: 560 })
  await openSample(window)
  await addItem(window, 'Klage over støj')
  await window.getByRole('button', { name: 'Tilføj sammendrag' }).press('Enter')
  const text = window.getByRole('textbox', { name: 'Sammendrag' })
  await expect(text).toBeFocused()
  const top = async () => Math.round((await text.boundingBox())?.y ?? Number.NaN)
  const findings = window.getByRole('list', { name: 'Kontrol', exact: true }).getByRole('listitem')
  await window.keyboard.type('Naboen klager.')
  await expect(findings).toHaveText(['Beslutning: Der er ingen beslutning.'])
  const before = await top()
  for (const [count, line] of [
    'Slet denne tekst',
    'Borgeren 010190-1234',
    'Ring til 020291-2345',
  ].entries()) {
    await window.keyboard.type(` ${line}`)
    await expect(findings).toHaveCount(count + 2)
    expect(await top()).toBe(before)
  }
  await window.keyboard.press('Control+a')
  await window.keyboard.type('Naboen klager.')
  await expect(findings).toHaveCount(1)
  expect(await top()).toBe(before)
})

test('a finding in the export dialog leads to its place', async ({ window }) => {
  await openSample(window)
  await addItem(window, 'Klage over støj')
  await window.getByRole('button', { name: 'Tilføj sammendrag' }).press('Enter')
  await window.keyboard.type('Slet denne tekst')
  await saved(window)
  await window.keyboard.press('Control+e')
  const dialog = window.getByRole('dialog', { name: 'Eksportér' })
  await dialog.getByRole('button', { name: /«Slet denne tekst»/ }).press('Enter')
  await expect(dialog).toBeHidden()
  await expect(window.getByRole('textbox', { name: 'Sammendrag' })).toBeFocused()
})

for (const colorScheme of ['light', 'dark'] as const)
  test(`axe has nothing against the control in the ${colorScheme} theme`, async ({ window }) => {
    await window.emulateMedia({ colorScheme })
    await openSample(window)
    await addItem(window, 'Klage over 010190-1234')
    await openChecks(window)
    await expect(window.getByRole('region', { name: 'Dette punkt' })).toContainText('010190-xxxx')
    const { violations } = await new AxeBuilder({ page: window }).analyze()
    expect(
      violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' '))}`),
    ).toEqual([])
  })
