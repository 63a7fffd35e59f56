/** Refusals about the store, its copies and undo, and what the window itself finds. */
export interface StoreRefusals {
  'not-undoable': { step: string }
  'nothing-to-undo': null
  'nothing-to-undo-here': null
  'made-another-meeting': { date: string }
  'nothing-to-undo-in-meeting': null
  'nothing-to-redo': null
  'nothing-to-redo-in-meeting': null
  'done-since': null
  'done-since-deletion': null
  'later-undone-first': { step: string; later: string; date: string | null }
  'later-redone-first': { step: string; later: string; date: string | null }
  'not-written': null
  'backup-not-found': { name: string | null }
  'backup-unreadable': { name: string }
  'backup-newer': { name: string }
  'store-missing': null
  'store-damaged': null
  'store-newer': null
  'store-read-only': { path: string }
  'store-found-damaged': null
  'data-folder-unusable': { folder: string }
  'data-folder-in-use': null
  'connection-lost': null
  unexpected: null
}
