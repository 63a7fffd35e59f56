import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { expect, test } from '../support/e2e.ts'
import { councilFile, eveningFile, itemTitle, openHold, press, type as write } from './support/hold-window.ts'
import { openItem, savedAnew } from './support/meeting-window.ts'

async function complaints(window: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page: window }).analyze()
  return violations.flatMap((rule) => rule.nodes.map((node) => `${rule.id}: ${node.target.join(' ')}`))
}

test('a vote that does not add up is refused in place, with the reason, and keeps what was given', async ({
  window,
}) => {
  await openHold(window, eveningFile())
  await press(window, 'a')
  await expect(window.getByText('7 af 7 til stede')).toBeVisible()
  await press(window, 'v', 'f', 'f', 'f', 'f', 'f', 'f', 'Enter')
  const panel = window.getByRole('form', { name: 'Afstemning' })
  await expect(panel.getByRole('alert')).toContainText('der mangler Signe Aaby (Ø)')
  await expect(window.getByText('For 6 · Imod 0 · Undlod 0')).toBeVisible()
  await press(window, 'Escape', 'v')
  await expect(window.getByText('For 6 · Imod 0 · Undlod 0')).toBeVisible()
  await press(window, 'r', 'Enter')
  await expect(window.getByRole('region', { name: 'Føres til protokollen' })).toContainText('For stemte 7')
})

test('letters are votes too, and a member who voted cannot leave before the item', async ({ window }) => {
  await openHold(window, eveningFile())
  await press(window, 'a')
  await expect(window.getByText('7 af 7 til stede')).toBeVisible()
  await press(window, 'Control+ArrowDown', 'v', 'F2')
  await write(window, 'a b c f ø')
  await press(window, 'Tab')
  await write(window, 'V')
  await expect(window.getByText('For 6 · Imod 1 · Undlod 0')).toBeVisible()
  await press(window, 'Enter')
  await expect(window.getByRole('region', { name: 'Føres til protokollen' })).toContainText(
    'For stemte 6: A, B, C, F og Ø. Imod stemte 1: V.',
  )
  await press(window, 'g', 'Space', 'Enter')
  await expect(window.getByRole('alert')).toContainText('Ændringen modsiger afstemningen under punkt 2.')
  await expect(window.getByText('7 af 7 til stede')).toBeVisible()
})

test('the clock and the place survive a reload, and Ctrl+Z takes the last change back', async ({
  window,
}) => {
  await openHold(window, eveningFile())
  await press(window, 'k', 'p')
  await expect(window.getByText(/^Pause siden kl\./)).toBeVisible()
  await press(window, 'p', 'j')
  await write(window, 'bibl')
  await press(window, 'Enter')
  await expect(itemTitle(window)).toHaveText('Længere åbningstid på Nordvig Bibliotek')
  await window.reload()
  await expect(itemTitle(window)).toHaveText('Længere åbningstid på Nordvig Bibliotek')
  await expect(window.getByText(/^Mødet begyndte kl\./)).toBeVisible()
  await press(window, 'a')
  await expect(window.getByText('7 af 7 til stede')).toBeVisible()
  await press(window, 'Control+z')
  await expect(window.getByText('Fremmødet er ikke noteret')).toBeVisible()
})

test('Ctrl+Z that takes back what another window did says what and where, and offers it again', async ({
  window,
}) => {
  await openHold(window, eveningFile())
  const other = await window.context().newPage()
  await other.goto(window.url().replace(/\/hold$/, ''))
  await openItem(other, 'Budgetopfølgning')
  await press(window, '1')
  const decision = window.getByRole('table', { name: 'Beslutning' })
  await expect(decision).toContainText('Taget til efterretning')
  const summary = other.getByRole('textbox', { name: 'Sammendrag' })
  await summary.click()
  await expect(other.locator('[contenteditable="true"]:focus')).toBeVisible()
  await savedAnew(other, () => write(other, 'Kollegaens ord. '))
  await press(window, 'Control+z')
  const told = window.getByRole('alert').filter({ hasText: 'Fortrudt: Tekst rettet (punkt 3)' })
  await expect(told).toBeVisible()
  await expect(summary).not.toContainText('Kollegaens ord.')
  await expect(decision).toContainText('Taget til efterretning')
  await told.getByRole('button', { name: 'Gentag' }).click()
  await expect(summary).toContainText('Kollegaens ord.')
  await expect(told).toHaveCount(0)
})

test('quorum is lost in sight when too many leave', async ({ window }) => {
  await openHold(window, eveningFile())
  await press(window, 'a')
  await expect(window.getByText('7 af 7 til stede')).toBeVisible()
  await press(window, 'f', 'f')
  for (const present of [6, 5, 4]) {
    await expect(window.getByText(`${present} af 7 til stede`)).toBeVisible()
    await press(window, 'ArrowDown', 'x')
  }
  await expect(window.getByText('3 af 7 til stede, ikke beslutningsdygtigt (4 kræves)')).toBeVisible()
})

