import AxeBuilder from '@axe-core/playwright'
import type { Locator, Page } from '@playwright/test'
import { expect, test } from '../support/e2e.ts'
import { holdAnswers } from './support/held-answers.ts'
import { addItem, openSample, saved } from './support/meeting-window.ts'
import { addPerson, personForms } from './support/person-form.ts'

/** Writes a phrase of the committee's own. */
async function addPhrase(part: Locator, text: string): Promise<void> {
  await part.getByRole('button', { name: 'Tilføj formulering' }).click()
  await part.page().keyboard.type(text)
  await part.page().keyboard.press('Enter')
  await expect(part.getByRole('textbox').last()).toHaveValue(text)
}

/** Goes to one of the committee's own places by the rail. */
async function openPlace(window: Page, name: string): Promise<void> {
  await window.getByRole('link', { name, exact: true }).click()
  await expect(window.getByRole('heading', { level: 1, name })).toBeVisible()
}

test.beforeEach(async ({ window }) => openSample(window))

test('feature 4: the deadline rule is set, and its example follows at once', async ({ window }) => {
  await openPlace(window, 'Opsætning')
  const part = window.getByRole('region', { name: 'Frist for dagsordenen' })
  await part.getByLabel('Antal dage').fill('4')
  await expect(part.getByText('Til mødet tirsdag den 3. marts 2026')).toContainText(
    'skal dagsordenen være ude senest tirsdag den 24. februar 2026: 4 hverdage før mødet, lørdag ikke medregnet.',
  )
  await part.getByRole('checkbox', { name: 'Lørdag er en hverdag' }).check()
  await expect(part.getByText('onsdag den 25. februar 2026')).toBeVisible()
  await part.getByRole('radiogroup', { name: 'Dage tælles som' }).getByText('Kalenderdage').click()
  await expect(part.getByText('torsdag den 26. februar 2026')).toBeVisible()
  await saved(window)
  await window.reload()
  await expect(part.getByText('torsdag den 26. februar 2026')).toBeVisible()
  await expect(part.getByLabel('Antal dage')).toHaveValue('4')
})

test('feature 4: a number that cannot be saved is told under its field, and the one before it stays', async ({
  window,
}) => {
  await openPlace(window, 'Opsætning')
  const deadline = window.getByRole('region', { name: 'Frist for dagsordenen' })
  const example = (await deadline.getByRole('status').textContent()) ?? ''
  const days = deadline.getByLabel('Antal dage')
  for (const written of ['75', '3,5', '999', '-1', '']) {
    await days.click()
    await days.press('Control+a')
    await days.press('Delete')
    await window.keyboard.type(written)
    await days.press('Tab')
    await expect(days, written).toHaveValue(written)
    await expect(deadline, written).toContainText('Skriv et helt tal fra 0 til 60.')
    await expect(deadline.getByRole('status'), written).toHaveText(example)
  }
  const numbers = window.getByRole('region', { name: 'Punkternes numre' })
  for (const written of ['0', '', '99999999999']) {
    await numbers.getByLabel('Første nummer').fill(written)
    await numbers.getByLabel('Første nummer').press('Tab')
    await expect(numbers, written).toContainText('Skriv et helt tal fra 1 til 9999.')
  }
  await numbers.getByLabel('Første nummer').fill('12')
  await expect(numbers).not.toContainText('Skriv et helt tal')
  await saved(window)
  await window.reload()
  await expect(days).toHaveValue('4')
  await expect(numbers.getByLabel('Første nummer')).toHaveValue('12')
})

test('feature 4: a term that ends before it begins is refused at its fields', async ({ window }) => {
  await openPlace(window, 'Opsætning')
  const part = window.getByRole('region', { name: 'Valgperiode' })
  await part.getByLabel('Fra').fill('1. januar 2026')
  await part.getByLabel('Til').fill('31-12-2025')
  await expect(part.getByRole('alert')).toContainText('slutter, før den begynder')
  await part.getByLabel('Til').fill('31-12-2029')
  await saved(window)
  await window.reload()
  await expect(part.getByLabel('Til')).toHaveValue('31. december 2029')
})

test('feature 1: a committee is renamed in place, and the rail follows', async ({ window }) => {
  await openPlace(window, 'Opsætning')
  await window.getByRole('textbox', { name: 'Navn', exact: true }).fill('Havneudvalget')
  await saved(window)
  await window.getByRole('link', { name: 'Møder' }).click()
  await expect(window.getByRole('navigation').getByText('Havneudvalget')).toBeVisible()
})

