import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, type Locator, type Page } from '@playwright/test'
import { emptyItem } from '../../../src-main/domain/meeting/item.ts'
import { type MeetingFile, meetingFileSchema } from '../../../src-main/domain/meeting/meeting-file.ts'
import { fromPlainText } from '../../../src-main/domain/rich-text/build.ts'
import { dropFiles } from './meeting-window.ts'

const samplePath = join(import.meta.dirname, '../../../resources/sample/sample-meeting.json')

/** The sample committee's meeting on the evening before it is held: agenda sent, nothing recorded, nothing decided. */
export function eveningFile(): MeetingFile {
  const sample = meetingFileSchema.parse(JSON.parse(readFileSync(samplePath, 'utf8')))
  return {
    ...sample,
    meeting: { ...sample.meeting, documentKind: 'agenda', status: 'sent' },
    participants: sample.participants.map((one) => ({ ...one, attendance: null })),
    items: sample.items.map((item) => ({ ...item, decision: null })),
  }
}

/** The same evening in a council of twenty-five with forty items. */
export function councilFile(): MeetingFile {
  const evening = eveningFile()
  const letters = ['A', 'V', 'B', 'C', 'F', 'Ø']
  const pattern = evening.items.find(({ number }) => number === 2)
  return {
    ...evening,
    committee: { name: 'Kommunalbestyrelsen', authority: 'Nordvig Kommune' },
    participants: Array.from({ length: 25 }, (_, at) => ({
      name: `Medlem ${['Nord', 'Syd', 'Vest', 'Øst', 'Midt'][at % 5]} ${at + 1}`,
      party: letters[at % letters.length] ?? 'A',
      title: null,
      role: 'member' as const,
      attendance: null,
      substituteFor: null,
    })),
    items: Array.from({ length: 40 }, (_, at) => ({
      ...emptyItem({
        number: at + 1,
        title: `Sag nummer ${at + 1} om anlæg af cykelsti og sikker skolevej langs den gamle landevej`,
        caseNumber: null,
        access: at > 35 ? 'closed' : 'open',
        kind: 'case',
      }),
      recommendation: {
        lead: pattern?.recommendation?.lead ?? '',
        proposer: null,
        points: [1, 2, 3].map((number) => ({
          number,
          body: fromPlainText(
            `Punkt ${number} i indstillingen godkendes, så arbejdet kan begynde til foråret.`,
          ),
        })),
      },
    })),
  }
}

/** Imports a meeting and opens the screen on which it is held, by the keyboard alone. */
export async function openHold(window: Page, file: MeetingFile): Promise<void> {
  await importEvening(window, file)
  await askForHold(window)
  await expect(window.getByRole('heading', { name: /^Hold møde/ })).toBeVisible()
}

/** Imports a meeting and opens it. */
export async function importEvening(window: Page, file: MeetingFile): Promise<void> {
  await expect(window.getByRole('main')).toBeVisible()
  await dropFiles(window.locator('body'), [{ name: 'moede.json', text: JSON.stringify(file) }])
  const link = window.getByRole('region', { name: 'Import' }).getByRole('link', { name: 'Åbn mødet' })
  await link.press('Enter')
  await expect(window.getByRole('listbox', { name: 'Dagsorden' })).toBeVisible()
}

/** Asks by name for the screen on which the open meeting is held. */
export async function askForHold(window: Page): Promise<void> {
  await window.keyboard.press('Control+k')
  await window.keyboard.type('Hold møde')
  await window.keyboard.press('Enter')
}

/** Presses keys one after another, as a secretary does. */
export async function press(window: Page, ...keys: readonly string[]): Promise<void> {
  for (const key of keys) await window.keyboard.press(key)
}

/** Types a text where the focus stands. */
export async function type(window: Page, text: string): Promise<void> {
  await window.keyboard.type(text)
}

/** The title of the item that is being treated. */
export function itemTitle(window: Page): Locator {
  return window.getByRole('main').getByRole('heading', { level: 2 })
}
