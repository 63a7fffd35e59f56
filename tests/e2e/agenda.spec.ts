import { expect, test } from '../support/e2e.ts'
import { addItem, agenda, openItem, openSample, titles } from './support/meeting-window.ts'

test.beforeEach(async ({ window }) => openSample(window))

test('feature 57: the first run leads to the sample committee with its agenda', async ({ window }) => {
  await expect(agenda(window).getByRole('option')).toHaveCount(7)
  await expect(window.getByRole('heading', { level: 1 }).first()).toContainText('november 2026')
})

test('an item is added, renamed and moved with the keys, and the numbers follow', async ({ window }) => {
  await addItem(window, 'Nyt klubhus')
  await window.keyboard.press('F2')
  await window.getByLabel('Punktets titel').fill('Nyt klubhus ved havnen')
  await window.keyboard.press('Enter')
  const row = agenda(window).getByRole('option', { name: 'Nyt klubhus ved havnen' })
  // The agenda was sent: the closed item before it keeps its number, and it does not stand under the heading of the closed.
  await expect(agenda(window).getByText(/^(?:Nyt klubhus|Lukkede punkter|Åbne punkter)/)).toHaveText([
    'Lukkede punkter',
    'Åbne punkter',
    'Nyt klubhus ved havnen',
  ])
  await expect(row).toContainText('7')
  await row.focus()
  await window.keyboard.press('Alt+ArrowUp')
  await expect(row).toContainText('6')
  await expect(window.getByText('«Nyt klubhus ved havnen» er nu punkt 6')).toBeAttached()
  await window.keyboard.press('Alt+ArrowUp')
  await expect(row).toContainText('5')
  await window.reload()
  await expect.poll(async () => (await titles(window))[4]).toBe('Nyt klubhus ved havnen')
})

test('an item is moved with the mouse', async ({ window }) => {
  const rows = agenda(window).getByRole('option')
  await rows.nth(3).dragTo(rows.nth(1))
  await expect.poll(async () => (await titles(window))[1]).toBe('Temadrøftelse: Børn og unges fritidsliv')
})

test('an item stays in view with the focus as it is moved through a long agenda', async ({ window }) => {
  await window.setViewportSize({ width: 1280, height: 620 })
  await agenda(window).getByRole('option').first().click()
  await window.keyboard.press('End')
  const row = agenda(window).getByRole('option', { selected: true })
  await expect(row).toBeInViewport({ ratio: 1 })
  const count = await agenda(window).getByRole('option').count()
  for (const key of ['Alt+ArrowUp', 'Alt+ArrowDown'])
    for (let step = 1; step < count; step += 1) {
      await window.keyboard.press(key)
      const place = key === 'Alt+ArrowUp' ? count - 1 - step : step
      await expect(agenda(window).getByRole('option').nth(place)).toBeFocused()
      await expect(row, `${key} ${step}`).toBeInViewport({ ratio: 1 })
    }
})

test('a move that could not be made is not told as made', async ({ window }) => {
  await agenda(window).getByRole('option').nth(2).click()
  const title = (await titles(window))[2]
  await window.route('**/move', (route) => route.abort())
  await window.keyboard.press('Alt+ArrowUp')
  await expect(window.getByText('Der er ingen forbindelse til programmet.')).toBeVisible()
  await expect(window.getByText(/er nu punkt/)).toHaveCount(0)
  await window.unroute('**/move')
  await window.keyboard.press('Alt+ArrowUp')
  await expect(window.getByText(`«${title}» er nu punkt 2`)).toBeAttached()
})

test('an item let go in the middle of a group is not shown as one of it', async ({ window }) => {
  const rows = agenda(window).getByRole('option')
  for (const place of [1, 2]) {
    await rows.nth(place).click()
    await window.getByRole('main').getByRole('button', { name: 'Flere handlinger' }).click()
    await window.getByRole('menuitem', { name: 'Gruppeoverskrift …' }).click()
    await window.getByLabel('Gruppeoverskrift').fill('Sager om kultur')
    await window.keyboard.press('Enter')
    await expect(agenda(window).getByText('Sager om kultur')).toHaveCount(1)
  }
  const [, first = '', second = '', third = ''] = await titles(window)
  const heads = () =>
    agenda(window)
      .getByRole('presentation')
      .evaluateAll((lines) =>
        lines.slice(1, 4).map((line) => line.querySelector('[aria-hidden]:first-child')?.textContent ?? ''),
      )
  await rows.nth(3).dragTo(rows.nth(2))
  await expect.poll(async () => (await titles(window)).slice(1, 4)).toEqual([first, third, second])
  expect(await heads()).toEqual(['Sager om kultur', 'Uden gruppeoverskrift', 'Sager om kultur'])
})

