import { createHash } from 'node:crypto'
import { meetingStatuses } from '../../domain/meeting/meeting.ts'
import { sectionHeadings } from '../../domain/meeting/section-keys.ts'

/** Fields that hold one of a few fixed words of the program's, never a text that somebody wrote. */
const fixedWords = new Set([
  ...[
    'type',
    'kind',
    'key',
    'access',
    'plannedAccess',
    'documentKind',
    'status',
    'role',
    'attendance',
    'outcome',
  ],
  ...['value', 'by', 'transfer', 'direction', 'mediaType'],
])

/** The stages that the log names and the keys of standard sections are words of the program's too. */
const programWords: ReadonlySet<string> = new Set([...meetingStatuses, ...Object.keys(sectionHeadings)])

/**
 * Every text in a value at any depth, each once. The runs of a paragraph are one text, whatever their marks. A picture
 * (a data address) is known by the SHA-256 of its bytes.
 */
export function textsIn(value: unknown): ReadonlySet<string> {
  const texts = new Set<string>()
  collect(value, texts)
  return texts
}

function collect(value: unknown, texts: Set<string>): void {
  if (typeof value === 'string') {
    if (!programWords.has(value)) texts.add(known(value))
  } else if (Array.isArray(value)) {
    const runs = value.map(runOf)
    if (runs.some((run) => run !== null && run.trim() !== '')) texts.add(runs.join(''))
    for (const one of value) collect(one, texts)
  } else if (typeof value === 'object' && value !== null)
    for (const [key, one] of Object.entries(value)) if (!fixedWords.has(key)) collect(one, texts)
}

/** The text of a run of rich text, a line break for a break, nothing for a footnote's number; null for anything else. */
function runOf(value: unknown): string | null {
  if (typeof value !== 'object' || value === null || !('type' in value)) return null
  if (value.type === 'hardBreak') return '\n'
  if (value.type === 'footnote') return ''
  return value.type === 'text' && 'text' in value ? String(value.text) : null
}

function known(text: string): string {
  const data = /^data:[^,]*;base64,/.exec(text)
  if (data === null) return text
  return createHash('sha256')
    .update(Buffer.from(text.slice(data[0].length), 'base64'))
    .digest('hex')
}
