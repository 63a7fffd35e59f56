import { readFile } from 'node:fs/promises'
import { expect, type Locator } from '@playwright/test'
import { addItem, agenda, button, type Desk, newMeeting, openItem } from './before.ts'
import { week } from './invented.ts'

/** Tuesday evening: all are present, the items are decided one after another, and the meeting is adjourned. */
export async function hold(desk: Desk): Promise<void> {
  const { window, hand, words } = desk
  await hand.press(button(desk, words.stage.next.sent))
  await expect(window.getByRole('heading', { name: words.hold.title })).toBeVisible()
  await key(desk, 'a', words.hold.keys.allPresent)
  const all = week.members.length
  await expect(window.getByText(words.hold.strip.present(all, all))).toBeVisible()
  const number = window.getByRole('main').getByRole('heading', { level: 2 })
  const last = await desk.window.getByRole('region', { name: words.hold.strip.label }).count()
  expect(last).toBe(1)
  for (let at = 0; at < 12; at += 1) {
    const title = await number.textContent()
    if (title === words.hold.end.notEnded) break
    await key(desk, '1', null)
    if (title === week.item) await desk.look('hold')
    await key(desk, 'Control+Enter', words.hold.keys.saveNext)
    await expect(number).not.toHaveText(title ?? '')
  }
  await desk.look('haev')
  await hand.press(window.getByRole('main').getByRole('button', { name: words.hold.end.adjourn }))
  await hand.press(window.getByRole('main').getByRole('button', { name: words.hold.end.minutes }))
  await expect(agenda(desk)).toBeVisible()
}

/** Presses a key of the meeting screen, or clicks on it at the foot; the first phrase where no words are given. */
async function key({ window, hand, words }: Desk, name: string, label: string | null): Promise<void> {
  if (hand.name === 'keyboard') return window.keyboard.press(name)
  const phrases = window.getByRole('group', { name: words.hold.item.phrases })
  const keys = window.getByRole('list', { name: words.hold.keys.bar })
  const target =
    label === null ? phrases.getByRole('button').first() : keys.getByRole('button', { name: label })
  await target.click()
}

/** Wednesday: the minutes are read, written out and approved. */
export async function decideAndExport(desk: Desk): Promise<void> {
  const { window, hand, words } = desk
  await openItem(desk, week.item)
  await openExport(desk)
  const dialog = window.getByRole('dialog', { name: words.documents.title })
  await desk.look('eksporter')
  for (const [format, beginning] of [
    ['docx', 'PK'],
    ['pdf', '%PDF'],
  ] as const) {
    const choice = dialog.getByRole('radiogroup', { name: words.documents.format })
    const wanted = words.documents.formats[format]
    await hand.choose(
      hand.name === 'mouse'
        ? choice.getByText(wanted, { exact: true })
        : choice.getByRole('radio', { name: wanted, exact: true }),
    )
    expect(await savedFile(desk, dialog)).toBe(beginning)
    await hand.press(dialog.getByRole('button', { name: words.documents.more }))
  }
  await window.keyboard.press('Escape')
  await expect(dialog).toHaveCount(0)
}

async function openExport(desk: Desk): Promise<void> {
  const { window, words } = desk
  if (desk.hand.name === 'keyboard') return window.keyboard.press('Control+e')
  await window
    .getByRole('region', { name: words.meeting.agenda })
    .getByRole('button', { name: words.meeting.more })
    .click()
  await window.getByRole('menuitem', { name: words.meeting.exportMenu }).click()
}

async function savedFile(desk: Desk, dialog: Locator): Promise<string> {
  const download = desk.window.waitForEvent('download')
  await desk.hand.press(dialog.getByRole('button', { name: desk.words.documents.save }))
  const bytes = await readFile(await (await download).path())
  return bytes.subarray(0, bytes[0] === 0x25 ? 4 : 2).toString('latin1')
}

/** Friday: the minutes are approved and signed, and the meeting is locked. */
export async function sign(desk: Desk): Promise<void> {
  const { window, hand, words } = desk
  for (const [next, does] of [
    [words.stage.next['minutes-draft'], words.stage.approve.do],
    [words.stage.next.approved, words.stage.lock.do],
  ] as const) {
    await hand.press(button(desk, next).first())
    const dialog = window.getByRole('dialog')
    await hand.press(dialog.getByRole('button', { name: does, exact: true }))
    const done = dialog.getByRole('button', { name: words.common.done })
    if (next === words.stage.next['minutes-draft']) await hand.press(done)
    await expect(dialog).toHaveCount(0)
  }
  const stages = window.getByRole('list', { name: words.meeting.stages })
  await expect(stages.locator('[aria-current="step"]')).toHaveText(words.meeting.status.locked)
}

/** A year later: the case comes back, is offered its earlier treatment, and is found by a word in it. */
export async function findAgain(desk: Desk): Promise<void> {
  const { window, hand, words } = desk
  await newMeeting(desk, week.nextYear)
  await addItem(desk, week.item)
  const offered = window.getByRole('button', { name: /8\. december 2026/ }).first()
  await hand.press(offered)
  await expect(window.getByRole('article')).toContainText('8. december 2026')
  if (hand.name === 'mouse') await window.getByRole('link', { name: words.search.title, exact: true }).click()
  else await window.keyboard.press('Control+Shift+F')
  await hand.fill(window.getByRole('textbox', { name: words.search.field }), 'tilbuddene august')
  const hits = window.getByRole('list', { name: words.search.results })
  await expect(hits.getByRole('listitem')).toHaveCount(1)
  await desk.look('soeg')
  await hand.press(hits.getByRole('link').first())
  await expect(agenda(desk).getByRole('option', { selected: true })).toContainText(week.item)
  await expect(window.getByText(week.text)).toBeVisible()
}