for (const scheme of ['light', 'dark'] as const)
  test(`axe finds nothing while a meeting is held in the ${scheme} theme`, async ({ window }) => {
    test.setTimeout(120_000)
    await window.emulateMedia({ colorScheme: scheme })
    await openHold(window, eveningFile())
    expect(await complaints(window), 'nothing recorded').toEqual([])
    await press(window, 'k', 'a', 'Control+ArrowDown', 'Enter')
    await write(window, 'in')
    expect(await complaints(window), 'writing').toEqual([])
    await press(window, 'Enter')
    for (const key of ['v', 'd', 'z', 'i', 'g', 'y', 'k', 'j', 'n']) {
      await press(window, key)
      await expect(window.getByRole('form')).toBeVisible()
      expect(await complaints(window), `panel ${key}`).toEqual([])
      await press(window, 'Escape')
      await expect(window.getByRole('form')).toHaveCount(0)
    }
    await press(window, 'h')
    expect(await complaints(window), 'overview').toEqual([])
    await press(window, 'Enter')
    await expect(window.getByRole('button', { name: 'Skriv referat' })).toBeVisible()
    expect(await complaints(window), 'end').toEqual([])
  })

test('twenty-five members and forty items: nothing is cut off, and F1 tells the keys', async ({ window }) => {
  await window.setViewportSize({ width: 1280, height: 800 })
  await openHold(window, councilFile())
  await press(window, 'a')
  await expect(window.getByText('25 af 25 til stede, beslutningsdygtigt (13 kræves)')).toBeVisible()
  const strip = window.getByRole('region', { name: 'Fremmøde under hvert punkt' })
  expect(await strip.evaluate((part) => part.scrollWidth - part.clientWidth)).toBe(0)
  expect(await strip.evaluate((part) => part.scrollHeight - part.clientHeight)).toBe(0)
  await press(window, 'F1')
  await expect(window.getByRole('dialog')).toContainText('Gem og næste')
  await press(window, 'Escape')
  await expect(window.getByRole('dialog')).toHaveCount(0)
  await press(window, 'j')
  await expect(window.getByRole('form', { name: 'Gå til punkt' })).toBeVisible()
})

test('guests, a late item, one withdrawn, one deferred, and one who comes later', async ({ window }) => {
  await openHold(window, eveningFile())
  const main = window.getByRole('main')
  await press(window, 'a')
  await expect(window.getByText('7 af 7 til stede')).toBeVisible()
  await press(window, 'y')
  await write(window, 'Per Lind')
  await press(window, 'Tab')
  await write(window, 'centerchef')
  await press(window, 'Enter')
  await expect(main.getByRole('listitem').filter({ hasText: 'Per Lind, centerchef' }).first()).toBeVisible()
  await press(window, 'Escape', 'n')
  await write(window, 'Akut lukning af hallen')
  await press(window, 'Tab')
  await write(window, 'Taget er utæt, og hallen skal lukkes i morgen.')
  await press(window, 'Control+Enter')
  await expect(itemTitle(window)).toHaveText('Akut lukning af hallen')
  await expect(main.getByText('Tillægsdagsorden')).toBeVisible()
  await press(window, 'o')
  await expect(main.getByText('Punktet udgår')).toBeVisible()
  await press(window, 'Control+ArrowDown', 'u')
  await expect(main.getByRole('table', { name: 'Beslutning' })).toContainText('Udsættes')
  await press(window, 'f', 'f')
  await expect(window.getByText('6 af 7 til stede')).toBeVisible()
  await press(window, 'm', 'Enter')
  await expect(window.getByText(/Karen Lindholm \(A\) ankom før punkt 3 kl\./)).toBeVisible()
  await expect(window.getByText('7 af 7 til stede')).toBeVisible()
})

test('a panel with a text of lines is saved by Enter, as its keys say', async ({ window }) => {
  await openHold(window, eveningFile())
  await press(window, 'n')
  const keys = window.getByRole('list', { name: 'Taster' })
  await write(window, 'Akut lukning af hallen')
  await press(window, 'Tab')
  await expect(keys).toContainText('Ny linje')
  await write(window, 'Taget er utæt.')
  await press(window, 'Shift+Enter')
  await write(window, 'Hallen skal lukkes i morgen.')
  await press(window, 'Enter')
  await expect(itemTitle(window)).toHaveText('Akut lukning af hallen')
  await press(window, 'Escape')
  await openItem(window, 'Akut lukning af hallen')
  await expect(window.getByRole('textbox', { name: 'Hvorfor punktet ikke kan vente' })).toHaveValue(
    'Taget er utæt.\nHallen skal lukkes i morgen.',
  )
})

