import { expect, type Page } from '@playwright/test'
import type { Texts } from '../../../../src-renderer/words/texts.ts'
import type { Hand } from './hand.ts'
import { week } from './invented.ts'

/** A window, the hand that works in it, the words it shows, and whoever looks on at the moments worth a picture. */
export interface Desk {
  readonly window: Page
  readonly hand: Hand
  readonly words: Texts
  readonly look: (moment: string) => Promise<void>
}

export const button = ({ window }: Desk, name: string) => window.getByRole('button', { name })
export const agenda = ({ window, words }: Desk) => window.getByRole('listbox', { name: words.meeting.agenda })

/** Monday: the committee and its people. */
export async function setUpCommittee(desk: Desk): Promise<void> {
  const { window, hand, words, look } = desk
  await expect(window.getByRole('button', { name: words.shell.start.create })).toBeVisible()
  await look('begynd')
  await hand.press(window.getByRole('button', { name: words.shell.start.create }))
  const dialog = window.getByRole('dialog')
  await hand.fill(dialog.getByLabel(words.shell.committeeForm.name), week.committee)
  await hand.fill(dialog.getByLabel(words.shell.committeeForm.authority), week.authority)
  await hand.press(dialog.getByRole('button', { name: words.common.create }))
  await hand.press(window.getByRole('link', { name: words.shell.places.people, exact: true }))
  const form = window.getByRole('form', { name: words.people.form })
  for (const [name, party] of week.members) {
    await hand.press(button(desk, words.people.add))
    await hand.fill(form.getByLabel(words.people.columns.name), name)
    await hand.fill(form.getByLabel(words.people.columns.party), party)
    await hand.fill(form.getByLabel(words.people.columns.from, { exact: true }), week.from)
    await hand.press(form.getByRole('button', { name: words.common.add, exact: true }))
    await expect(form).toHaveCount(0)
  }
  await look('personer')
}

/** A new meeting of the committee on a date; its agenda stands in the window. */
export async function newMeeting(desk: Desk, date: string): Promise<void> {
  const { window, hand, words } = desk
  await hand.press(window.getByRole('link', { name: words.shell.meetings, exact: true }))
  await hand.press(button(desk, words.meeting.list.new))
  await hand.fill(window.getByLabel(words.meeting.form.date), date)
  await hand.press(button(desk, words.meeting.form.create))
  await expect(agenda(desk)).toBeVisible()
}

/** Tuesday: the meeting, its items, and what they say. */
export async function draft(desk: Desk): Promise<void> {
  const { window, hand, words } = desk
  await newMeeting(desk, week.date)
  await addItem(desk, week.item)
  await hand.press(button(desk, words.item.addCaseNumber))
  await hand.fill(window.getByRole('textbox', { name: words.item.caseNumber }), week.caseNumber)
  await hand.press(button(desk, words.item.addText('Sammendrag')))
  await hand.write(window.getByRole('textbox', { name: 'Sammendrag' }), week.text)
  await hand.press(button(desk, words.item.recommendation.add))
  await hand.fill(window.getByRole('textbox', { name: words.item.recommendation.lead }), week.proposer)
  await window.keyboard.press('Enter')
  await window.keyboard.type(week.point)
  await desk.look('punkt')
  await addItem(desk, week.closedItem)
  const access = window.getByRole('radiogroup', { name: words.item.access })
  await hand.choose(
    hand.name === 'mouse'
      ? access.getByText(words.common.closed, { exact: true })
      : access.getByRole('radio', { name: words.common.closed }),
  )
  await saved(desk)
}

export async function addItem(desk: Desk, title: string): Promise<void> {
  const { window, hand, words } = desk
  await hand.press(button(desk, words.meeting.newItem))
  await hand.fill(window.getByLabel(words.meeting.newItemTitle), title)
  await hand.press(button(desk, words.meeting.newItemAdd))
  await expect(window.getByRole('article', { name: title })).toBeVisible()
}

export async function openItem(desk: Desk, title: string): Promise<void> {
  const row = agenda(desk).getByRole('option', { name: title })
  if (desk.hand.name === 'mouse') await row.click()
  else {
    const rows = agenda(desk).getByRole('option')
    await agenda(desk).getByRole('option', { selected: true }).focus()
    await desk.window.keyboard.press('Home')
    // Each key is answered before the next, as by one who looks where she is.
    for (let at = 0; at < (await rows.count()); at += 1) {
      await expect(rows.nth(at)).toHaveAttribute('aria-selected', 'true')
      if ((await row.getAttribute('aria-selected')) === 'true') break
      await desk.window.keyboard.press('ArrowDown')
    }
  }
  await expect(desk.window.getByRole('article', { name: title })).toBeVisible()
}

/** Wednesday: the attachments the case officers sent. */
export async function collect(desk: Desk): Promise<void> {
  const { window, hand, words } = desk
  await openItem(desk, week.item)
  const chooser = window.waitForEvent('filechooser')
  await hand.press(button(desk, words.item.attachments.choose))
  await (await chooser).setFiles(
    week.attachments.map(({ name, text }) => ({ name, mimeType: 'text/plain', buffer: Buffer.from(text) })),
  )
  await expect(
    window.getByRole('textbox', { name: words.item.attachments.nameOf('Kort over havneløbet') }),
  ).toBeVisible()
  await saved(desk)
  await desk.look('bilag')
}

/** Thursday: the agenda goes out. */
export async function send(desk: Desk): Promise<void> {
  const { window, hand, words } = desk
  await hand.press(button(desk, words.stage.next.draft))
  const dialog = window.getByRole('dialog', { name: words.stage.send.title })
  await hand.press(dialog.getByRole('button', { name: words.stage.send.do, exact: true }))
  await expect(dialog.getByText(words.stage.fingerprint)).toBeVisible()
  await desk.look('udsend')
  await hand.press(dialog.getByRole('button', { name: words.common.done }))
}

/** Waits until the program has everything. */
export async function saved({ window }: Desk): Promise<void> {
  await expect(window.locator('[data-saving="saved"]')).toBeVisible()
}
