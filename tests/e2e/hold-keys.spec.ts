import type { Page } from '@playwright/test'
import { expect, test } from '../support/e2e.ts'
import { holdAnswers } from './support/held-answers.ts'
import {
  askForHold,
  eveningFile,
  importEvening,
  openHold,
  press,
  type as write,
} from './support/hold-window.ts'

const decision = (window: Page) => window.getByRole('main').getByRole('table', { name: 'Beslutning' })

test('Ctrl+Enter goes on at once, and what is written then is written in the next item', async ({
  window,
}) => {
  await openHold(window, eveningFile())
  const answer = await holdAnswers(window)
  await press(window, 'Enter')
  await write(window, 'Nul.')
  await press(window, 'Control+Enter', 'Enter')
  await write(window, 'Første punkt er godkendt.')
  await expect(window.getByText('Punkt 2 af 7')).toBeVisible()
  await press(window, 'Control+Enter')
  answer()
  await press(window, 'Control+ArrowUp')
  await expect(decision(window)).toContainText('Første punkt er godkendt.')
  await press(window, 'Control+ArrowUp')
  await expect(window.getByText('Punkt 1 af 7')).toBeVisible()
  await expect(decision(window)).toContainText('Nul.')
  await expect(decision(window)).not.toContainText('Første')
  // Opened again it is gone on with.
  await press(window, 'Enter')
  await write(window, ' Og ét.')
  await press(window, 'Escape')
  await expect(decision(window)).toContainText('Nul. Og ét.')
})

test('keys that come before the answer wait for it, and do what they would have done on the screen behind it', async ({
  window,
}) => {
  await openHold(window, eveningFile())
  const answer = await holdAnswers(window)
  await press(window, 'a', 'k', 'v', 'r', 'Enter', 'p', 'd', 'Space', 'Tab')
  await write(window, 'Det går for stærkt.')
  await press(window, 'Control+Enter', 'Enter')
  await write(window, 'På mødet fik udvalget én sag.')
  await press(window, 'Backspace', '!', 'Control+Enter', 'Enter')
  await write(window, 'Godt')
  answer()
  const field = window.getByRole('main').getByRole('textbox')
  await expect(field).toHaveValue('Godt')
  await press(window, 'Escape', 'Control+ArrowUp')
  await expect(decision(window)).toContainText('På mødet fik udvalget én sag!')
  const records = window.getByRole('region', { name: 'Føres til protokollen' })
  await expect(records).toContainText('For stemte 7')
  await expect(records).toContainText('Det går for stærkt.')
  await expect(window.getByText(/^Pause siden kl\./)).toBeVisible()
})

test('keys that come before the screen is read wait for it', async ({ window }) => {
  await importEvening(window, eveningFile())
  const answer = await holdAnswers(window)
  await askForHold(window)
  await expect(window.getByText('Henter')).toBeVisible()
  await press(window, 'a', 'k', 'Control+ArrowDown', 'Enter')
  await write(window, 'Ja')
  answer()
  await expect(window.getByText('7 af 7 til stede')).toBeVisible()
  await expect(window.getByText(/^Mødet begyndte kl\./)).toBeVisible()
  await expect(window.getByText('Punkt 2 af 7')).toBeVisible()
  await expect(window.getByRole('main').getByRole('textbox')).toHaveValue('Ja')
})

test('keys behind a panel that is refused are not taken for its own', async ({ window }) => {
  await openHold(window, eveningFile())
  await press(window, 'a', 'Control+ArrowDown', 'v', 'r', 'Enter')
  await expect(window.getByRole('region', { name: 'Føres til protokollen' })).toBeVisible()
  await press(window, 'g', 'Space', 'Tab')
  await expect(window.getByLabel('Før punkt', { exact: true })).toBeFocused()
  const answer = await holdAnswers(window)
  await press(window, 'Enter')
  await write(window, '99')
  answer()
  await expect(window.getByRole('alert')).toContainText('Ændringen modsiger afstemningen')
  await expect(window.getByLabel('Før punkt', { exact: true })).toHaveValue('2')
})

