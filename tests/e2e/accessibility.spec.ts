import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { expect, test } from '../support/e2e.ts'
import { openItem, openSample } from './support/meeting-window.ts'

/** What axe complains of, as "rule: element"; the expected answer is nothing. */
async function complaints(window: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page: window }).analyze()
  return violations.flatMap((rule) => rule.nodes.map((node) => `${rule.id}: ${node.target.join(' ')}`))
}

for (const scheme of ['light', 'dark'] as const)
  test(`axe finds nothing on any screen in the ${scheme} theme`, async ({ window }) => {
    await window.emulateMedia({ colorScheme: scheme })
    await expect(window.getByRole('main')).toBeVisible()
    expect(await complaints(window), 'first run').toEqual([])
    await openSample(window)
    for (const title of ['Meddelelser', 'Nye regler for tilskud', 'Salg af det tidligere klubhus']) {
      await openItem(window, title)
      expect(await complaints(window), title).toEqual([])
    }
    for (const name of ['Flere handlinger', 'Visning', 'Tilføj afsnit']) {
      await window.getByRole('button', { name }).last().press('Enter')
      await expect(window.getByRole('menu')).toBeVisible()
      expect(await complaints(window), name).toEqual([])
      await window.keyboard.press('Escape')
    }
    await window.getByRole('textbox', { name: 'Sammendrag' }).click()
    await expect(window.getByRole('toolbar')).toBeVisible()
    expect(await complaints(window), 'writing').toEqual([])
    await window.getByRole('button', { name: /^Deltagere/ }).click()
    expect(await complaints(window), 'participants').toEqual([])
    await window.keyboard.press('Control+e')
    await window.getByRole('radiogroup', { name: 'Til hvem' }).getByText('Offentlig').click()
    await expect(window.getByRole('list', { name: 'Det udelades' })).toBeVisible()
    expect(await complaints(window), 'export').toEqual([])
    await window.keyboard.press('Escape')
    await window.keyboard.press('Control+k')
    await expect(window.getByRole('dialog').getByRole('combobox')).toBeVisible()
    expect(await complaints(window), 'palette').toEqual([])
    await window.keyboard.press('Escape')
    await window.getByRole('link', { name: 'Møder' }).click()
    await window.getByRole('button', { name: 'Nyt møde' }).click()
    expect(await complaints(window), 'meetings').toEqual([])
  })
