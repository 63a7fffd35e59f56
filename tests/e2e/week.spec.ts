import { danish } from '../../src-renderer/words/danish/danish.ts'
import { english } from '../../src-renderer/words/english/english.ts'
import { expect, test } from '../support/e2e.ts'
import { decideAndExport, findAgain, hold, sign } from './support/week/after.ts'
import { collect, draft, send, setUpCommittee } from './support/week/before.ts'
import { keyboard, mouse } from './support/week/hand.ts'

const small = { width: 1280, height: 800 }
const large = { width: 1920, height: 1080 }

for (const { language, words, hands, size } of [
  { language: 'da', words: danish, hands: mouse, size: small },
  { language: 'da', words: danish, hands: keyboard, size: large },
  { language: 'en', words: english, hands: keyboard, size: small },
  { language: 'en', words: english, hands: mouse, size: large },
] as const)
  test(`a secretary’s week, by ${hands.name}, at ${size.width}x${size.height}, in ${language}`, async ({
    window,
  }) => {
    test.setTimeout(180_000)
    await window.setViewportSize(size)
    await window.evaluate((chosen) => localStorage.setItem('referent.language', chosen), language)
    await window.reload()
    await expect(window.locator('html')).toHaveAttribute('lang', language)
    const desk = { window, hand: hands(window), words, look: async () => undefined }
    await setUpCommittee(desk)
    await draft(desk)
    await collect(desk)
    await send(desk)
    await hold(desk)
    await decideAndExport(desk)
    await sign(desk)
    await findAgain(desk)
  })
