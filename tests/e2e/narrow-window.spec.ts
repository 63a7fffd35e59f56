import type { Locator, Page } from '@playwright/test'
import { expect, test } from '../support/e2e.ts'
import { councilFile, eveningFile, openHold, press } from './support/hold-window.ts'
import { agenda, openItem, openSample } from './support/meeting-window.ts'

/** A window of 1280x800 at 200 % zoom, and the narrowest that the program's own window becomes. */
const zoomed = { width: 640, height: 400 }
const narrowest = { width: 720, height: 500 }
/** The smallest window the program promises. */
const small = { width: 1024, height: 700 }
const tabs = ['Sider', 'Kontrol', 'Versioner'] as const

async function boxOf(place: Locator): Promise<{ x: number; y: number; width: number; height: number }> {
  const box = await place.boundingBox()
  if (box === null) throw new Error('It is not in the window.')
  return box
}

/** How much wider than the window the page is. */
function sideways(window: Page): Promise<number> {
  return window.evaluate(() => document.documentElement.scrollWidth - innerWidth)
}

async function fromPalette(window: Page, name: string): Promise<void> {
  await press(window, 'Control+k')
  await window.keyboard.type(name)
  await expect(window.getByRole('dialog').getByRole('option').first()).toHaveText(new RegExp(name))
  await press(window, 'Enter')
  await expect(window.getByRole('dialog')).toHaveCount(0)
}

test('what stands beside the item is opened from its strip and by name in a small window', async ({
  window,
}) => {
  await window.setViewportSize(small)
  await openSample(window)
  await openItem(window, 'Nye regler for tilskud')
  const beside = window.getByRole('complementary')
  const panel = window.locator('#beside-panel')
  await expect(panel).toHaveCount(0)
  for (const tab of tabs) {
    const button = beside.getByRole('button', { name: tab })
    await button.click()
    await expect(panel).toBeInViewport({ ratio: 1 })
    await expect(button).toHaveAttribute('aria-expanded', 'true')
    await press(window, 'Escape')
    await expect(panel).toHaveCount(0)
    await expect(button).toBeFocused()
    await fromPalette(window, `Vis ${tab}`)
    await expect(button).toHaveAttribute('aria-expanded', 'true')
    await button.click()
    await expect(panel).toHaveCount(0)
  }
})

test('what stood open beside the item does not cover it when the window becomes narrow', async ({
  window,
}) => {
  await openSample(window)
  await openItem(window, 'Nye regler for tilskud')
  const panel = window.locator('#beside-panel')
  await window.getByRole('complementary').getByRole('button', { name: 'Versioner' }).click()
  await expect(panel).toBeVisible()
  await window.setViewportSize(small)
  await expect(panel).toHaveCount(0)
  await window.setViewportSize({ width: 1280, height: 800 })
  await expect(panel).toBeVisible()
})

for (const size of [zoomed, narrowest])
  test(`an item and the participants can be worked with at ${size.width}x${size.height}`, async ({
    window,
  }) => {
    await window.setViewportSize(size)
    await openSample(window)
    await openItem(window, 'Nye regler for tilskud')
    const text = window.getByRole('textbox', { name: 'Sammendrag' })
    expect((await boxOf(text)).width).toBeGreaterThanOrEqual(280)
    await agenda(window).getByRole('option').last().click()
    await expect(agenda(window).getByRole('option').last()).toBeInViewport()
    await window.getByRole('button', { name: /^Deltagere/ }).click()
    const group = window.getByRole('radiogroup').first()
    await group.scrollIntoViewIfNeeded()
    await expect(group).toBeInViewport({ ratio: 1 })
    await expect(window.getByRole('link', { name: 'Møder', exact: true })).toBeVisible()
    expect(await sideways(window)).toBeLessThan(1)
  })

test("the year's list and the templates' sections stand under what was beside them at 200 % zoom", async ({
  window,
}) => {
  await openSample(window)
  await window.setViewportSize(zoomed)
  await window.getByRole('link', { name: 'Året', exact: true }).click()
  const months = await boxOf(window.getByRole('region', { name: 'Kalender' }))
  const list = await boxOf(window.getByRole('region', { name: 'Årets møder' }))
  expect(list.y).toBeGreaterThanOrEqual(months.y + months.height)
  await window.getByRole('link', { name: 'Skabeloner', exact: true }).click()
  const heading = window.getByRole('textbox', { name: /vejledning/i }).first()
  expect((await boxOf(heading)).width).toBeGreaterThanOrEqual(280)
  expect(await sideways(window)).toBeLessThan(1)
})

test('a meeting is held at 200 % zoom: the item has its height, the keys one line', async ({ window }) => {
  await window.setViewportSize(zoomed)
  await openHold(window, councilFile())
  expect((await boxOf(window.getByRole('main'))).height).toBeGreaterThanOrEqual(220)
  expect(
    (await boxOf(window.getByRole('group', { name: 'Standardformuleringer' }))).height,
  ).toBeLessThanOrEqual(48)
  expect((await boxOf(window.getByRole('contentinfo'))).height).toBeLessThanOrEqual(48)
  expect(await sideways(window)).toBeLessThan(1)
})

