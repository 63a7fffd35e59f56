import fc from 'fast-check'
import { sectionKey } from '../../../src-main/domain/items/section-key.ts'
import type { MeetingContent } from '../../../src-main/domain/meeting/meeting.ts'
import { halves } from './rich-texts.ts'
import { digestPlaceholder, placeholder, schemaMeetings } from './schema-meetings.ts'

/** A word that the public must not see, and the ways in which it can be written in a text. */
interface Hidden {
  readonly redaction: string
  readonly written: readonly string[]
}

const cprNumber: Hidden = {
  redaction: '010190-1234',
  written: [
    ...['010190-1234', '0101901234', '01 01 90 1234', '010190\u00a01234', '010190\u20111234'],
    ...['010190\u00ad1234', '010190 - 1234', '010190–1234', 'A010190-1234b', '01\u200b0190-1234'],
    ...['０１０１９０-１２３４', '010190_1234', '010190.1234', '010190/1234'],
  ],
}

const name: Hidden = {
  redaction: 'Kzirsten Lundgårdzk',
  written: [
    ...['Kzirsten Lundgårdzk', 'KZIRSTEN LUNDGÅRDZK', 'kzirsten lundgårdzk', 'Kzirsten Lundgårdzks'],
    ...['Kzirsten Lundgårdzk’s', 'Kzirsten\u00a0Lundgårdzk', 'Kzirsten  Lundgårdzk', 'Kzirsten-Lundgårdzk'],
    ...['Kzirsten Lund\u00adgårdzk', 'Kzir\u200bsten Lundgårdzk', 'Kzirsten Lundgårdzk'.normalize('NFD')],
    ...['Kzirsten\nLundgårdzk', 'Kzirsten\u2060 Lundgårdzk', 'klage_Kzirsten_Lundgårdzk2'],
    ...['kzirsten.lundgårdzk@nordvig.example', 'KlageKzirstenLundgårdzk', 'Kzirsten Lundgårdzk-sagen'],
    ...['kzirsten-lundgaardzk', 'Kzirsten Lundgaardzk'],
  ],
}

const foreign: Hidden = {
  redaction: "D'Kzofiezk",
  written: [
    "D'Kzofiezk",
    'D’Kzofiezk',
    'D´Kzofiezk',
    "d'kzoﬁezk",
    "D'KZOFIEZK",
    "D'Kzofiezks",
    "D'Kzo\u00adfiezk",
  ],
}

const hidden = [cprNumber, name, foreign] as const

/** The letters and figures of which one would tell what is hidden, however they are read out of a file. */
export const telling: readonly string[] = [
  ...[
    '0101901234',
    '０１０１９０１２３４',
    'kzirstenlundgårdzk',
    'kzirstenlundgardzk',
    'kzirstenlundgaardzk',
  ],
  ...['kzirsten20lundg', 'kzirstenlundgc3a5rdzk', 'kzofiezk', 'kzoﬁezk'],
]

/** Meetings of any shape the schema allows, with something to be blacked out in every text, each time written in another way. */
export const redactedMeetings: fc.Arbitrary<MeetingContent> = fc
  .tuple(
    schemaMeetings,
    fc.array(fc.tuple(fc.constantFrom(...hidden), fc.nat(99)), { minLength: 3, maxLength: 40 }),
  )
  .map(([skeleton, choices]) => {
    let at = 0
    const write = () => {
      const [{ written }, which] = choices[at % choices.length] ?? [name, 0]
      at += 1
      return written[which % written.length] ?? ''
    }
    const content = filled(skeleton, write) as MeetingContent // the same shape, other texts
    return { ...content, redactions: hidden.map(({ redaction }) => redaction) }
  })

function filled(value: unknown, write: () => string, key = ''): unknown {
  if (Array.isArray(value)) {
    let half = ''
    return value.map((one) => {
      const text = typeof one === 'object' && one !== null && 'text' in one ? String(one.text) : ''
      if (text.includes(halves[0])) half = write()
      const at = Math.ceil(half.length / 2)
      if (text.includes(halves[0])) return { ...one, text: text.replace(halves[0], half.slice(0, at)) }
      if (text.includes(halves[1])) return { ...one, text: text.replace(halves[1], half.slice(at)) }
      return filled(one, write, key)
    })
  }
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, filled(one, write, name)]))
  if (typeof value !== 'string') return value
  if (value === digestPlaceholder) return 'a'.repeat(64)
  if (value === placeholder && (key === 'kind' || key === 'key'))
    return sectionKey(write().normalize('NFC'), [])
  if (key === 'href') return value.replaceAll(placeholder, () => encodeURIComponent(write()))
  return value.replaceAll(placeholder, write)
}
