import type { Attachment } from './attachment.ts'

/**
 * The count line of attachments, in every form seen: "0 bilag", "2 bilag", "4 bilag, heraf 2 anbefales",
 * "3 bilag (Heraf 1 internt)", "1 bilag (Sendes pr. mail inden mødet)",
 * "1 bilag, heraf 1 anbefales - eftersendt" (a note that all unnamed attachments share).
 */
export function attachmentCountLine(
  attachments: readonly Attachment[],
  attachmentNote: string | null,
): string {
  const internal = attachments.filter((attachment) => attachment.access === 'internal').length
  const states = attachments.some((attachment) => attachment.recommended !== null)
  const recommended = attachments.filter((attachment) => attachment.recommended === true).length
  return [
    `${attachments.length} bilag`,
    states ? `, heraf ${recommended} anbefales` : '',
    internal > 0 ? ` (Heraf ${internal} ${internal === 1 ? 'internt' : 'interne'})` : '',
    attachmentNote === null ? '' : ` (${attachmentNote})`,
    sharedNote(attachments),
  ].join('')
}

/** The line of one named attachment: "1.2 ANBEFALES Referat - Tilføjet efter mødet"; null where it has no name. */
export function attachmentLine(attachment: Attachment): string | null {
  if (attachment.title === null) return null
  return [
    attachment.label === null ? '' : `${attachment.label} `,
    attachment.recommended === true ? 'ANBEFALES ' : '',
    attachment.title,
    attachment.note === null ? '' : ` - ${attachment.note}`,
  ].join('')
}

function sharedNote(attachments: readonly Attachment[]): string {
  const [first] = attachments
  const note = first?.title === null ? first.note : null
  const shared =
    note !== null && attachments.every((attachment) => attachment.title === null && attachment.note === note)
  return shared ? ` - ${note}` : ''
}
