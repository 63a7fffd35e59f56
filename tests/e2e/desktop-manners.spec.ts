import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { expect, test } from '../support/e2e.ts'
import { addItem, agenda, openItem, openSample } from './support/meeting-window.ts'

const palette = (window: Page) => window.getByRole('dialog', { name: 'Find punkt, møde eller handling' })

async function choose(window: Page, name: string): Promise<void> {
  await window.keyboard.press('Control+K')
  await window.keyboard.type(name)
  await expect(palette(window).getByRole('option').first()).toHaveAttribute('aria-selected', 'true')
  await window.keyboard.press('Enter')
}

test('feature 55: a meeting opens in another window, which stands at the same item', async ({ window }) => {
  await openSample(window)
  await openItem(window, 'Nye regler for tilskud')
  const opened = window.context().waitForEvent('page')
  await choose(window, 'aabn moedet')
  const other = await opened
  await expect(other.getByRole('article', { name: 'Nye regler for tilskud' })).toBeVisible()
  expect(other.url()).toBe(window.url())
  await addItem(other, 'Ny bro')
  await expect(agenda(window).getByText('Ny bro')).toBeVisible()
})

test('feature 55: the palette shows the keys, finds with Danish letters written in any way, and has the last used first', async ({
  window,
}) => {
  await openSample(window)
  await window.keyboard.press('Control+K')
  await window.keyboard.type('soeg i alle')
  await expect(palette(window).getByRole('option').first()).toHaveText('Søg i alle punkterCtrlSkiftF')
  await window.keyboard.press('Enter')
  await expect(window.getByRole('main').getByRole('heading', { name: 'Søg' })).toBeVisible()
  await window.goBack()
  await expect(agenda(window)).toBeVisible()
  await window.keyboard.press('Control+K')
  await expect(palette(window).getByRole('option').first()).toHaveText('Søg i alle punkterCtrlSkiftF')
  await window.keyboard.press('Escape')
  await expect(palette(window)).toHaveCount(0)
})

