import { refusal } from '../domain/refusal.ts'
import { ok, type Result, refused } from '../domain/result.ts'
import type { ImportedMeeting } from './imported-meeting.ts'
import { readMeetingFile } from './meeting-file/read-meeting-file.ts'
import { readMinutes } from './read-minutes.ts'
import { chooseOther } from './refuse-minutes.ts'

/**
 * Reads a meeting from a file's text and recognises its format: a meeting file (JSON), Markdown, or text taken out of a
 * PDF. Refused, naming what was missing, where it is none of them. Nothing of the source is dropped in silence.
 */
export function importMinutes(source: { fileName: string; text: string }): Result<ImportedMeeting> {
  const { fileName } = source
  if (source.text.trim() === '')
    return refused(refusal('empty-file', `«${fileName}» er tom. Intet er ændret.`, chooseOther, { fileName }))
  if (isBinary(source.text)) return refused(notText(fileName))
  if (isWronglyDecoded(source.text)) return refused(notUtf8(fileName))
  if (!looksLikeJson(source.text)) return readMinutes(source)
  const file = readMeetingFile(source.text)
  return file.ok ? ok({ content: file.value, findings: [], notUnderstood: [], leftOut: [] }) : file
}

/** A brace begins a meeting file; a bracket may begin minutes too ("[Udkast]"), and then only real JSON counts. */
function looksLikeJson(text: string): boolean {
  const first = /^\uFEFF?\s*([{[])/.exec(text)?.[1]
  if (first !== '[') return first === '{'
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}

function isBinary(text: string): boolean {
  return text.includes('\0') || unreadable(text) * 10 > text.length
}

/** Danish has a letter outside ASCII in every fifty or so; one lost sign in a long text is a flaw of the source itself. */
function isWronglyDecoded(text: string): boolean {
  return unreadable(text) * 300 > text.length
}

/** How many signs could not be decoded. */
function unreadable(text: string): number {
  return text.match(/\uFFFD/g)?.length ?? 0
}

function notText(fileName: string) {
  return refusal(
    'not-text',
    `«${fileName}» er ikke tekst, og der er derfor intet «Punkt 1» at læse. Intet er ændret.`,
    chooseOther,
    { fileName },
  )
}

function notUtf8(fileName: string) {
  return refusal(
    'not-utf8',
    `«${fileName}» er ikke gemt som UTF-8, så æ, ø og å kan ikke læses. Intet er ændret.`,
    'Gem filen igen som UTF-8, og indlæs den så.',
    { fileName },
  )
}
