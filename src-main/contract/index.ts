import { attachmentContract } from './attachment.ts'
import { attendanceContract } from './attendance.ts'
import { committeeContract } from './committee.ts'
import { documentsContract } from './documents.ts'
import { itemContract } from './item.ts'
import { meetingContract } from './meeting.ts'
import { programContract } from './program.ts'

/** The one typed table of operations, the same at every door. */
export const contract = {
  program: programContract,
  committee: committeeContract,
  meeting: meetingContract,
  item: itemContract,
  attachment: attachmentContract,
  attendance: attendanceContract,
  documents: documentsContract,
}
export type Contract = typeof contract
