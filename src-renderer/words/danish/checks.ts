import type { Severity } from '../../../src-main/domain/finding.ts'

const counts: Readonly<Record<Severity, (count: number) => string>> = {
  error: (count) => (count === 1 ? '1 fejl' : `${count} fejl`),
  warning: (count) => (count === 1 ? '1 advarsel' : `${count} advarsler`),
  note: (count) => (count === 1 ? '1 bemærkning' : `${count} bemærkninger`),
}

/** The control beside the item: what it found, and what is blacked out in the public version. */
export const checks = {
  here: 'Dette punkt',
  elsewhere: 'Resten af mødet',
  nothingHere: 'Kontrollen har ingen fund på dette punkt.',
  count: (severity: Severity, count: number) => counts[severity](count),
  goTo: 'Vis stedet',
  act: {
    redact: 'Overstreg i den offentlige udgave',
    'show-again': 'Vis igen',
    'make-internal': 'Gør bilaget internt',
  },
  done: {
    redact: (what: string) => `${what} overstreges i den offentlige udgave`,
    'redact-nothing': (what: string) => `${what} står ikke i mødet, så der er ikke overstreget noget`,
    'show-again': (what: string) => `${what} overstreges ikke mere`,
    'make-internal': (what: string) => `Bilaget «${what}» er internt`,
  },
  redacted: 'Overstreget i den offentlige udgave',
  redactedText:
    'Står der noget i teksterne, som offentligheden ikke må se, kan det overstreges. Tegnene er ikke i filen. Den interne udgave er uændret, og det er bilagenes filer også.',
  places: (count: number) =>
    count === 0 ? 'Står ikke i mødet' : count === 1 ? '1 sted i mødet' : `${count} steder i mødet`,
  inWords: (those: readonly string[]) =>
    `Står også inde i ${those.map((word) => `«${word}»`).join(', ')}, som ikke overstreges`,
  add: 'Tekst, der skal overstreges',
  addButton: 'Overstreg',
  tooShort: 'Skriv mindst tre tegn.',
}
