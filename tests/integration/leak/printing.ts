import { join } from 'node:path'
import { printDocument, type WantedDocument } from '../../../src-main/application/documents/print-document.ts'
import { publicGuard } from '../../../src-main/application/documents/read-back-guard.ts'
import { threadPrinter } from '../../../src-main/application/documents/thread-printer.ts'
import { exportKinds } from '../../../src-main/contract/documents.ts'
import { forAudience } from '../../../src-main/documents/compose/audience.ts'
import type { MeetingContent } from '../../../src-main/domain/meeting/meeting.ts'
import type { Result } from '../../../src-main/domain/result.ts'

/** Every kind of document that the public can get. */
export const publicKinds = exportKinds.filter((kind) => kind !== 'chairs-copy')
export const formats = ['pdf', 'pdf-archive', 'docx', 'html', 'json'] as const

/** What is printed of a meeting for the public. */
export interface PublicPaper {
  readonly kind: WantedDocument['kind']
  readonly format: WantedDocument['format']
}

const printer = threadPrinter(join(import.meta.dirname, '..', '..', '..', 'resources'))

/** A document for the public, printed as the program prints it; null for an excerpt where there is no open item. */
export async function printPublic(content: MeetingContent, paper: PublicPaper): Promise<Uint8Array | null> {
  const item = content.items.find(({ access }) => access === 'open')?.number ?? null
  if (paper.kind === 'excerpt' && item === null) return null
  return (await printDocument(content, { ...paper, audience: 'public', item }, printer)).bytes
}

/** What the guard says of a file that is to be the public version of a meeting. */
export function guarded(
  bytes: Uint8Array,
  internal: MeetingContent,
  paper: PublicPaper,
): Promise<Result<Uint8Array>> {
  const guard = publicGuard({ internal, public: forAudience(internal, 'public') }, printer.readBack)
  return guard(
    bytes,
    `Fil.${paper.format}`,
    async (open) => (await printPublic(open, paper)) ?? new Uint8Array(),
  )
}
