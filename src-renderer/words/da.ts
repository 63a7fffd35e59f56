import { common, keys, trouble } from './common.ts'
import { documents, importing } from './documents.ts'
import { editor } from './editor.ts'
import { item } from './item.ts'
import { meeting } from './meeting.ts'
import { participants } from './participants.ts'
import { shell } from './shell.ts'

/** Every text the window shows, in Danish. */
export const da = {
  common,
  keys,
  trouble,
  shell,
  meeting,
  item,
  editor,
  participants,
  documents,
  importing,
} as const
