import type { Line } from '../lines/line.ts'
import { leaveOut, type Notes } from '../notes.ts'

/** Takes the line "Source URL: https://..." out of a document; the address may stand on the next line. */
export function takeSourceUrl(
  lines: readonly Line[],
  notes: Notes,
): { lines: Line[]; sourceUrl: string | null } {
  const at = lines.findIndex((line) => /^source url:/i.test(line.text))
  const line = lines[at]
  if (line === undefined) return { lines: [...lines], sourceUrl: null }
  const behind = line.text.replace(/^source url:\s*/i, '')
  const next = lines[at + 1]?.text ?? ''
  const address = /^https?:\/\/\S+$/.test(behind)
    ? behind
    : behind === '' && /^https?:\/\/\S+$/.test(next)
      ? next
      : null
  if (address === null) return { lines: [...lines], sourceUrl: null }
  leaveOut(notes, line, 'Mærkat ved kildens adresse.', address)
  return { lines: [...lines.slice(0, at), ...lines.slice(at + (behind === '' ? 2 : 1))], sourceUrl: address }
}