test('feature 23: U says that an item is decided, defers it at the second press, and a deferred item that is decided says so', async ({
  window,
}) => {
  const main = window.getByRole('main')
  const table = main.getByRole('table', { name: 'Beslutning' })
  const contradicts = main.getByText('Punktet er udsat, men beslutningen siger noget andet.')
  await openHold(window, eveningFile())
  await press(window, 'Control+ArrowDown', 's', '2')
  await expect(table).toContainText('Indstillingen godkendt')
  await press(window, 'u')
  await expect(main.getByRole('alert')).toContainText('siger noget andet end «Udsættes»')
  await expect(table).toContainText('Indstillingen godkendt')
  await expect(main.getByText('Udsat', { exact: true })).toHaveCount(0)
  await press(window, 'u')
  await expect(table).toContainText('Udsættes')
  await expect(main.getByText('Udsat', { exact: true })).toBeVisible()
  await expect(main.getByRole('alert')).toHaveCount(0)
  await expect(contradicts).toHaveCount(0)
  await press(window, '1')
  await expect(contradicts).toBeVisible()
  await press(window, 'j')
  await expect(window.getByRole('option', { name: /Nye regler for tilskud.*Udsat/ })).toBeVisible()
})

test('a late item comes behind those that have been treated, also when it is added from an earlier one', async ({
  window,
}) => {
  await openHold(window, eveningFile())
  await press(window, '1', 'Control+Enter', '1', 'Control+ArrowUp', 'n')
  await write(window, 'Akut lukning af hallen')
  await press(window, 'Tab')
  await write(window, 'Taget er utæt.')
  await press(window, 'Control+Enter')
  await expect(itemTitle(window)).toHaveText('Akut lukning af hallen')
  await expect(window.getByText('Punkt 3 af 8')).toBeVisible()
})

test('feature 31: the stop right offers to hand the case on, and says where it went', async ({ window }) => {
  await openHold(window, eveningFile())
  await press(window, 'a')
  await expect(window.getByText('7 af 7 til stede')).toBeVisible()
  await press(window, 'Control+ArrowDown', '2', '2', '2', 'z', 'Space', 'Tab', 'Space', 'Enter')
  await expect(window.getByRole('form')).toHaveCount(0)
  await press(window, 'Escape')
  await window.getByRole('option', { name: 'Nye regler for tilskud' }).click()
  await expect(window.getByRole('article')).toContainText('Kommunalbestyrelsen')
})

test('a substitute for one who leaves in the middle comes where he goes, and the earlier vote stands', async ({
  window,
}) => {
  await openHold(window, eveningFile())
  await press(window, 'a')
  await expect(window.getByText('7 af 7 til stede')).toBeVisible()
  await press(window, 'v', 'r', 'Enter')
  await expect(window.getByRole('region', { name: 'Føres til protokollen' })).toContainText('For stemte 7')
  await press(window, 'Control+ArrowDown', 'f', 's')
  await write(window, 'Pia Dam')
  await press(window, 'Enter')
  await expect(window.getByText(/Karen Lindholm \(A\) forlod mødet før punkt 2 kl\./)).toBeVisible()
  await expect(window.getByText(/Pia Dam \(A\) ankom før punkt 2 kl\./)).toBeVisible()
  await expect(window.getByText('7 af 7 til stede')).toBeVisible()
})

test('feature 3: the member who comes after all takes the seat, and the substitute leaves it, in one step', async ({
  window,
}) => {
  await openHold(window, eveningFile())
  await press(window, 'k', 'a')
  await expect(window.getByText('7 af 7 til stede')).toBeVisible()
  await press(window, 'f', 'ArrowDown', 'ArrowDown', 'ArrowDown', 's')
  await expect(window.getByRole('form', { name: 'Stedfortræder for Ole Brandt (C)' })).toBeVisible()
  await write(window, 'Pia Dam')
  await press(window, 'Enter')
  await expect(window.getByRole('button', { name: 'Pia Dam (C) for Ole Brandt' })).toBeVisible()
  await press(window, 'Escape', 'Control+ArrowDown', 'Control+ArrowDown')
  await expect(itemTitle(window)).toHaveText(/Budgetopf/)
  await press(window, 'm')
  await expect(window.getByRole('form', { name: 'Møder' })).toBeVisible()
  await press(window, 'Space', 'Enter')
  await expect(window.getByText(/Ole Brandt \(C\) ankom før punkt 3/)).toBeVisible()
  await expect(window.getByText(/Pia Dam \(C\) forlod mødet før punkt 3/)).toBeVisible()
  await expect(window.getByText('7 af 7 til stede')).toBeVisible()
  await press(window, 'Control+z')
  await expect(window.getByText(/Ole Brandt \(C\), afbud/i)).toBeVisible()
  await expect(window.getByText(/Pia Dam \(C\) forlod mødet/)).toBeHidden()
})
