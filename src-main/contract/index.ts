import { attachmentContract } from './attachment.ts'
import { attendanceContract } from './attendance.ts'
import { changesContract } from './changes.ts'
import { committeeContract } from './committee.ts'
import { documentsContract } from './documents.ts'
import { findContract } from './find.ts'
import { itemContract } from './item.ts'
import { meetingContract } from './meeting.ts'
import { programContract } from './program.ts'
import { searchContract } from './search.ts'
import { spellingContract } from './spelling.ts'
import { stageContract } from './stage.ts'
import { suggestionsContract, transferContract } from './transfer.ts'
import { undoContract } from './undo.ts'
import { versionsContract } from './versions.ts'

/** The one typed table of operations, the same at every door. */
export const contract = {
  program: programContract,
  committee: committeeContract,
  meeting: meetingContract,
  item: itemContract,
  stage: stageContract,
  transfer: transferContract,
  suggestions: suggestionsContract,
  attachment: attachmentContract,
  attendance: attendanceContract,
  documents: documentsContract,
  search: searchContract,
  find: findContract,
  spelling: spellingContract,
  undo: undoContract,
  versions: versionsContract,
  changes: changesContract,
}
export type Contract = typeof contract
