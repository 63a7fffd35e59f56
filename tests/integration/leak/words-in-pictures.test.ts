import { inflateSync } from 'node:zlib'
import { unzipSync, zipSync } from 'fflate'
import { expect, test, vi } from 'vitest'
import { standardLayout } from '../../../src-main/domain/committee/layout.ts'
import type { RichText } from '../../../src-main/domain/rich-text/rich-text.ts'
import { jpeg, jpegThatSays, png, pngThatSays } from '../../support/pictures-with-words.ts'
import { value } from '../application/support.ts'
import { signedMeeting } from '../features/signed-meeting.ts'
import { formats } from './printing.ts'

// What is written inside a picture, where no eye and no check sees it, is in no public file, whichever way the picture came in.

vi.setConfig({ testTimeout: 120_000 })

const words = 'Karla Vind 010190-1234'
type Held = Awaited<ReturnType<typeof signedMeeting>>
type Call = Held['call']

const pictures = [
  { mediaType: 'image/png', said: pngThatSays(words), plain: png() },
  { mediaType: 'image/jpeg', said: jpegThatSays(words), plain: jpeg() },
] as const
const openings = [png().subarray(0, 60), jpeg().subarray(-60)]

function withPictures(which: 'said' | 'plain'): RichText {
  const content = pictures.map(({ mediaType, [which]: bytes }) => ({
    type: 'image',
    attrs: { src: `data:${mediaType};base64,${bytes.toString('base64')}`, alt: 'Et kort' },
  }))
  return { type: 'doc', content }
}

/** Each way pictures come in past the editor; answers the meeting they came to. */
const ways: Record<string, (held: Held) => Promise<string>> = {
  'a text that is saved': async ({ call, meetingId, punkt }) => {
    value(await call.item.saveSection({ itemId: punkt(1), key: 'summary', body: withPictures('said') }))
    return meetingId
  },
  'a Word form that came back': async ({ call, meetingId, punkt }) => {
    const itemId = punkt(1)
    value(await call.item.saveSection({ itemId, key: 'summary', body: withPictures('plain') }))
    const { file, fileName } = value(await call.documents.itemToWord({ itemId }))
    const form = unzipSync(new Uint8Array(await file.arrayBuffer()))
    const kinds = { png: pngThatSays(words), jpeg: jpegThatSays(words) }
    for (const name of Object.keys(form)) {
      const kind = /media\/.*\.(png|jpeg)$/.exec(name)?.[1]
      if (kind === 'png' || kind === 'jpeg') form[name] = new Uint8Array(kinds[kind])
    }
    const back = new File([zipSync(form)], fileName)
    const incoming = value(await call.documents.itemFromWord({ itemId, file: back }))
    const sections = incoming.map(({ key, incoming: body }) => ({ key, body }))
    value(await call.documents.acceptItemSections({ itemId, sections }))
    return meetingId
  },
  'a meeting file': async ({ call, meetingId, punkt }) => {
    value(await call.item.saveSection({ itemId: punkt(1), key: 'summary', body: withPictures('plain') }))
    let content = (await exported(call, meetingId, 'json')).toString('utf8')
    for (const { said, plain } of pictures)
      content = content.replaceAll(plain.toString('base64'), said.toString('base64'))
    expect(content).toContain(pictures[0].said.toString('base64'))
    const read = value(await call.documents.import({ fileName: 'm.json', content, replace: true }))
    return read.meetingId
  },
  'the logo': async ({ call, committeeId, meetingId }) => {
    const { settings } = value(await call.committee.get({ committeeId }))
    const logo = { mediaType: 'image/jpeg' as const, base64: jpegThatSays(words).toString('base64') }
    const layout = { ...standardLayout, logo: { ...logo, alt: 'Byvåben', width: 20 } }
    value(await call.committee.saveSettings({ committeeId, settings: { ...settings, layout } }))
    return meetingId
  },
}

test.each(Object.keys(ways))('what is written inside a picture is in no public file: %s', async (way) => {
  const held = await signedMeeting('minutes-draft')
  const meetingId = (await ways[way]?.(held)) ?? ''
  const found: Record<string, object> = {}
  for (const format of formats) {
    const bytes = await exported(held.call, meetingId, format)
    const again = await exported(held.call, meetingId, format)
    found[format] = { ...lookInto(bytes), same: again.equals(bytes) }
  }
  const clean = { says: false, drawn: true, same: true }
  const json = { ...clean, drawn: way !== 'the logo' }
  expect(found).toEqual({ pdf: clean, 'pdf-archive': clean, docx: clean, html: clean, json })
})

async function exported(call: Call, meetingId: string, format: (typeof formats)[number]): Promise<Buffer> {
  const wanted = { meetingId, kind: 'minutes', audience: 'public', format, itemId: null } as const
  return Buffer.from(await value(await call.documents.export(wanted)).file.arrayBuffer())
}

/** Whether a file says the words, and whether it holds a picture that can be drawn. */
function lookInto(bytes: Buffer) {
  const layers = layersOf(bytes)
  const holds = (sought: string | Buffer) => layers.some((layer) => layer.includes(sought))
  return { says: holds('Karla') || holds('010190'), drawn: openings.some(holds) }
}

/** A file, and whatever is packed inside it: parts of a zip, streams of a PDF, data addresses. */
function layersOf(bytes: Buffer): Buffer[] {
  return [bytes, ...packed(bytes).flatMap(layersOf)]
}

function packed(bytes: Buffer): Buffer[] {
  if (bytes.subarray(0, 2).toString() === 'PK')
    return Object.values(unzipSync(bytes)).map((part) => Buffer.from(part))
  const text = bytes.toString('latin1')
  const addresses = [...text.matchAll(/base64,([A-Za-z0-9+/]+=*)/g)]
  const streams = [...text.matchAll(/[^d]stream\r?\n/g)]
  return [
    ...addresses.map(([, data = '']) => Buffer.from(data, 'base64')),
    ...streams.flatMap(({ index, 0: { length } }) => inflated(bytes.subarray(index + length))),
  ]
}

function inflated(bytes: Buffer): Buffer[] {
  try {
    return [inflateSync(bytes)]
  } catch {
    return []
  }
}
