import { deflateRawSync } from 'node:zlib'
import JSZip from 'jszip'
import { describe, expect, test } from 'vitest'
import { readFile } from '../../../src-main/readback/read-file.ts'

async function zipOf(files: Readonly<Record<string, string | Uint8Array>>): Promise<Uint8Array> {
  const zip = new JSZip()
  for (const [name, content] of Object.entries(files)) zip.file(name, content)
  return zip.generateAsync({ type: 'uint8array', compression: 'DEFLATE' })
}

/** The bytes with those at the places where `from` stands given way to `to`. */
function changed(bytes: Uint8Array, from: readonly number[], to: readonly number[]): Uint8Array {
  const at = Buffer.from(bytes).indexOf(Buffer.from(from))
  const copy = Uint8Array.from(bytes)
  copy.set(to, at)
  return copy
}

const why = (bytes: Uint8Array) =>
  readFile(bytes, 'a.zip').unreadable.map((one) => `${one.place}: ${one.why}`)

describe('a zip archive', () => {
  test('is read through, file by file and zip by zip, with their names as places', async () => {
    const inner = await zipOf({ 'b.html': '<!doctype html><p>inderst' })
    const { passages, unreadable } = readFile(await zipOf({ 'a.zip': inner }), 'udskrifter.zip')
    expect(unreadable).toEqual([])
    expect(passages).toContainEqual({ place: '«a.zip», «b.html», sidens tekst', pieces: ['inderst'] })
  })

  test('with a locked file is not vouched for', async () => {
    const bytes = await zipOf({ 'a.txt': 'tekst' })
    const directory = Buffer.from(bytes).indexOf(Buffer.from([0x50, 0x4b, 1, 2]))
    const locked = Uint8Array.from(bytes)
    locked[directory + 8] = 1
    expect(why(locked)).toEqual(['«a.txt»: den er låst eller beskadiget'])
  })

  test('with a file that its directory does not name is not vouched for', async () => {
    const hidden = await zipOf({ 'skjult.txt': 'hemmeligt' })
    const shown = await zipOf({ 'a.txt': 'tekst' })
    const end = Buffer.from(hidden).indexOf(Buffer.from([0x50, 0x4b, 1, 2]))
    const both = Buffer.concat([
      shown,
      hidden.subarray(0, end),
      shown.subarray(Buffer.from(shown).indexOf(Buffer.from([0x50, 0x4b, 1, 2]))),
    ])
    expect(why(both)).toContain('filen: der ligger skjulte dele i pakken')
  })

  test('cut short, or with a damaged file, is not vouched for', async () => {
    const bytes = await zipOf({ 'a.txt': 'tekst tekst tekst tekst' })
    expect(why(bytes.slice(0, -30))).toEqual(['filen: pakken er beskadiget'])
    const packed = deflateRawSync('tekst tekst tekst tekst', { level: 6 })
    expect(why(changed(bytes, [...packed.subarray(0, 6)], [255, 255, 255, 255, 255, 255]))).toHaveLength(1)
  })
})

test('a file of a kind nobody knows is not vouched for', () => {
  expect(readFile(Uint8Array.of(0, 1, 2, 3), 'a.bin').unreadable).toHaveLength(1)
  expect(readFile(new TextEncoder().encode('{ikke data'), 'a.json').unreadable).toHaveLength(1)
})