test('the arrows choose among the items', async ({ window }) => {
  await agenda(window).getByRole('option').first().click()
  await window.keyboard.press('ArrowDown')
  await expect(window.getByRole('article', { name: 'Punkt 2:' })).toBeVisible()
  await window.keyboard.press('Control+ArrowDown')
  await expect(window.getByRole('article', { name: 'Punkt 3:' })).toBeVisible()
  await window.keyboard.press('Control+ArrowUp')
  await expect(window.getByRole('article', { name: 'Punkt 2:' })).toBeVisible()
})

test('a removed item comes back by the notice and by Ctrl+Z, where it stood', async ({ window }) => {
  const before = await titles(window)
  for (const takeBack of ['notice', 'keys']) {
    await openItem(window, 'Budgetopfølgning pr. 30. september 2026')
    await agenda(window).getByRole('option', { name: 'Budgetopfølgning' }).focus()
    await window.keyboard.press('Delete')
    await expect(agenda(window).getByRole('option')).toHaveCount(6)
    if (takeBack === 'notice') await window.getByRole('button', { name: 'Fortryd' }).click()
    else await window.keyboard.press('Control+z')
    await expect(agenda(window).getByRole('option')).toHaveCount(7)
    // Sooner than it would go of itself.
    await expect(window.getByRole('button', { name: 'Fortryd' })).toHaveCount(0, { timeout: 5000 })
    await expect.poll(() => titles(window)).toEqual(before)
  }
})

test('what the notice took back is a step undone: Ctrl+Z goes on to the one before, Ctrl+Y does it again', async ({
  window,
}) => {
  const before = await titles(window)
  const [, second = ''] = before
  await agenda(window).getByRole('option').nth(1).click()
  await agenda(window).getByRole('option').nth(1).focus()
  await window.keyboard.press('Alt+ArrowDown')
  await expect(window.getByText(`«${second}» er nu punkt 3`)).toBeAttached()
  const moved = await titles(window)
  await agenda(window).getByRole('option').nth(2).focus()
  await window.keyboard.press('Delete')
  await expect(agenda(window).getByRole('option')).toHaveCount(6)
  const removed = await titles(window)
  await window.getByRole('button', { name: 'Fortryd' }).click()
  await expect.poll(() => titles(window)).toEqual(moved)
  await window.keyboard.press('Control+z')
  await expect.poll(() => titles(window)).toEqual(before)
  await window.keyboard.press('Control+Shift+z')
  await expect.poll(() => titles(window)).toEqual(moved)
  await window.keyboard.press('Control+y')
  await expect.poll(() => titles(window)).toEqual(removed)
})

test('a closed item is told by its word everywhere', async ({ window }) => {
  await openItem(window, 'Længere åbningstid')
  await window.getByRole('radiogroup', { name: 'Åbent eller lukket punkt' }).getByText('Lukket').click()
  await expect(agenda(window).getByRole('option', { name: 'Længere åbningstid' })).toContainText('Lukket')
  await expect(window.getByText('Lukket punkt. Indholdet kommer ikke med')).toBeVisible()
})

test('the palette finds an item and an action by name', async ({ window }) => {
  await window.keyboard.press('Control+k')
  await expect(window.getByRole('dialog').getByRole('combobox')).toBeFocused()
  await window.keyboard.type('musik')
  await expect(window.getByText('Intet passer')).toBeVisible()
  await window.getByRole('dialog').getByRole('combobox').fill('budget')
  await window.keyboard.press('Enter')
  await expect(window.getByRole('article', { name: 'Budgetopfølgning' })).toBeVisible()
})

test('F6 goes through the columns', async ({ window }) => {
  const column = () =>
    window.evaluate(() => document.activeElement?.closest<HTMLElement>('[data-column]')?.dataset['column'])
  await agenda(window).getByRole('option').first().click()
  await window.keyboard.press('F6')
  expect(await column()).toBe('item')
  await window.keyboard.press('F6')
  expect(await column()).toBe('beside')
  await window.keyboard.press('F6')
  expect(await column()).toBe('rail')
  await window.keyboard.press('F6')
  expect(await column()).toBe('agenda')
})