test('feature 29: a committee gets phrases of its own, and the program’s back', async ({ window }) => {
  await openPlace(window, 'Opsætning')
  const part = window.getByRole('region', { name: 'Standardformuleringer' })
  await expect(part.getByText('Udvalget bruger programmets formuleringer.')).toBeVisible()
  const before = await part.getByRole('textbox').count()
  await addPhrase(part, 'Til orientering')
  await part.getByRole('button', { name: `Flyt op: Formulering ${before + 1}` }).click()
  await saved(window)
  await window.reload()
  await expect(part.getByRole('textbox', { name: `Formulering ${before}`, exact: true })).toHaveValue(
    'Til orientering',
  )
  await window.goBack()
  await addItem(window, 'Ny sti')
  await expect(
    window.getByRole('group', { name: 'Standardformuleringer: Beslutning' }).first(),
  ).toContainText('Til orientering')
  await openPlace(window, 'Opsætning')
  await part.getByRole('button', { name: 'Brug programmets formuleringer' }).click()
  await expect(part.getByRole('textbox')).toHaveCount(before)
})

test('feature 29: a removed phrase comes back, and one that was added meanwhile stays', async ({
  window,
}) => {
  await openPlace(window, 'Opsætning')
  const part = window.getByRole('region', { name: 'Standardformuleringer' })
  const first = part.getByRole('textbox', { name: 'Formulering 1', exact: true })
  const text = await first.inputValue()
  const before = await part.getByRole('textbox').count()
  await part.getByRole('button', { name: 'Fjern: Formulering 1', exact: true }).click()
  await expect(part.getByRole('textbox')).toHaveCount(before - 1)
  await addPhrase(part, 'Til orientering')
  await window.getByRole('button', { name: 'Fortryd' }).click()
  await expect(first).toHaveValue(text)
  await expect(part.getByRole('textbox').last()).toHaveValue('Til orientering')
})

test('feature 29: a phrase that came back by Ctrl+Z is not offered back by its notice', async ({
  window,
}) => {
  await openPlace(window, 'Opsætning')
  const part = window.getByRole('region', { name: 'Standardformuleringer' })
  const first = part.getByRole('textbox', { name: 'Formulering 1', exact: true })
  const text = await first.inputValue()
  await part.getByRole('button', { name: 'Fjern: Formulering 1', exact: true }).click()
  await expect(first).not.toHaveValue(text)
  await expect(window.getByRole('button', { name: 'Fortryd' })).toBeVisible()
  await window.keyboard.press('Control+z')
  await expect(first).toHaveValue(text)
  // Sooner than it would go of itself.
  await expect(window.getByRole('button', { name: 'Fortryd' })).toHaveCount(0, { timeout: 5000 })
})

test('feature 29: a removed phrase comes back after the place was left, with what was written there since', async ({
  window,
}) => {
  await openPlace(window, 'Opsætning')
  const part = window.getByRole('region', { name: 'Standardformuleringer' })
  const first = part.getByRole('textbox', { name: 'Formulering 1', exact: true })
  const text = await first.inputValue()
  await part.getByRole('button', { name: 'Fjern: Formulering 1', exact: true }).click()
  await openPlace(window, 'Møder')
  await openPlace(window, 'Opsætning')
  await addPhrase(part, 'Til orientering')
  await saved(window)
  await window.getByRole('button', { name: 'Fortryd' }).click()
  await expect(first).toHaveValue(text)
  await expect(part.getByRole('textbox').last()).toHaveValue('Til orientering')
})

test('feature 29: the committee’s own phrases come back beside one written among the program’s', async ({
  window,
}) => {
  await openPlace(window, 'Opsætning')
  const part = window.getByRole('region', { name: 'Standardformuleringer' })
  const phrases = part.getByRole('textbox')
  const before = await phrases.count()
  await addPhrase(part, 'Til orientering')
  await part.getByRole('button', { name: 'Brug programmets formuleringer' }).click()
  await expect(phrases).toHaveCount(before)
  await addPhrase(part, 'Drøftet igen')
  await window.getByRole('button', { name: 'Fortryd' }).click()
  await expect(phrases).toHaveCount(before + 2)
  await expect(phrases.nth(before)).toHaveValue('Til orientering')
  await expect(phrases.last()).toHaveValue('Drøftet igen')
})

