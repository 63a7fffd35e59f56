import type { Page } from '@playwright/test'
import type { MeetingFile } from '../../src-main/domain/meeting/meeting-file.ts'
import { fromPlainText } from '../../src-main/domain/rich-text/build.ts'
import { expect, test } from '../support/e2e.ts'
import { eveningFile, importEvening } from './support/hold-window.ts'

test.use({ viewport: { width: 1280, height: 800 } })

const lines = Array.from(
  { length: 40 },
  (_, at) =>
    `Afsnit ${at + 1}. Reglerne passer dårligt til de foreninger, der deler lokaler eller kun bruger dem en del af året.`,
)
  .with(1, 'Ansøgeren har cpr-nummer 010190-1235 ifølge brevet.')
  .with(34, `${'Et langt afsnit om lokaler. '.repeat(60)}Så nævnes en zebra${' og mere'.repeat(200)}.`)

/** A meeting with a long text, two announcements, an earlier decision and an attachment. */
function longMeeting(status: MeetingFile['meeting']['status']): MeetingFile {
  const file = eveningFile()
  return {
    ...file,
    meeting: { ...file.meeting, status },
    items: file.items.map((item) => {
      if (item.kind === 'announcements')
        return {
          ...item,
          entries: ['Først om haller.', 'Så om giraffen.'].map((text, at) => ({
            number: at + 1,
            body: fromPlainText([...lines.slice(2, 30), text].join('\n\n')),
            attachments: [],
          })),
        }
      if (item.number !== 2) return item
      const long = {
        key: 'case-presentation',
        heading: 'Sagsfremstilling',
        body: fromPlainText(lines.join('\n\n')),
      }
      const [first] = item.attachments
      return {
        ...item,
        sections: [...item.sections.filter(({ key }) => key !== long.key), long],
        attachments: first ? [...item.attachments, { ...first, title: 'Okapiens kort' }] : [],
        history: [
          { date: '2026-01-13', committee: 'Teknisk Udvalg', body: fromPlainText('Tapiren udsættes.') },
        ],
      }
    }),
  }
}

/** What is marked on the page as the passage one came for, and whether it is seen. */
function marked(window: Page): Promise<{ readonly words: string; readonly isSeen: boolean }> {
  return window.evaluate(() => {
    const ranges = [...(CSS.highlights.get('passage') ?? [])].filter((range) => range instanceof Range)
    const { top = -1, bottom = -1 } = ranges[0]?.getBoundingClientRect() ?? {}
    return {
      words: ranges.map((range) => range.toString()).join('|'),
      isSeen: top > 100 && bottom < innerHeight - 20,
    }
  })
}

/** The text behind the caret. */
function afterCaret(window: Page): Promise<string> {
  return window.evaluate(() => {
    const { anchorNode, anchorOffset } = getSelection() ?? {}
    const isWriting =
      document.activeElement instanceof HTMLElement && document.activeElement.isContentEditable
    return isWriting ? (anchorNode?.textContent ?? '').slice(anchorOffset, (anchorOffset ?? 0) + 12) : ''
  })
}

async function openHit(window: Page, text: string): Promise<void> {
  await window.keyboard.press('Control+Shift+F')
  await window.getByRole('textbox', { name: 'Søg efter' }).fill(text)
  const hits = window.getByRole('list', { name: 'Fundne punkter' }).getByRole('listitem')
  const hit = hits.filter({ hasText: text }).first()
  await hit.getByRole('link').first().press('Enter')
}

test('feature 47: a hit is opened at its words, which are marked, with the caret before them', async ({
  window,
}) => {
  await importEvening(window, longMeeting('sent'))
  for (const [sought, words, behind] of [
    ['010190-1235', '010190|1235', '010190-1235 '],
    ['zebra', 'zebra', 'zebra og mer'],
    ['giraffen', 'giraffen', 'giraffen.'],
  ] as const) {
    await openHit(window, sought)
    await expect.poll(() => marked(window)).toEqual({ words, isSeen: true })
    await expect.poll(() => afterCaret(window)).toBe(behind)
  }
  await window.keyboard.type('o')
  await expect.poll(() => marked(window)).toEqual({ words: '', isSeen: false })
  await openHit(window, 'tapiren')
  await expect.poll(() => marked(window)).toEqual({ words: 'Tapiren', isSeen: true })
  await openHit(window, 'okapiens')
  const name = window.getByRole('textbox', { name: /Okapiens kort/ }).first()
  await expect(name).toBeFocused()
  await expect(name).toHaveAttribute('data-found', 'current')
  await expect(name).toBeInViewport()
})

test('feature 47: in minutes that are locked the words are marked and seen too', async ({ window }) => {
  await importEvening(window, longMeeting('locked'))
  await openHit(window, 'zebra')
  await expect.poll(() => marked(window)).toEqual({ words: 'zebra', isSeen: true })
  await expect(window.getByRole('textbox', { name: 'Sagsfremstilling' })).toBeFocused()
})

test('a finding is opened at its passage, which is marked, with the caret in it', async ({ window }) => {
  await importEvening(window, longMeeting('sent'))
  await window.getByRole('button', { name: /^Kontrol/ }).click()
  await window
    .getByRole('button', { name: /010190-xxxx ligner et CPR-nummer/ })
    .first()
    .press('Enter')
  await expect.poll(() => marked(window)).toEqual({ words: lines[1], isSeen: true })
  await expect.poll(() => afterCaret(window)).toBe('Ansøgeren ha')
})
