import { type Operation, withOperation } from '../../store/undo/operation.ts'
import type { AppContext } from '../context.ts'

/** The inputs that say what an operation is about. */
const subjects = ['committeeId', 'meetingId', 'itemId', 'key', 'entry']

/** Runs an operation of the contract so that what it changes can be undone as one; `input` is as it came to the door. */
export function asOperation<T>(
  { now }: AppContext,
  called: { readonly path: readonly string[]; readonly input: unknown },
  use: () => T,
): T {
  const operation: Operation = {
    name: called.path.join('.'),
    facet: facetOf(called.input),
    at: now().getTime(),
    meetingId: stringOf(called.input, 'meetingId'),
    itemId: stringOf(called.input, 'itemId'),
    base: baseOf(called.input),
  }
  return withOperation(operation, use)
}

/** What an operation is about, by its input: its ids, as one text. */
export function facetOf(input: unknown): string {
  if (typeof input !== 'object' || input === null) return ''
  return JSON.stringify(Object.entries(input).filter(([name]) => subjects.includes(name)))
}

function stringOf(input: unknown, name: 'meetingId' | 'itemId'): string | null {
  const value = inputOf(input, name)
  return typeof value === 'string' ? value : null
}

function baseOf(input: unknown): number | null {
  const value = inputOf(input, 'base')
  return typeof value === 'number' ? value : null
}

function inputOf(input: unknown, name: string): unknown {
  if (typeof input !== 'object' || input === null) return undefined
  return new Map<string, unknown>(Object.entries(input)).get(name)
}