test('feature 2: people come from a meeting, one is ended, and an old day shows its people', async ({
  window,
}) => {
  await openPlace(window, 'Personer')
  const remove = window.getByRole('button', { name: /^Fjern / })
  await expect(remove).toHaveCount(9)
  for (let left = 8; left >= 0; left -= 1) {
    await remove.first().click()
    await expect(remove).toHaveCount(left)
  }
  await expect(window.getByText('Udvalget har ingen personer endnu.')).toBeVisible()
  await window.getByRole('button', { name: 'Hent fra et møde' }).click()
  await window.getByRole('menuitem').first().click()
  const rows = window.getByRole('row').filter({ has: window.getByRole('rowheader') })
  await expect(rows.first()).toBeVisible()
  await addPerson(window, {
    Navn: 'Pia Dam',
    Parti: 'c',
    Fra: '1. januar 2020',
    Til: '31. december 2021',
  })
  const row = window.getByRole('row', { name: /Pia Dam \(C\)/ })
  await expect(row).toContainText('Afsluttet')
  await window.getByRole('radiogroup', { name: 'Hvem der vises' }).getByText('På en dato').click()
  await window.getByRole('textbox', { name: 'Dato' }).fill('1. marts 2021')
  await expect(row).toBeVisible()
  await expect(window.getByRole('rowheader', { name: /\(/ })).toHaveCount(1)
  await window.getByRole('textbox', { name: 'Dato' }).fill('1. marts 2022')
  await expect(window.getByText('Ingen hører til udvalget tirsdag den 1. marts 2022.')).toBeVisible()
})

test('feature 2: a member twice on one day is refused at the row, and nothing is lost', async ({
  window,
}) => {
  await openPlace(window, 'Personer')
  const form = personForms(window)
  await addPerson(window, { Navn: 'Pia Dam', Fra: '1. januar 2026' })
  await expect(form).toHaveCount(0)
  await addPerson(window, { Navn: 'Pia Dam', Fra: '1. februar 2026' })
  await expect(form.getByRole('alert')).toContainText('Pia Dam står to gange på listen')
  await expect(form.getByLabel('Navn')).toHaveValue('Pia Dam')
  await form.getByLabel('Navn').fill('Per Dam')
  await form.getByRole('button', { name: 'Tilføj', exact: true }).click()
  await window.getByRole('button', { name: 'Afslut Per Dam' }).click()
  await expect(window.getByText(/Per Dam er med til og med/)).toBeVisible()
  await window.getByRole('button', { name: 'Fortryd' }).click()
  await expect(window.getByRole('row', { name: 'Per Dam' })).toContainText('Stadig')
})

test('feature 2: a person whose name is pasted with the party has the party once', async ({ window }) => {
  await openPlace(window, 'Personer')
  await addPerson(window, { Navn: 'Pia Dam (C)' })
  await expect(window.getByRole('rowheader', { name: 'Pia Dam (C)', exact: true })).toBeVisible()
  await window.getByRole('button', { name: 'Ret Pia Dam' }).click()
  await expect(personForms(window).getByLabel('Navn')).toHaveValue('Pia Dam')
  await expect(personForms(window).getByLabel('Parti')).toHaveValue('C')
})

test('feature 2: a removed person comes back, and one who was added meanwhile stays', async ({ window }) => {
  await openPlace(window, 'Personer')
  await addPerson(window, { Navn: 'Pia Dam' })
  await window.getByRole('button', { name: 'Fjern Pia Dam' }).click()
  await expect(window.getByRole('rowheader', { name: 'Pia Dam' })).toHaveCount(0)
  await addPerson(window, { Navn: 'Per Dam' })
  await expect(window.getByRole('rowheader', { name: 'Per Dam' })).toBeVisible()
  await window.getByRole('button', { name: 'Fortryd' }).click()
  await expect(window.getByRole('rowheader', { name: / Dam$/ })).toHaveText(['Pia Dam', 'Per Dam'])
})

test('feature 2: who is being edited is who is saved, whatever becomes of the list meanwhile', async ({
  window,
}) => {
  await openPlace(window, 'Personer')
  const people = window.getByRole('rowheader')
  await expect(people.nth(3)).toBeVisible()
  const before = await people.allTextContents()
  const forms = personForms(window)
  await window.getByRole('button', { name: /^Ret / }).nth(2).click()
  await forms.getByLabel('Navn').fill('Pia Dam')
  await window.getByRole('button', { name: /^Ret / }).nth(2).click()
  await forms.nth(1).getByLabel('Navn').fill('Per Dam')
  await window
    .getByRole('button', { name: /^Fjern / })
    .first()
    .click()
  await expect(people).toHaveCount(before.length - 3)
  await forms.nth(0).getByRole('button', { name: 'Gem' }).click()
  await expect(forms).toHaveCount(1)
  await forms.getByRole('button', { name: 'Gem' }).click()
  await expect(forms).toHaveCount(0)
  const party = (at: number) => /\s\(.*/.exec(before[at] ?? '')?.[0] ?? ''
  const meant = [before[1], `Pia Dam${party(2)}`, `Per Dam${party(3)}`, ...before.slice(4)]
  await expect(people).toHaveText(meant.map((name) => name ?? ''))
})

test('feature 2: what is written in a person’s form while it is being saved stays in it', async ({
  window,
}) => {
  await openPlace(window, 'Personer')
  const people = window.getByRole('rowheader', { name: / (Dam|Lund)$/ })
  const answer = await holdAnswers(window)
  await addPerson(window, { Navn: 'Pia Dam' })
  await personForms(window).getByLabel('Navn').press('End')
  await window.keyboard.type(' Lund')
  answer()
  await expect(people).toHaveText(['Pia Dam'])
  await expect(personForms(window).getByLabel('Navn')).toHaveValue('Pia Dam Lund')
  await window.keyboard.press('Enter')
  await expect(people).toHaveText(['Pia Dam Lund'])
  await expect(personForms(window)).toHaveCount(0)
})

test('feature 2: a person’s form that is begun while another is being saved stays', async ({ window }) => {
  await openPlace(window, 'Personer')
  const answer = await holdAnswers(window)
  await addPerson(window, { Navn: 'Pia Dam' })
  await window.getByRole('button', { name: 'Tilføj person' }).click()
  await window.keyboard.type('Per D')
  answer()
  await expect(window.getByRole('rowheader', { name: 'Pia Dam' })).toBeVisible()
  await expect(personForms(window)).toHaveCount(1)
  await window.keyboard.type('am')
  await expect(personForms(window).getByLabel('Navn')).toHaveValue('Per Dam')
})

test('feature 2: where the person who is being edited is gone, that is said and the form stays', async ({
  window,
}) => {
  await openPlace(window, 'Personer')
  const form = personForms(window)
  await addPerson(window, { Navn: 'Pia Dam' })
  await window.getByRole('button', { name: 'Afslut Pia Dam' }).click()
  await expect(window.getByText(/Pia Dam er med til og med/)).toBeVisible()
  await window.getByRole('button', { name: 'Ret Pia Dam' }).click()
  await form.getByLabel('Navn').fill('Per Dam')
  await window.getByRole('button', { name: 'Fortryd' }).click()
  await expect(window.getByRole('row', { name: 'Pia Dam' })).toContainText('Stadig')
  await form.getByRole('button', { name: 'Gem' }).click()
  await expect(form.getByRole('alert')).toContainText('Intet er gemt')
  await expect(form.getByLabel('Navn')).toHaveValue('Per Dam')
  await expect(window.getByRole('row', { name: 'Pia Dam' })).toContainText('Stadig')
})

test('feature 2: a date that cannot be read is not saved as none, nor as an earlier one', async ({
  window,
}) => {
  await openPlace(window, 'Personer')
  await window.getByRole('button', { name: 'Tilføj person' }).click()
  const form = personForms(window)
  const to = form.getByLabel('Til')
  await form.getByLabel('Navn').fill('Pia Dam')
  for (const written of ['31.12', '31-12-20299']) {
    await to.click()
    await to.clear()
    await window.keyboard.type(written)
    await form.getByRole('button', { name: 'Tilføj', exact: true }).click()
    await expect(to).toBeFocused()
    await expect(to).toHaveValue(written)
    await expect(form).toContainText('Skriv datoen som')
    await form.getByLabel('Navn').press('Enter')
    await expect(to).toBeFocused()
  }
  await to.fill('31-12-2029')
  await window.keyboard.press('Enter')
  await expect(window.getByRole('row', { name: 'Pia Dam' })).toContainText('31. december 2029')
})

test('Ctrl+Z on a committee’s place takes back its last change, and Ctrl+Shift+Z does it again', async ({
  window,
}) => {
  await openPlace(window, 'Opsætning')
  const part = window.getByRole('region', { name: 'Beslutningsdygtighed' })
  await part.getByRole('radio', { name: /^Mindst halvdelen/ }).check()
  await saved(window)
  await window.getByRole('heading', { level: 1 }).click()
  await part.getByRole('radio', { name: /^Mindst halvdelen/ }).blur()
  await window.keyboard.press('Control+z')
  await expect(part.getByRole('radio', { name: /^Mere end halvdelen/ })).toBeChecked()
  await window.keyboard.press('Control+Shift+z')
  await expect(part.getByRole('radio', { name: /^Mindst halvdelen/ })).toBeChecked()
})

test('feature 11: the year shows the meeting and its deadline, and a day makes a new one', async ({
  window,
}) => {
  await window.getByRole('link', { name: 'Året', exact: true }).click()
  await expect(window.getByRole('heading', { level: 1, name: 'Året 2026' })).toBeVisible()
  await expect(window.getByRole('region', { name: 'Årets møder' }).getByRole('listitem')).toHaveCount(1)
  await expect(window.getByRole('region', { name: 'Årets møder' })).toContainText('Frist')
  await window.getByRole('button', { name: 'Nyt møde tirsdag den 8. december 2026' }).click()
  await window.getByRole('button', { name: 'Opret møde' }).click()
  await expect(window.getByRole('heading', { level: 1 })).toContainText('8. december 2026')
  await window.goBack()
  await window.getByRole('button', { name: 'Åbn mødet tirsdag den 8. december 2026' }).focus()
  await window.keyboard.press('ArrowDown')
  await expect(window.getByRole('button', { name: 'Nyt møde tirsdag den 15. december 2026' })).toBeFocused()
})

test('feature 11: the year names its public holidays where a meeting’s day is chosen, and knows a year that is a slip of the key', async ({
  window,
}) => {
  await window.getByRole('link', { name: 'Året', exact: true }).click()
  await expect(window.getByRole('list', { name: 'Helligdage' }).last()).toContainText('25. december: juledag')
  await window
    .getByRole('button', { name: 'Nyt møde fredag den 25. december 2026, helligdag: juledag' })
    .click()
  const form = window.getByRole('form')
  await expect(form).toContainText('fredag den 25. december 2026, helligdag: juledag')
  for (const date of ['25. december 1850', '25. december 3000']) {
    await form.getByLabel('Dato').fill(date)
    await form.getByRole('button', { name: 'Opret møde' }).click()
    await expect(form).toContainText('Årstallet skal ligge mellem 1900 og 2099.')
  }
  await form.getByLabel('Dato').fill('25. december 2026')
  await form.getByRole('button', { name: 'Opret møde' }).click()
  await expect(window.getByRole('heading', { level: 1 })).toContainText('25. december 2026')
  await window.goBack()
  await expect(window.getByRole('region', { name: 'Årets møder' })).toContainText(
    'Mødet ligger på en helligdag: juledag.',
  )
})

for (const scheme of ['light', 'dark'] as const)
  test(`axe finds nothing on the committee’s places in the ${scheme} theme`, async ({ window }) => {
    await window.emulateMedia({ colorScheme: scheme })
    for (const name of ['Opsætning', 'Personer', 'Skabeloner']) {
      await openPlace(window, name)
      if (name === 'Personer') await window.getByRole('button', { name: 'Tilføj person' }).click()
      const { violations } = await new AxeBuilder({ page: window }).analyze()
      const said = violations.flatMap((rule) => rule.nodes.map((node) => `${rule.id}: ${node.target}`))
      expect(said, name).toEqual([])
    }
    await window.getByRole('link', { name: 'Året', exact: true }).click()
    await expect(window.getByRole('table').first()).toBeVisible()
    const { violations } = await new AxeBuilder({ page: window }).analyze()
    expect(violations.flatMap((rule) => rule.nodes.map((node) => `${rule.id}: ${node.target}`))).toEqual([])
  })

test('a committee is deleted with its name typed, and comes back by the notice and by Ctrl+Z', async ({
  window,
}) => {
  await openPlace(window, 'Opsætning')
  const open = window.getByRole('button', { name: 'Slet udvalget …' })
  await open.click()
  const dialog = window.getByRole('dialog', { name: 'Slet Kultur- og Fritidsudvalget' })
  await expect(dialog).toContainText('1 møde, ')
  await expect(dialog).toContainText('skabeloner og regler')
  const name = dialog.getByLabel('Skriv udvalgets navn, Kultur- og Fritidsudvalget')
  await expect(name).toBeFocused()
  await window.keyboard.type('Kultur')
  const take = dialog.getByRole('button', { name: 'Slet udvalget' })
  await expect(take).toBeDisabled()
  await window.keyboard.type('- og fritidsudvalget')
  await take.click()
  await expect(window.getByRole('button', { name: 'Opret prøveudvalget' })).toBeVisible()

  await window.getByRole('button', { name: 'Fortryd' }).click()
  await expect(window.getByRole('heading', { level: 1, name: 'Møder' })).toBeVisible()
  await expect(window.getByRole('link', { name: /17\. november 2026/ }).first()).toBeVisible()
  await window.keyboard.press('Control+Shift+z')
  await expect(window.getByRole('button', { name: 'Opret prøveudvalget' })).toBeVisible()
  await window.keyboard.press('Control+z')
  await expect(window.getByText('Fortrudt: Udvalg slettet').last()).toBeVisible()
})
