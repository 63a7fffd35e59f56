import { readFile } from 'node:fs/promises'
import type { Locator, Page } from '@playwright/test'
import { expect, test } from '../support/e2e.ts'
import { openItem, openSample, saved, savedAnew } from './support/meeting-window.ts'

/** A second window at the same place as the first. */
async function anotherWindow(window: Page): Promise<Page> {
  const other = await window.context().newPage()
  await other.goto(window.url())
  await expect(other.getByRole('main')).toBeVisible()
  return other
}

/** Two windows at one of the sample committee's own places. */
async function atPlace(window: Page, name: string): Promise<Page> {
  await openSample(window)
  await window.getByRole('link', { name, exact: true }).click()
  await expect(window.getByRole('main').getByRole('heading', { level: 1 })).toBeVisible()
  return anotherWindow(window)
}

/** Goes behind what stands in a field. */
async function goBehind(field: Locator): Promise<void> {
  await field.click()
  await field.press('Control+End')
}

const field = (window: Page, name: string) => window.getByRole('textbox', { name, exact: true })
const notice = (window: Page, words: string | RegExp) => window.getByRole('alert').filter({ hasText: words })

/** The meeting as a web page for the public. */
async function publicPage(window: Page): Promise<string> {
  await window.keyboard.press('Control+e')
  const dialog = window.getByRole('dialog', { name: 'Eksportér' })
  for (const [group, value] of [
    ['Til hvem', 'Offentlig'],
    ['Format', 'Webside'],
  ] as const)
    await dialog.getByRole('radiogroup', { name: group }).getByText(value, { exact: true }).click()
  const download = window.waitForEvent('download')
  await dialog.getByRole('button', { name: 'Gem fil' }).click()
  return readFile(await (await download).path(), 'utf8')
}

test('feature 55: a field with the caret in it takes over what another window saves, so that a withheld title is not brought back', async ({
  window,
}) => {
  await openSample(window)
  await openItem(window, 'Salg af det tidligere klubhus')
  const other = await anotherWindow(window)
  const [mine, theirs] = [window, other].map((one) => field(one, 'Titel for offentligheden'))
  if (mine === undefined || theirs === undefined) throw new Error('two windows')
  const add = window.getByRole('button', { name: 'Tilføj en titel for offentligheden' })
  if (await add.isVisible()) await add.click()
  await savedAnew(window, () => mine.fill('Køb fra Peter Jensen'))
  await expect(theirs).toHaveValue('Køb fra Peter Jensen')
  await theirs.click()
  await theirs.press('Home')
  await savedAnew(window, () => mine.fill('Salg af ejendom'))
  await expect(theirs).toHaveValue('Salg af ejendom')
  await expect(theirs).toBeFocused()
  await savedAnew(other, () => other.keyboard.type('1. '))
  for (const one of [mine, theirs]) await expect(one).toHaveValue('1. Salg af ejendom')
  const page = await publicPage(other)
  expect(page).toContain('1. Salg af ejendom')
  expect(page).not.toContain('Peter Jensen')
})

test('feature 53: a field that two windows write in at once keeps the words of each, and both writers are told', async ({
  window,
}) => {
  await openSample(window)
  await openItem(window, 'Nye regler for tilskud')
  const other = await anotherWindow(window)
  await openItem(other, 'Nye regler for tilskud')
  const [mine, theirs] = [field(window, 'Punktets titel'), field(other, 'Punktets titel')]
  await savedAnew(window, () => mine.fill('Tilskud'))
  await expect(theirs).toHaveValue('Tilskud')
  let release = () => {}
  const held = new Promise<void>((resolve) => {
    release = resolve
  })
  await other.route(/item\/update/, async (route) => {
    await held
    await route.continue()
  })
  await goBehind(theirs)
  const sent = other.waitForRequest(/item\/update/)
  await other.keyboard.type(' i Q')
  await sent
  await goBehind(mine)
  await savedAnew(window, () => window.keyboard.type(' i P'))
  release()
  await saved(other)
  await expect(theirs).toHaveValue('Tilskud i Q')
  await expect(mine).toHaveValue('Tilskud i Q')
  const told = notice(window, 'Punktets titel blev ændret i et andet vindue')
  await expect(told).toContainText('Du havde skrevet: «Tilskud i P»')
  await told.getByRole('button', { name: 'Brug min' }).click()
  for (const one of [mine, theirs]) await expect(one).toHaveValue('Tilskud i P')
})