test('feature 55: the keys that F1 lists on a meeting do what it says', async ({ window }) => {
  await openSample(window)
  await openItem(window, 'Nye regler for tilskud')
  await window.keyboard.press('F1')
  const help = window.getByRole('dialog', { name: 'Taster på denne skærm' })
  const listed = await help.getByRole('rowheader').allInnerTexts()
  const { violations } = await new AxeBuilder({ page: window }).analyze()
  expect(violations).toEqual([])
  await window.keyboard.press('F1')
  await expect(help).toHaveCount(0)

  const { keyboard } = window
  const article = window.getByRole('article')
  const chosen = agenda(window).getByRole('option', { selected: true })
  const tools = window.getByRole('toolbar')
  const tries: Record<string, () => Promise<void>> = {
    'Nyt punkt': async () => {
      await keyboard.press('Control+n')
      await expect(window.getByLabel('Titel på punktet')).toBeFocused()
      await keyboard.press('Escape')
    },
    'Forrige punkt': async () => {
      await keyboard.press('Control+ArrowUp')
      await expect(article).not.toHaveAccessibleName(/Nye regler for tilskud/)
    },
    'Næste punkt': async () => {
      await keyboard.press('Control+ArrowDown')
      await expect(article).toHaveAccessibleName(/Nye regler for tilskud/)
    },
    'Omdøb punktet': async () => {
      await keyboard.press('F2')
      await expect(window.locator('#item-title')).toBeFocused()
      await keyboard.press('Escape')
    },
    Eksportér: async () => {
      await keyboard.press('Control+e')
      await expect(window.getByRole('dialog', { name: 'Eksportér' })).toBeVisible()
      await keyboard.press('Escape')
    },
    'Skift mellem kolonnerne': async () => {
      await agenda(window).getByRole('option', { selected: true }).focus()
      await keyboard.press('F6')
      await expect(window.getByRole('main').locator(':focus')).toHaveCount(1)
    },
    'Skift tilbage mellem kolonnerne': async () => {
      await keyboard.press('Shift+F6')
      await expect(chosen).toBeFocused()
    },
    'Første og sidste punkt': async () => {
      await keyboard.press('End')
      await expect(agenda(window).getByRole('option').last()).toBeFocused()
      await keyboard.press('Home')
      await expect(agenda(window).getByRole('option').first()).toBeFocused()
    },
    'Vælg punkt i dagsordenen': async () => {
      await keyboard.press('ArrowDown')
      await expect(chosen).toContainText('Nye regler for tilskud')
    },
    'Flyt det valgte punkt': async () => {
      await keyboard.press('Alt+ArrowDown')
      await expect(agenda(window).getByRole('option').nth(2)).toContainText('Nye regler for tilskud')
    },
    Fortryd: async () => {
      await keyboard.press('Control+z')
      await expect(agenda(window).getByRole('option').nth(1)).toContainText('Nye regler for tilskud')
    },
    Gentag: async () => {
      await keyboard.press('Control+Shift+z')
      await expect(agenda(window).getByRole('option').nth(2)).toContainText('Nye regler for tilskud')
    },
    'Se, hvornår der sidst er gemt': async () => {
      await keyboard.press('Control+s')
      await expect(window.getByText(/^Alt er gemt/)).toBeVisible()
    },
    Fed: async () => {
      await window.getByRole('textbox', { name: 'Baggrund' }).click()
      await keyboard.press('Control+b')
      await expect(tools.getByRole('button', { name: 'Fed' })).toHaveAttribute('aria-pressed', 'true')
    },
    Kursiv: async () => {
      await keyboard.press('Control+i')
      await expect(tools.getByRole('button', { name: 'Kursiv' })).toHaveAttribute('aria-pressed', 'true')
    },
    Understreget: async () => {
      await keyboard.press('Control+u')
      await expect(tools.getByRole('button', { name: 'Understreget' })).toHaveAttribute(
        'aria-pressed',
        'true',
      )
    },
    'Gå til værktøjslinjen': async () => {
      await keyboard.press('Alt+F10')
      await expect(tools.locator(':focus')).toHaveCount(1)
    },
    'Forlad teksten': async () => {
      await window.getByRole('textbox', { name: 'Baggrund' }).click()
      await expect(window.locator('[contenteditable="true"]')).toHaveCount(1)
      await keyboard.press('Escape')
      await expect(window.locator('[contenteditable="true"]')).toHaveCount(0)
    },
    'Tag punktet af dagsordenen': async () => {
      const all = await agenda(window).getByRole('option').count()
      await agenda(window).getByRole('option', { selected: true }).focus()
      await keyboard.press('Delete')
      await expect(agenda(window).getByRole('option')).toHaveCount(all - 1)
    },
    'Søg i alle punkter': async () => {
      await keyboard.press('Control+Shift+f')
      await expect(window.getByRole('main').getByRole('heading', { name: 'Søg' })).toBeVisible()
    },
  }
  for (const [what, attempt] of Object.entries(tries)) {
    expect(listed).toContain(what)
    await attempt()
  }
})

test('feature 55: F1 lists the keys of every screen, and F6 goes between its columns', async ({ window }) => {
  await openSample(window)
  const help = window.getByRole('dialog', { name: 'Taster på denne skærm' })
  for (const place of ['Møder', 'Året', 'Personer', 'Skabeloner', 'Opsætning']) {
    await window
      .getByRole('navigation', { name: 'Steder' })
      .getByRole('link', { name: place, exact: true })
      .click()
    await expect(window.getByRole('main').getByRole('heading', { level: 1 })).toBeVisible()
    await window.keyboard.press('F6')
    await expect(window.getByRole('main').locator(':focus')).toHaveCount(1)
    await window.keyboard.press('F1')
    await expect(help.getByRole('rowheader', { name: 'Vis tasterne' })).toBeVisible()
    await window.keyboard.press('F1')
    await expect(help).toHaveCount(0)
    await expect(window.getByRole('main').locator(':focus')).toHaveCount(1)
  }
})
