import { createHash } from 'node:crypto'
import fc from 'fast-check'
import type { MeetingContent } from '../../../src-main/domain/meeting/meeting.ts'
import { halves } from './rich-texts.ts'
import { digestPlaceholder, placeholder, schemaMeetings } from './schema-meetings.ts'

/** A mark and the place it has in the meeting: `['items', 2, 'title']`. */
export interface Mark {
  readonly word: string
  readonly path: readonly (string | number)[]
}

/** A meeting in which every text holds a mark that stands nowhere else. */
export interface MarkedMeeting {
  readonly content: MeetingContent
  readonly marks: readonly Mark[]
}

/** Meetings of any shape the schema allows, every text marked; now and then an open text is to be blacked out. */
export const markedMeetings: fc.Arbitrary<MarkedMeeting> = fc
  .tuple(schemaMeetings, fc.nat({ max: 50 }))
  .map(([content, at]) => redacting(marked(content), at))

/** Whether a mark must not be in anything that the public gets. */
export function isSecret({ content }: MarkedMeeting, { word, path }: Mark): boolean {
  if (content.redactions.includes(word)) return true
  const [field, at, key, ...below] = path
  if (['sent', 'steps', 'redactions'].includes(String(field))) return true
  const item = field === 'items' ? content.items[Number(at)] : undefined
  if (item === undefined) return false
  if (item.access === 'closed') {
    if (key === 'title') return item.publicTitle !== null
    return !['publicTitle', 'caseNumber', 'kind', 'group'].includes(String(key))
  }
  if (key === 'internalNote') return true
  if (key === 'attachments') return item.attachments[Number(below[0])]?.access === 'internal'
  if (key !== 'entries' || below[1] !== 'attachments') return false
  return item.entries[Number(below[0])]?.attachments[Number(below[2])]?.access === 'internal'
}

function marked(skeleton: MeetingContent): MarkedMeeting {
  const marks: Mark[] = []
  const add = (path: Mark['path'], digest = false) => {
    const word = digest ? digestMark(marks.length) : wordMark(marks.length)
    marks.push({ word, path })
    return word
  }
  let half = ''
  const filled = (value: unknown, path: Mark['path']): unknown => {
    if (Array.isArray(value)) return value.map((one, at) => filled(one, [...path, at]))
    if (typeof value === 'object' && value !== null)
      return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, filled(one, [...path, key])]))
    if (typeof value !== 'string') return value
    if (value === digestPlaceholder) return add(path, true)
    if (value.includes(halves[0])) half = add(path)
    return value
      .replaceAll(placeholder, () => add(path))
      .replace(halves[0], half.slice(0, 5))
      .replace(halves[1], half.slice(5))
  }
  return { content: filled(skeleton, []) as MeetingContent, marks } // the same shape, other texts
}

/** Ten letters that no other mark and no word of the program's can give, wherever they are cut and joined. */
function wordMark(at: number): string {
  return `kz${[...String(at).padStart(6, '0')].map((digit) => 'abcdefghij'[Number(digit)]).join('')}zk`
}

function digestMark(at: number): string {
  return createHash('sha256').update(String(at)).digest('hex')
}

const canBeRedacted = ['title', 'sections', 'entries', 'decision']

function redacting(meeting: MarkedMeeting, at: number): MarkedMeeting {
  const words = meeting.marks.filter(
    ({ path, word }) => canBeRedacted.includes(String(path[2])) && word.startsWith('kz'),
  )
  const chosen = words[at]
  if (chosen === undefined) return meeting
  const redactions = [...meeting.content.redactions, chosen.word]
  return { ...meeting, content: { ...meeting.content, redactions } }
}
