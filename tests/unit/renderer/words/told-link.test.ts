import { expect, test, vi } from 'vitest'
import { refusal } from '../../../../src-main/domain/refusal.ts'
import { toldLink } from '../../../../src-renderer/link/told-link.ts'
import { languagePlace } from '../../../../src-renderer/words/language.ts'
import { speakChosenLanguage } from '../../../../src-renderer/words/texts.ts'

/** The program's answer as it comes to the window by the link. */
function answered(answer: unknown): Promise<unknown> {
  return toldLink({ call: async () => answer }).call(['meeting', 'get'], {}, { context: {} })
}

test('feature 55: every refusal that comes by the link is told in the language chosen', async () => {
  const no = {
    ok: false,
    refusal: refusal('excerpt-closed', 'Punkt 3 er lukket.', 'Vælg et andet.', { number: 3 }),
  }
  expect(await answered(no)).toMatchObject({ ok: false, refusal: { message: 'Punkt 3 er lukket.' } })
  vi.stubGlobal('localStorage', { getItem: (place: string) => (place === languagePlace ? 'en' : null) })
  vi.stubGlobal('document', { documentElement: { lang: 'da' } })
  await speakChosenLanguage()
  vi.unstubAllGlobals()
  expect(await answered(no)).toEqual({
    ok: false,
    refusal: {
      code: 'excerpt-closed',
      message: 'Item 3 is closed, so its excerpt may not be published. No file has been made.',
      wayOut: 'Choose the internal version, or an open item.',
      values: { number: 3 },
    },
  })
  const yes = { ok: true, value: { title: 'Havnen' } }
  expect(await answered(yes)).toBe(yes)
})
