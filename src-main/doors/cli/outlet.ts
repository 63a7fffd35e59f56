import type { Refusal } from '../../domain/refusal.ts'

/** Where a command's answer goes: with `--json` one value on standard output, and people's words on standard error. */
export interface Outlet {
  readonly json: boolean
  /** The answer: the value with `--json`, otherwise the words. */
  answer(value: unknown, words: () => string): void
  /** Text or bytes that are the answer as they stand, with or without `--json`. */
  verbatim(text: string): void
  /** Words for people beside the answer. */
  note(words: string): void
}

/** An outlet over the process's own streams. */
export function outletFor(json: boolean): Outlet {
  const say = (words: string) => void process.stdout.write(`${words}\n`)
  return {
    json,
    answer: (value, words) => say(json ? JSON.stringify(value, null, 2) : words()),
    verbatim: (text) => void process.stdout.write(text),
    note: (words) => void process.stderr.write(`${words}\n`),
  }
}

/** Tells a refusal: as data with `--json`, and always in words on standard error. */
export function tellRefusal(outlet: Outlet, refusal: Refusal): void {
  if (outlet.json) outlet.answer({ refusal }, () => '')
  outlet.note(refusalWords(refusal))
}

/** A refusal in words. */
export function refusalWords({ message, wayOut }: Refusal): string {
  return `${message}\n${wayOut}`
}
