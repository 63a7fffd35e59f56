import { readFileSync } from 'node:fs'
import { readDanishDateAlone } from '../../domain/dates/danish-date.ts'
import { clockTime } from '../../domain/meeting/iso-date.ts'
import { ok, type Result, refused } from '../../domain/result.ts'
import { refusal } from './refusal.ts'

/** A zod schema as far as it is needed here. */
interface Schema<T> {
  safeParse(
    value: unknown,
  ): { success: true; data: T } | { success: false; error: { issues: readonly Issue[] } }
}

interface Issue {
  readonly code: string
  readonly path: readonly PropertyKey[]
  readonly format?: string | undefined
  readonly keys?: readonly string[] | undefined
}

/** A date as it was typed, in any Danish form; one that does not exist is refused. */
export function readDate(typed: string): Result<string> {
  const date = readDanishDateAlone(typed)
  if (date !== null) return ok(date)
  return refused(
    refusal(
      'date-unknown',
      `Datoen «${typed}» findes ikke. Intet er ændret.`,
      'Skriv en dato som 2026-03-24 eller 24-03-2026.',
    ),
  )
}

/** A time of day as it was typed. */
export function readTime(typed: string): Result<string> {
  if (clockTime.safeParse(typed).success) return ok(typed)
  return refused(
    refusal('time-unknown', `Klokkeslættet «${typed}» findes ikke. Intet er ændret.`, 'Skriv det som 16:30.'),
  )
}

/** The JSON value of a file, checked by a schema; what it trips over is named by its place. */
export function readJson<T>(file: string, schema: Schema<T>): Result<T> {
  let value: unknown
  try {
    value = JSON.parse(readFileSync(file, 'utf8'))
  } catch (error) {
    return refused(unreadable(file, error))
  }
  return checkedInput(value, schema, `Filen ${file}`)
}

/** A value checked by a schema; `source` is where it comes from, as the first words of a sentence. */
export function checkedInput<T>(value: unknown, schema: Schema<T>, source: string): Result<T> {
  const checked = schema.safeParse(value)
  if (checked.success) return ok(checked.data)
  const [issue] = checked.error.issues
  const what = issue === undefined ? 'den har en forkert form' : fault(issue)
  return refused(
    refusal(
      'input-wrong',
      `${source} kan ikke bruges: ${what}. Intet er ændret.`,
      'Se den rigtige form med «referent --json committee show UDVALG».',
    ),
  )
}

function fault({ code, path, format, keys }: Issue): string {
  const place = path.length === 0 ? 'værdien' : `«${path.join('.')}»`
  if (format === 'date') return `${place} er ikke en dato, der findes`
  if (code === 'unrecognized_keys') return `${place} har et felt, som ikke kendes (${keys?.join(', ') ?? ''})`
  if (code === 'invalid_type') return `${place} mangler eller er af en forkert slags`
  return `${place} har en værdi, som det ikke kan have`
}

function unreadable(file: string, error: unknown) {
  const missing = error instanceof Error && 'code' in error && error.code === 'ENOENT'
  const why = error instanceof SyntaxError ? 'er ikke JSON' : missing ? 'findes ikke' : 'kunne ikke læses'
  return refusal(
    'file-unreadable',
    `Filen ${file} ${why}. Intet er ændret.`,
    'Se efter navn og indhold, og prøv igen.',
  )
}
