import { expect, test } from 'vitest'
import { adopted, standardLayout } from '../../../src-main/domain/committee/layout.ts'
import { program, value } from '../application/support.ts'
import { withCommittee } from './committee-sketch.ts'

const logo = { mediaType: 'image/png', base64: 'iVBORw0KGgo=', alt: 'Byvåben', width: 20 } as const
const own = {
  ...standardLayout,
  logo,
  letterhead: ['Nordvig Kommune', 'Rådhuspladsen 1'],
  footer: { text: 'Kulturudvalget', pages: false },
}

test('feature 35: three finished layouts come with the program, all different from each other', async () => {
  const { call } = await withCommittee()
  const layouts = await call.committee.layouts()
  expect(layouts.map(({ name }) => name)).toEqual(['Klassisk', 'Moderne', 'Tæt'])
  expect(new Set(layouts.map(({ layout }) => layout.font)).size).toBe(3)
  expect(layouts.map(({ layout }) => layout.pagePerItem)).toEqual([true, true, false])
})

test('feature 35: a committee adopts a layout, keeps what is its own, and has it when the program is opened again', async () => {
  const { call, committeeId, close, dataFolder } = await withCommittee()
  const [, modern] = await call.committee.layouts()
  if (modern === undefined) throw new Error('there are three layouts')
  const { settings } = value(await call.committee.get({ committeeId }))
  const layout = adopted(modern, own)
  value(await call.committee.saveSettings({ committeeId, settings: { ...settings, layout } }))
  await close()
  const again = value(await (await program(dataFolder)).call.committee.get({ committeeId })).settings.layout
  expect(again).toEqual({
    ...modern.layout,
    logo,
    letterhead: ['Nordvig Kommune', 'Rådhuspladsen 1'],
    footer: { text: 'Kulturudvalget', pages: true },
  })
})

test('feature 35: a layout that no page could hold is not taken', async () => {
  const { call, committeeId } = await withCommittee()
  const { settings } = value(await call.committee.get({ committeeId }))
  const wrong = [
    { ...own, accent: 'red' },
    { ...own, margins: { ...own.margins, left: 200 } },
    { ...own, logo: { ...logo, base64: 'A'.repeat(400_001) } },
    { ...own, letterhead: Array.from({ length: 9 }, () => 'En linje') },
  ]
  for (const layout of wrong) {
    await expect(
      call.committee.saveSettings({ committeeId, settings: { ...settings, layout } }),
    ).rejects.toThrow()
  }
  expect(value(await call.committee.get({ committeeId })).settings.layout).toEqual(settings.layout)
})
