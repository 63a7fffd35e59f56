import type { StoreRefusals } from '../../../../src-main/domain/told/store-refusals.ts'
import type { RefusalWords, Telling } from '../../telling.ts'
import { trouble } from '../common.ts'
import { dates } from '../dates.ts'
import { steps } from './steps.ts'

const there = (date: string | null) =>
  date === null ? 'somewhere else' : `in the meeting on ${dates.long(date)}`

const restore =
  'Restore the newest backup with ‘referent restore’, or begin afresh with ‘referent restore --afresh’.'

/** Refusals about the store, its copies and undo, in English. */
export const storeRefusals: Telling<StoreRefusals, RefusalWords> = {
  'not-undoable': ({ step }) => [
    `‘${steps[step] ?? step}’ stands in the log of the meeting and cannot be undone. Nothing has changed.`,
    'Set the meeting back a stage with a reason if it must be corrected.',
  ],
  'nothing-to-undo': [
    'There is nothing more to undo. Nothing has changed.',
    'The program remembers the changes since it was opened.',
  ],
  'nothing-to-undo-here': [
    'There is nothing more to undo in the meeting. The meeting itself can be undone from the list of meetings.',
    'Go to the list of meetings if the meeting is to go again.',
  ],
  'made-another-meeting': ({ date }) => [
    `The meeting on ${dates.long(date)} has been made since and has items from here, and it is not removed from here. Nothing has changed.`,
    'Go to the list of meetings if that meeting is to go again.',
  ],
  'nothing-to-undo-in-meeting': [
    'There is nothing more to undo in the meeting. Nothing has changed.',
    'What was done elsewhere is undone from the list of meetings.',
  ],
  'nothing-to-redo-in-meeting': [
    'There is nothing undone in the meeting to do again. Nothing has changed.',
    'What was undone elsewhere is done again from the list of meetings.',
  ],
  'done-since': [
    'It has not been undone, because something else was done in the meeting since. Nothing has changed.',
    'Press Ctrl+Z until it is undone.',
  ],
  'done-since-deletion': [
    'The committee has not been put back, because something else was done since. Nothing has changed.',
    'Go to the list of meetings, and press Ctrl+Z until the committee is back, or get it from the backup from just before.',
  ],
  'later-undone-first': ({ step, later, date }) => [
    `‘${steps[step] ?? step}’ cannot be undone from here, because ‘${steps[later] ?? later}’ happened since ${there(date)} and is connected with it. Nothing has changed.`,
    'Undo that there first, or go to the list of meetings, where the latest is undone first.',
  ],
  'later-redone-first': ({ step, later, date }) => [
    `‘${steps[step] ?? step}’ cannot be done again from here, because ‘${steps[later] ?? later}’ ${there(date)} is connected with it and comes first. Nothing has changed.`,
    'Do that again there first, or go to the list of meetings.',
  ],
  'nothing-to-redo': [
    'There is nothing undone to do again. Nothing has changed.',
    'You can redo until you change something new.',
  ],
  'not-written': [
    'The change could not be saved on the disk. What was saved before is safe.',
    'Check that there is room on the disk, and save again.',
  ],
  'backup-not-found': ({ name }) => [
    name === null
      ? 'There is no backup that can be read. Nothing has changed.'
      : `The backup ‘${name}’ does not exist or cannot be read. Nothing has changed.`,
    'Choose another backup, or begin afresh.',
  ],
  'backup-unreadable': ({ name }) => [
    `The backup ‘${name}’ cannot be read. Nothing has changed.`,
    'Choose another backup.',
  ],
  'backup-newer': ({ name }) => [
    `The backup ‘${name}’ was made by a newer version of the program. Nothing has changed.`,
    'Choose another, or get the new version.',
  ],
  'store-missing': [
    'The file with the meetings is gone, but there are backups of it. Nothing has changed.',
    restore,
  ],
  'store-damaged': [
    'The file with the meetings is damaged. It has been set aside, and nothing has been deleted.',
    restore,
  ],
  'store-found-damaged': [
    'The file with the meetings is damaged on the disk. Nothing has been deleted, and there are backups of it.',
    'Close the program and open it again: the file is then set aside, and you can restore a backup.',
  ],
  'store-newer': [
    'The meetings were saved by a newer version of the program. Nothing has changed.',
    'Open them with the new version, or get it.',
  ],
  'store-read-only': ({ path }) => [
    `The file with the meetings (${path}) may only be read, so nothing in it can be changed. It is unharmed.`,
    'Allow yourself to change the file, or get help with that, and open the program again.',
  ],
  'data-folder-unusable': ({ folder }) => [
    `The folder ${folder} cannot be written in. Nothing has changed.`,
    'Check that the folder or the drive is there, that the folder may be changed and that there is room on the disk, or choose another folder.',
  ],
  'data-folder-in-use': [
    'The folder with the meetings is in use by another program. Nothing has changed.',
    'Close the other program, and try again.',
  ],
  'connection-lost': [trouble.connection, trouble.connectionWayOut],
  unexpected: [trouble.unexpected, trouble.unexpectedWayOut],
}
