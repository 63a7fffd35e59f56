import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { danish } from '../../src-renderer/words/danish/danish.ts'
import { decideAndExport, findAgain, hold, sign } from '../e2e/support/week/after.ts'
import { collect, draft, send, setUpCommittee } from '../e2e/support/week/before.ts'
import { mouse } from '../e2e/support/week/hand.ts'
import { test } from '../support/e2e.ts'

const folder = join(import.meta.dirname, '../../docs/brugervejledning')

test('the pictures of the user’s guide', async ({ window }) => {
  mkdirSync(folder, { recursive: true })
  await window.setViewportSize({ width: 1280, height: 800 })
  await window.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' })
  const look = async (moment: string) => {
    // The checks have caught up, and no notice of an earlier step lies over the picture.
    await window.waitForTimeout(2500)
    const notices = window.locator('.mantine-Notification-closeButton')
    await notices.evaluateAll((buttons) => {
      for (const one of buttons) if (one instanceof HTMLElement) one.click()
    })
    await window.waitForTimeout(500)
    await window.screenshot({ path: join(folder, `${moment}.png`) })
  }
  const desk = { window, hand: mouse(window), words: danish, look }
  for (const tell of [setUpCommittee, draft, collect, send, hold, decideAndExport, sign, findAgain])
    await tell(desk)
})
