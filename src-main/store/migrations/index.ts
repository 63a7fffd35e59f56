import { foundation } from './0010-foundation.ts'
import { committeeRules } from './0020-committee-rules.ts'
import { whatHappened } from './0030-what-happened.ts'
import { attachmentVersions } from './0040-attachment-versions.ts'
import { layoutAndDueDate } from './0050-layout-and-due-date.ts'
import { paper } from './0060-paper.ts'
import { internalNotes } from './0070-internal-notes.ts'
import { redactions } from './0080-redactions.ts'
import { search } from './0090-search.ts'
import { textVersions } from './0100-text-versions.ts'
import { committeeWords } from './0110-committee-words.ts'
import { formerNames } from './0120-former-names.ts'
import { deletionsAtHand } from './0130-deletions-at-hand.ts'
import { origin } from './0140-origin.ts'
import { signedMinutes } from './0150-signed-minutes.ts'
import type { Migration } from './migration.ts'

/** Every migration, in order. Numbers go in tens. */
export const migrations: readonly Migration[] = [
  foundation,
  committeeRules,
  whatHappened,
  attachmentVersions,
  layoutAndDueDate,
  paper,
  internalNotes,
  redactions,
  search,
  textVersions,
  committeeWords,
  formerNames,
  deletionsAtHand,
  origin,
  signedMinutes,
]

/** The version a store has when every migration has run. */
export const latestVersion = Math.max(...migrations.map((migration) => migration.version))
