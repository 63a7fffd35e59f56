import { say } from '../told/say.ts'
import { itemAttachments, slotHeading } from './placed-text.ts'
import { finding, type Rule } from './rule.ts'

/** Attachments that are only named or counted: they may be sent separately, so this is only a note. */
export const attachmentWithoutFile: Rule = (item) => {
  const all = itemAttachments(item)
  const missing = all.filter(({ sha256 }) => sha256 === null).length
  if (missing === 0) return []
  const danish =
    missing === all.length
      ? `Der er ingen fil til ${missing === 1 ? 'bilaget' : `de ${missing} bilag`}.`
      : `Der er ingen fil til ${missing} af de ${all.length} bilag.`
  const what = say('attachments-without-file', danish, { missing, total: all.length })
  return [
    finding('attachment-without-file', 'note', { item, heading: slotHeading(item, 'attachment-list'), what }),
  ]
}
