import { expect, type Page } from '@playwright/test'
import { agenda, openItem, openSample } from './meeting-window.ts'

/** Looks at the screen that stands in the window; `name` is a file name, in the order of the walk. */
export type Look = (name: string) => Promise<void>

/** Walks through every screen of the program with the sample committee, as a guest is shown a house, and looks at each. */
export async function everyScreen(window: Page, look: Look): Promise<void> {
  await firstRun(window, look)
  const meeting = window.url()
  await theMeeting(window, look)
  await theDialogs(window, look)
  await theItem(window, look)
  await holdingIt(window, look)
  await window.goto(meeting)
  await theCommittee(window, look)
  await theProgram(window, look)
}

async function firstRun(window: Page, look: Look): Promise<void> {
  await expect(window.getByRole('main')).toBeVisible()
  await look('first-run')
  await window.getByRole('button', { name: 'Opret et udvalg' }).click()
  await expect(window.getByRole('dialog')).toBeVisible()
  await look('first-run-new-committee')
  await window.keyboard.press('Escape')
  await openSample(window)
}

async function theMeeting(window: Page, look: Look): Promise<void> {
  for (const [title, name] of [
    ['Meddelelser', 'item-announcements'],
    ['Nye regler for tilskud', 'item-case'],
    ['Salg af det tidligere klubhus', 'item-closed'],
  ] as const) {
    await openItem(window, title)
    await look(name)
  }
  await openItem(window, 'Nye regler for tilskud')
  await window.getByRole('textbox', { name: 'Sammendrag' }).click()
  await expect(window.getByRole('toolbar')).toBeVisible()
  await look('item-writing')
  await window.getByRole('button', { name: /^Deltagere/ }).click()
  await expect(window.getByRole('heading', { name: 'Deltagere' })).toBeVisible()
  await look('participants')
}

async function theDialogs(window: Page, look: Look): Promise<void> {
  await window.keyboard.press('Control+e')
  const dialog = window.getByRole('dialog')
  await dialog.getByRole('radiogroup', { name: 'Til hvem' }).getByText('Offentlig').click()
  await expect(window.getByRole('list', { name: 'Det udelades' })).toBeVisible()
  await look('export')
  await window.keyboard.press('Escape')
  await expect(dialog).toHaveCount(0)
  await window.keyboard.press('Control+k')
  await expect(dialog.getByRole('combobox')).toBeFocused()
  await look('palette')
  await window.keyboard.press('Escape')
  await expect(dialog).toHaveCount(0)
  await window.keyboard.press('F1')
  await expect(dialog).toBeVisible()
  await look('keys')
  await window.keyboard.press('Escape')
  await expect(dialog).toHaveCount(0)
}

async function theItem(window: Page, look: Look): Promise<void> {
  await openItem(window, 'Nye regler for tilskud')
  const beside = window.getByRole('complementary')
  for (const [tab, name] of [
    ['Sider', 'beside-pages'],
    [/^Kontrol/, 'beside-checks'],
    ['Versioner', 'beside-versions'],
  ] as const) {
    await beside.getByRole('button', { name: tab }).click()
    await expect(beside.getByRole('button', { name: tab })).toHaveAttribute('aria-expanded', 'true')
    if (tab === 'Sider') await expect(beside.getByRole('img').first()).toBeVisible()
    if (tab === 'Versioner') await expect(beside.getByText('Ingen tidligere versioner')).toBeVisible()
    await look(name)
  }
  await beside.getByRole('button', { name: 'Versioner' }).click()
}

async function holdingIt(window: Page, look: Look): Promise<void> {
  await window.goto(`${window.url().replace(/\/punkt\/.*$/, '')}/hold`)
  await expect(window.getByRole('heading', { name: /^Hold møde/ })).toBeVisible()
  await look('hold')
  await window.keyboard.press('v')
  await expect(window.getByRole('form')).toBeVisible()
  await look('hold-vote')
  await window.keyboard.press('Escape')
  await expect(window.getByRole('form')).toHaveCount(0)
  await window.keyboard.press('h')
  await expect(window.getByRole('main').getByRole('button', { name: 'Hæv mødet' })).toBeFocused()
  await look('hold-end')
}

async function theCommittee(window: Page, look: Look): Promise<void> {
  await expect(agenda(window)).toBeVisible()
  await window.getByRole('link', { name: 'Møder', exact: true }).click()
  await expect(window.getByRole('heading', { level: 1, name: 'Møder' })).toBeVisible()
  await look('meetings')
  await window.getByRole('button', { name: 'Nyt møde' }).click()
  await expect(window.getByLabel('Dato')).toBeFocused()
  await look('meetings-new')
  for (const [place, name] of [
    ['Året', 'year'],
    ['Fremmøde', 'attendance'],
    ['Personer', 'people'],
    ['Skabeloner', 'templates'],
    ['Opsætning', 'settings'],
    ['Layout', 'layout'],
  ] as const) {
    await window.getByRole('link', { name: place, exact: true }).click()
    await expect(window.getByRole('heading', { level: 1 }).first()).toBeVisible()
    await expect(window.getByRole('status').getByText('Henter')).toHaveCount(0)
    // The page beside it, and the three small ones of the finished layouts.
    if (name === 'layout') await expect(window.getByRole('img', { name: /^(Side|Forsiden) / })).toHaveCount(4)
    await look(name)
  }
}

async function theProgram(window: Page, look: Look): Promise<void> {
  await window.getByRole('link', { name: 'Søg', exact: true }).click()
  await expect(window.getByRole('textbox', { name: 'Søg efter' })).toBeFocused()
  await look('search-empty')
  await window.keyboard.type('udvalget')
  await expect(
    window.getByRole('list', { name: 'Fundne punkter' }).getByRole('listitem').first(),
  ).toBeVisible()
  await look('search')
  await window.getByRole('textbox', { name: 'Søg efter' }).fill('intet af dette')
  await expect(window.getByText('Intet fundet')).toBeVisible()
  await look('search-none')
  await window.getByRole('link', { name: 'Sikkerhedskopier' }).click()
  await window.getByRole('button', { name: 'Lav en kopi nu' }).click()
  await expect(window.getByRole('list', { name: 'Sikkerhedskopier' }).getByRole('listitem')).toHaveCount(1)
  await look('backups')
}
