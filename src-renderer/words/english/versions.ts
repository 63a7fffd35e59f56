import type { Texts } from '../texts.ts'
import { dates } from './dates.ts'
import { documents } from './documents.ts'
import { steps } from './told/steps.ts'

const kinds: Readonly<Record<string, string>> = documents.kinds

/** The versions of texts, and the log of what was done to a meeting. */
export const versions: Texts['versions'] = {
  title: 'Versions of the texts of the item',
  of: (name) => `Versions of ${name}`,
  empty: 'No earlier versions',
  emptyText:
    'When a text is changed, what stood there before is kept. You can then see it here, compare it and bring it back.',
  parts: {
    title: 'Title',
    recommendation: 'Recommendation',
    decision: 'Decision',
    entries: 'Announcements',
    'internal-note': 'Internal note',
    section: 'A section',
  },
  marks: {
    sent: 'Sent',
    supplementary: 'Sent with the supplementary agenda',
    approved: 'Approved and signed',
    locked: 'Locked',
    overwritten: 'Written in two places',
  },
  changed: 'Changed',
  first: 'The first text',
  from: (moment) => `From ${moment}`,
  until: (moment) => `Stood until ${moment}`,
  now: 'Now',
  nowSince: (moment) => `The text now: from ${moment}`,
  nowFirst: 'The text now: as it was from the beginning',
  nowNone: 'The text has been removed',
  ask: 'Choose which one is to stand',
  look: (name, moment) => `See ${name}, ${moment}`,
  back: 'All versions',
  form: 'Show the version',
  forms: { compare: 'Compare with now', read: 'Read' },
  since: 'Removed and added since this version:',
  same: 'The version is word for word the text now.',
  gone: 'Nothing of the text stands on the item now.',
  emptyVersion: 'The version is empty: no text stood there.',
  restore: 'Bring this version back',
  restored: (name) => `${name}: an earlier version has been put back`,
  two: {
    title: (name) => `${name} was written in two places at the same time`,
    text: (moment) =>
      `The text that was saved last stands here. The other is kept as a version ${moment}. Nothing is lost.`,
    see: 'See both',
    hide: 'Hide the other',
    difference: 'The other text compared with the one that stands here:',
    same: 'The two texts have the same words.',
    keep: 'Keep the text here',
    use: 'Use the other',
    empty: 'The other is empty: there the text was deleted. If you use it, no text stands here.',
    useEmpty: 'Let no text stand',
    kept: 'The text stands as it is. The other is still among the versions.',
  },
  log: {
    title: 'Events',
    empty: 'Nothing has happened to the meeting yet.',
    done: (operation, danish) => steps[operation] ?? danish,
    undone: (what) => `Undone: ${what}`,
    redone: (what) => `Done again: ${what}`,
    replaced: 'The meeting was replaced by one that was read in',
    sent: (kind) => `${kinds[kind] ?? 'Agenda'} sent`,
    made: (paper, format) => `${kinds[paper] ?? paper}, ${format}`,
    part: (name) => `under ‘${name}’`,
    cameTo: (date) => `Item put on the agenda of the meeting on ${dates.long(date)}`,
    cameFrom: (date) => `Item received from the meeting on ${dates.long(date)}`,
    putBack: 'Put the item back',
    hasPutBack: (title) => `The item ‘${title}’ has been put back on the agenda`,
  },
}
