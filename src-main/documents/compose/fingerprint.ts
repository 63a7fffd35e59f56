import type { Block } from '../outline/outline.ts'
import { plainParagraph } from './blocks.ts'

/** A fingerprint in groups of eight, so that it can be read aloud and wraps on the paper. */
export function inGroups(fingerprint: string): string {
  return fingerprint.match(/.{1,8}/g)?.join(' ') ?? fingerprint
}

/** The line that ties a document to the minutes that are signed: their fingerprint (SHA-256), in groups. */
export function minutesFingerprint(fingerprint: string | null): Block[] {
  return fingerprint === null
    ? []
    : [plainParagraph(`Referatets fingeraftryk: ${inGroups(fingerprint)}`, 'meta')]
}
