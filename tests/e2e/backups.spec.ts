import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { expect, test } from '../support/e2e.ts'
import { addItem, agenda, openSample } from './support/meeting-window.ts'

const rows = (window: Page) => window.getByRole('list', { name: 'Sikkerhedskopier' }).getByRole('listitem')

async function makeCopy(window: Page): Promise<void> {
  await window.getByRole('link', { name: 'Sikkerhedskopier' }).click()
  await window.getByRole('button', { name: 'Lav en kopi nu' }).click()
  await expect(rows(window)).toHaveCount(1)
}

test('feature 56: a copy is made, looked into and restored, and what stood there stays on the list', async ({
  window,
}) => {
  await openSample(window)
  const meeting = window.url()
  await makeCopy(window)
  await window.goto(meeting)
  await addItem(window, 'Nyt lys i salen')
  await window.keyboard.press('Control+K')
  await window.keyboard.type('sikkerhedskopier')
  await window.keyboard.press('Enter')

  await window.getByRole('button', { name: /^Se indeni kopien fra/ }).click()
  await expect(window.getByRole('dialog').getByRole('listitem')).toHaveCount(1)
  await window.getByRole('dialog').getByRole('button', { name: 'Gendan …' }).click()
  const dialog = window.getByRole('dialog', { name: 'Gendan en sikkerhedskopi' })
  await expect(dialog).toContainText('Møder, der er ændret siden')
  await dialog.getByRole('button', { name: 'Gendan kopien' }).click()

  await expect(rows(window).filter({ hasText: 'Lagt til side' })).toHaveCount(1)
  await expect(window.getByText('Kopien er gendannet.')).toBeVisible()
  await expect(window.getByRole('link', { name: 'Opsætning' })).toBeVisible()
  await window.goto(meeting)
  await expect(agenda(window)).toBeVisible()
  await expect(agenda(window).getByText('Nyt lys i salen')).toHaveCount(0)
})

for (const colorScheme of ['light', 'dark'] as const)
  test(`feature 56: axe finds nothing in the backups in the ${colorScheme} theme`, async ({ window }) => {
    await window.emulateMedia({ colorScheme })
    await openSample(window)
    await makeCopy(window)
    const look = async (name: string) => {
      const { violations } = await new AxeBuilder({ page: window }).analyze()
      expect(violations).toEqual([])
      const folder = process.env['PICTURES']
      if (folder) await window.screenshot({ path: `${folder}/${name}-${colorScheme}.png` })
    }
    await look('list')
    await window.getByRole('button', { name: /^Se indeni kopien fra/ }).click()
    await expect(window.getByRole('dialog').getByRole('listitem')).toHaveCount(1)
    await look('inside')
    await window.getByRole('dialog').getByRole('button', { name: 'Gendan …' }).click()
    await expect(window.getByRole('button', { name: 'Gendan kopien', exact: true })).toBeEnabled()
    await look('restore')
  })