test('a council with long names is no wider than the window, and its quorum stays in sight', async ({
  window,
}) => {
  const first = ['Anne-Marie Kjærsgaard', 'Christian Nørregaard', 'Frederikke Aagaard', 'Hans-Henrik Holm']
  const council = councilFile()
  const [pattern] = council.participants
  if (pattern === undefined) throw new Error('The council has no members.')
  await openHold(window, {
    ...council,
    participants: Array.from({ length: 29 }, (_, at) => ({
      ...pattern,
      name: `${first[at % first.length]} Søndergaard Mikkelsen ${at + 1}`,
    })),
  })
  await press(window, 'a')
  const quorum = window.getByText(/til stede, beslutnings/)
  for (const size of [{ width: 1280, height: 800 }, small, zoomed]) {
    await window.setViewportSize(size)
    expect(await sideways(window), `${size.width}`).toBeLessThan(1)
    await expect(quorum, `${size.width}`).toBeInViewport({ ratio: 1 })
  }
  await expect(window.getByRole('button', { name: /Mikkelsen 29 / })).toHaveAttribute(
    'title',
    'Anne-Marie Kjærsgaard Søndergaard Mikkelsen 29 (A)',
  )
})

test('the button that chooses files shows its whole name in a small window', async ({ window }) => {
  await window.setViewportSize(small)
  await openSample(window)
  await openItem(window, 'Meddelelser')
  const labels = window.getByRole('button', { name: 'Vælg filer' }).locator('.mantine-Button-label')
  const hidden = await labels.evaluateAll((all) => all.map((one) => one.scrollWidth - one.clientWidth))
  expect(hidden.length).toBeGreaterThan(0)
  expect(Math.max(...hidden)).toBeLessThan(1)
})

test('at 200 % zoom the names in tables keep their words whole, and every column is in the window', async ({
  window,
}) => {
  await openSample(window)
  await window.getByRole('link', { name: 'Personer', exact: true }).click()
  for (const place of ['Personer', 'Fremmøde']) {
    await window.setViewportSize({ width: 1280, height: 800 })
    await window.getByRole('link', { name: place, exact: true }).click()
    await window.setViewportSize(zoomed)
    const name = window.getByRole('rowheader', { name: /Karen Lindholm/ })
    await expect(name).toBeVisible()
    const lines = await name.evaluate(({ firstChild }) => {
      const word = document.createRange()
      const at = firstChild?.textContent?.indexOf('Lindholm') ?? 0
      word.setStart(firstChild ?? document, at)
      word.setEnd(firstChild ?? document, at + 'Lindholm'.length)
      return word.getClientRects().length
    })
    expect(lines).toBe(1)
    const last = name.locator('xpath=ancestor::tr').getByRole('cell').last()
    expect(await last.evaluate((cell) => cell.getBoundingClientRect().right)).toBeLessThanOrEqual(
      zoomed.width,
    )
  }
})

test('members of the same first names are told apart in the strip of a large council', async ({ window }) => {
  await window.setViewportSize(small)
  const council = councilFile()
  const names = ['Anne Margrethe Holm', 'Anne Margrethe Krog']
  await openHold(window, {
    ...council,
    participants: council.participants.map((one, at) => ({ ...one, name: names[at] ?? one.name })),
  })
  for (const family of ['Holm', 'Krog']) {
    const member = window.getByRole('region', { name: 'Fremmøde' }).getByRole('button', { name: family })
    await expect(member).toHaveText(new RegExp(`^Anne Margrethe ${family} \\([A-Z]\\)$`))
    expect(await hiddenOf(member, family)).toBeLessThan(1)
  }
})

/** How far a word reaches beyond the element that it stands in, in pixels. */
function hiddenOf(holder: Locator, word: string): Promise<number> {
  return holder.evaluate((element, sought) => {
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT)
    const range = document.createRange()
    let box = element
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const at = node.textContent?.indexOf(sought) ?? -1
      if (at < 0) continue
      range.setStart(node, at)
      range.setEnd(node, at + sought.length)
      box = node.parentElement ?? element
    }
    return range.getBoundingClientRect().right - box.getBoundingClientRect().right
  }, word)
}

test('the long names of a choice stay in its form at 200 % zoom in English', async ({ window }) => {
  await openSample(window)
  await window.getByRole('button', { name: 'Visning' }).click()
  await window.getByRole('menuitemradio', { name: 'English' }).click()
  await window.setViewportSize(zoomed)
  await window.getByRole('link', { name: 'Settings', exact: true }).click()
  const form = await boxOf(window.getByRole('region', { name: 'The committee', exact: true }))
  const choice = await boxOf(window.getByRole('radiogroup', { name: 'Kind of body' }))
  expect(choice.x + choice.width).toBeLessThanOrEqual(form.x + form.width)
  const cut = (name: HTMLElement) => name.scrollWidth - name.clientWidth
  for (const name of await window.getByRole('radiogroup', { name: 'Kind of body' }).locator('label').all())
    expect(await name.evaluate(cut)).toBe(0)
})