test('feature 53: who has emptied a title to write it anew is told what another window made of it', async ({
  window,
}) => {
  await openSample(window)
  await openItem(window, 'Nye regler for tilskud')
  const other = await anotherWindow(window)
  const [mine, theirs] = [field(window, 'Punktets titel'), field(other, 'Punktets titel')]
  await theirs.fill('')
  await savedAnew(window, () => mine.fill('Tilskud til lokaler'))
  const told = notice(other, 'Punktets titel blev ændret i et andet vindue: «Tilskud til lokaler»')
  await expect(told).toContainText('Her står, hvad du har skrevet')
  await expect(theirs).toHaveValue('')
  await savedAnew(other, () => other.keyboard.type('Regler'))
  await expect(mine).toHaveValue('Regler')
  await told.getByRole('button', { name: 'Brug den anden' }).click()
  for (const one of [mine, theirs]) await expect(one).toHaveValue('Tilskud til lokaler')
})

for (const [place, one, another] of [
  ['Skabeloner', 'Vejledning til Baggrund', 'Vejledning til Sagsfremstilling'],
  ['Opsætning', 'Formulering 2', 'Formulering 5'],
  ['Layout', 'Linjer øverst på første side', 'Tekst i sidefoden'],
] as const)
  test(`feature 55: ${one} and ${another}, written in two windows at once, both stand, and Ctrl+Z takes back one’s own`, async ({
    window,
  }) => {
    const other = await atPlace(window, place)
    const [mine, theirs] = [field(window, one), field(other, another)]
    const [was, wasTheirs] = [await mine.inputValue(), await theirs.inputValue()]
    await goBehind(mine)
    await goBehind(theirs)
    await Promise.all([
      mine.pressSequentially('Første vindue skriver her.', { delay: 60 }),
      theirs.pressSequentially('Andet vindue skriver der.', { delay: 60 }),
    ])
    for (const each of [window, other]) {
      await expect(field(each, one)).toHaveValue(`${was}Første vindue skriver her.`)
      await expect(field(each, another)).toHaveValue(`${wasTheirs}Andet vindue skriver der.`)
      await saved(each)
    }
    await mine.press('Control+z')
    await expect(mine).not.toHaveValue(/her\.$/)
    await expect(field(other, one)).not.toHaveValue(/her\.$/)
    await mine.press('Control+y')
    await saved(window)
    await window.reload()
    await expect(mine).toHaveValue(`${was}Første vindue skriver her.`)
    await expect(field(window, another)).toHaveValue(`${wasTheirs}Andet vindue skriver der.`)
  })

test('feature 55: a date and a number of the settings, written in two windows at once, both stand, and a field with the caret in it follows', async ({
  window,
}) => {
  const other = await atPlace(window, 'Opsætning')
  const [from, days] = [field(window, 'Fra'), field(other, 'Antal dage')]
  await field(window, 'Til').fill('31. december 2029')
  await Promise.all([
    from.fill('').then(() => from.pressSequentially('1. januar 2026', { delay: 60 })),
    days.fill('').then(() => days.pressSequentially('12', { delay: 60 })),
  ])
  for (const each of [window, other]) await saved(each)
  for (const each of [window, other]) {
    await expect(field(each, 'Fra')).toHaveValue('1. januar 2026')
    await expect(field(each, 'Antal dage')).toHaveValue('12')
  }
  await field(other, 'Fra').click()
  await from.fill('2. februar 2026')
  await expect(field(other, 'Fra')).toHaveValue('2. februar 2026')
  await field(window, 'Antal dage').click()
  await days.fill('14')
  await expect(field(window, 'Antal dage')).toHaveValue('14')
})

test('feature 12: a section that is removed in one window never sends what is written in another into the next section', async ({
  window,
}) => {
  const other = await atPlace(window, 'Skabeloner')
  const theirs = field(other, 'Vejledning til Baggrund')
  const next = field(other, 'Vejledning til Sagsfremstilling')
  const wasNext = await next.inputValue()
  await goBehind(theirs)
  await savedAnew(other, () => other.keyboard.type(' Skriv kort'))
  await window.getByRole('button', { name: 'Fjern: Baggrund' }).click()
  await expect(theirs).toHaveCount(0)
  const told = notice(other, 'Vejledning til Baggrund blev fjernet i et andet vindue')
  await expect(told).toContainText('Skriv kort')
  await expect(other.getByRole('main').getByRole('list').locator(':focus')).toHaveCount(0)
  await other.keyboard.type('og klart')
  await expect(next).toHaveValue(wasNext)
  await expect(next).not.toBeFocused()
})