test('the palette knows what the keys of the evening do', async ({ window }) => {
  await openHold(window, eveningFile())
  const palette = window.getByRole('dialog').getByRole('combobox')
  const choose = async (name: string, key: string) => {
    await press(window, 'Control+k')
    await expect(palette).toBeFocused()
    await write(window, name)
    await expect(window.getByRole('dialog').getByRole('option').first()).toHaveText(new RegExp(`${key}$`))
    await press(window, 'Enter')
  }
  await choose('Alle til stede', 'A')
  await expect(window.getByText('7 af 7 til stede')).toBeVisible()
  await choose('Afstemning', 'V')
  await expect(window.getByRole('form', { name: 'Afstemning' }).locator(':focus')).toBeVisible()
  await press(window, 'Escape')
  await choose('Hæv', 'H')
  await expect(window.getByRole('heading', { name: 'Før mødet hæves' })).toBeVisible()
  await choose('Hæv', 'H')
  await expect(window.getByText(/^Mødet er hævet kl\./).first()).toBeVisible()
})

test('Ctrl+Shift+Z and Ctrl+Y do again what Ctrl+Z took back, and each tells what and where', async ({
  window,
}) => {
  const told = (words: string) => expect(window.getByRole('alert').getByText(words).last()).toBeVisible()
  await openHold(window, eveningFile())
  await press(window, 'a')
  await expect(window.getByText('7 af 7 til stede')).toBeVisible()
  await press(window, '1')
  await expect(decision(window)).toContainText('Taget til efterretning')
  await press(window, 'Control+ArrowDown')
  await expect(window.getByText('Punkt 2 af 7')).toBeVisible()
  await press(window, 'Control+z')
  await told('Fortrudt: Beslutning rettet (punkt 1)')
  await press(window, 'Control+z')
  await told('Fortrudt: Alle sat til stede')
  await expect(window.getByText('Fremmødet er ikke noteret')).toBeVisible()
  await press(window, 'Control+Shift+z')
  await told('Gjort igen: Alle sat til stede')
  await expect(window.getByText('7 af 7 til stede')).toBeVisible()
  await press(window, 'Control+y')
  await told('Gjort igen: Beslutning rettet (punkt 1)')
  await press(window, 'Control+ArrowUp')
  await expect(decision(window)).toContainText('Taget til efterretning')
  await press(window, 'F1')
  await expect(window.getByRole('dialog').getByText('Gentag').first()).toBeVisible()
})

test('in a decision that is being written figures are letters; on its line they are phrases', async ({
  window,
}) => {
  await openHold(window, eveningFile())
  await press(window, 'Enter')
  await write(window, '7 borgere deltog.')
  await expect(window.getByRole('main').getByRole('textbox')).toHaveValue('7 borgere deltog.')
  await press(window, 'Escape')
  await expect(decision(window)).toContainText('7 borgere deltog.')
  await press(window, 'Control+ArrowDown', '2')
  await expect(decision(window)).toContainText('Indstillingen godkendt')
})

test('feature 60: Tab in a decision being written goes on in the next point, and stays in the last', async ({
  window,
}) => {
  await openHold(window, eveningFile())
  await press(window, 'a')
  await expect(window.getByText('7 af 7 til stede')).toBeVisible()
  await press(window, 'Control+ArrowDown', 'Enter')
  await expect(window.locator('textarea:focus')).toBeVisible()
  await write(window, 'Ordet gik til Vesterby')
  await press(window, 'Tab')
  await expect(window.getByLabel('Skriv: Indstillingens punkt 2')).toBeFocused()
  await write(window, 'Drøftet og udsat')
  await press(window, 'Shift+Tab')
  await expect(window.locator('textarea:focus')).toHaveValue('Ordet gik til Vesterby')
  await press(window, 'Tab', 'Tab', 'Tab', 'Tab')
  await write(window, 'Alle var med')
  await expect(window.locator('textarea:focus')).toHaveValue('Alle var med')
  await press(window, 'Escape')
  await expect(window.getByRole('dialog')).toHaveCount(0)
})

test('where the numbers run on from other meetings, the agenda and the meeting tell the same place of an item', async ({
  window,
}) => {
  const evening = eveningFile()
  const items = evening.items.map((item) => ({ ...item, number: item.number + 10 }))
  await importEvening(window, { ...evening, meeting: { ...evening.meeting, firstNumber: 11 }, items })
  const told = window.getByRole('main').getByText(`Punkt 11 (1 af ${items.length})`, { exact: true })
  await expect(told).toBeVisible()
  await askForHold(window)
  await expect(window.getByRole('heading', { name: /^Hold møde/ })).toBeVisible()
  await expect(told).toBeVisible()
})