test('a committee with a very long name leaves the places of the rail in sight', async ({ window }) => {
  await window.setViewportSize({ width: 1280, height: 800 })
  await openSample(window)
  await window.getByRole('link', { name: 'Opsætning', exact: true }).click()
  const name = `Beskæftigelsesudvalget ${'og Arbejdsmarkedsudvalget '.repeat(11)}`.trim()
  await window.getByRole('main').getByLabel('Navn', { exact: true }).fill(name)
  const chosen = window.getByRole('navigation').getByRole('button', { name })
  await expect(chosen).toBeVisible()
  expect((await boxOf(chosen)).height).toBeLessThanOrEqual(128)
  await expect(window.getByRole('button', { name: 'Visning' })).toBeInViewport({ ratio: 1 })
  await expect(chosen).toHaveAttribute('title', `${name}, Nordvig Kommune`)
})

/** How much of what has the focus lies under something else or beyond what it is scrolled in, of a grid of its points. */
function coveredOfFocus(window: Page): Promise<number> {
  return window.evaluate(() => {
    const focused = document.activeElement
    const box = focused?.getBoundingClientRect()
    if (!focused || !box || focused === document.body) return 1
    // The edge itself may be hit as its neighbour's.
    const along = (from: number, to: number) => [from + 3, (from + to) / 2, to - 3]
    const points = along(box.left, box.right).flatMap((x) =>
      along(box.top, box.bottom).map((y) => document.elementFromPoint(x, y)),
    )
    const seen = points.filter((hit) => hit && (focused.contains(hit) || hit.contains(focused)))
    return 1 - seen.length / points.length
  })
}

test('what has the focus is whole in sight at 200 % zoom, after each key and what it could not do', async ({
  window,
}) => {
  await window.setViewportSize(zoomed)
  await openHold(window, eveningFile())
  const covered = (after: string) => expect.poll(() => coveredOfFocus(window), after).toBe(0)
  await press(window, 'a', 'k')
  await covered('k')
  await press(window, 'Control+Enter')
  await expect(window.locator('[data-row="1"]')).toBeFocused()
  await covered('Ctrl+Enter')
  for (const key of ['z', 'g', 'd', 'i']) {
    await press(window, key)
    await covered(key)
    await press(window, 'Enter')
    await covered(`${key}, Enter`)
    await press(window, 'Escape')
    await expect(window.locator('[data-row="1"]')).toBeFocused()
    await covered(`${key}, Esc`)
  }
  await press(window, 'p')
  await expect(window.getByText(/^Pause siden/)).toBeVisible()
  await covered('p')
  await press(window, 'v')
  for (let member = 0; member < 7; member += 1) {
    await covered(`v ${member}`)
    await press(window, 'f')
  }
})

for (const size of [zoomed, narrowest])
  test(`in a vote each name stands beside its choices at ${size.width}x${size.height}`, async ({
    window,
  }) => {
    await window.setViewportSize(size)
    await openHold(window, eveningFile())
    await press(window, 'a', 'Control+Enter', 'v')
    const voters = window.getByRole('radiogroup')
    await expect(voters).toHaveCount(7)
    const rooms = await voters.evaluateAll((all) =>
      all.map((voter) => {
        const name = document.createRange()
        name.selectNodeContents(voter.querySelector('span') ?? voter)
        const choice = voter.querySelector('input')?.getBoundingClientRect().left ?? 0
        return choice - name.getBoundingClientRect().right
      }),
    )
    expect(Math.min(...rooms)).toBeGreaterThan(0)
    expect(await sideways(window)).toBeLessThan(1)
  })

test("a meeting's buttons show their letters whole, and a new meeting the row that has the focus, at 200 % zoom", async ({
  window,
}) => {
  await window.setViewportSize(zoomed)
  await openSample(window)
  const cut = (label: HTMLElement) => label.scrollHeight - label.clientHeight
  for (const name of ['Godkend referat', 'Udskriv underskriftside'])
    expect(await window.getByRole('button', { name }).locator('.mantine-Button-label').evaluate(cut)).toBe(0)
  await window.getByRole('link', { name: 'Møder', exact: true }).click()
  await window.getByRole('button', { name: 'Nyt møde' }).click()
  await window.getByLabel('Dato').fill('2. december 2026')
  await window.getByRole('button', { name: 'Opret møde' }).click()
  await expect(window.getByText(/^Frist /)).toBeVisible()
  const row = agenda(window).getByRole('option', { name: 'Meddelelser' })
  await expect(row).toBeFocused()
  await expect(row).toBeInViewport({ ratio: 1 })
})
