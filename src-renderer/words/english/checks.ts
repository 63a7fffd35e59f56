import type { Severity } from '../../../src-main/domain/finding.ts'

const counts: Readonly<Record<Severity, (count: number) => string>> = {
  error: (count) => (count === 1 ? '1 error' : `${count} errors`),
  warning: (count) => (count === 1 ? '1 warning' : `${count} warnings`),
  note: (count) => (count === 1 ? '1 remark' : `${count} remarks`),
}

/** The control beside the item: what it found, and what is blacked out in the public version. */
export const checks = {
  here: 'This item',
  elsewhere: 'The rest of the meeting',
  nothingHere: 'The checks have no findings on this item.',
  count: (severity: Severity, count: number) => counts[severity](count),
  goTo: 'Show the place',
  act: {
    redact: 'Redact in the public version',
    'show-again': 'Show again',
    'make-internal': 'Make the attachment internal',
  },
  done: {
    redact: (what: string) => `${what} is redacted in the public version`,
    'redact-nothing': (what: string) => `${what} is not in the meeting, so nothing has been redacted`,
    'show-again': (what: string) => `${what} is no longer redacted`,
    'make-internal': (what: string) => `The attachment ‘${what}’ is internal`,
  },
  redacted: 'Redacted in the public version',
  redactedText:
    'If the texts hold something that the public may not see, it can be redacted. The characters are not in the file. The internal version is unchanged, and so are the files attached.',
  places: (count: number) =>
    count === 0
      ? 'Not in the meeting'
      : count === 1
        ? '1 place in the meeting'
        : `${count} places in the meeting`,
  inWords: (those: readonly string[]) =>
    `Also inside ${those.map((word) => `‘${word}’`).join(', ')}, which is not redacted`,
  add: 'Text to redact',
  addButton: 'Redact',
  tooShort: 'Write at least three characters.',
}
