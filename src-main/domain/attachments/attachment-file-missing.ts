import { slotHeading } from '../checks/placed-text.ts'
import { finding } from '../checks/rule.ts'
import type { Finding } from '../finding.ts'
import type { Item } from '../meeting/item.ts'
import { say } from '../told/say.ts'
import type { AttachmentTrouble } from './attachment-trouble.ts'

/** The findings of an item whose attached files are missing or damaged: the document would go out without them. */
export function attachmentFileMissing(item: Item, troubles: readonly AttachmentTrouble[]): Finding[] {
  return troubles.map(({ title, fileName, what: trouble }) => {
    const name = title ?? fileName
    const is = trouble === 'missing' ? 'mangler' : 'er beskadiget'
    const danish = `Filen til bilaget «${name}» ${is}. Vælg filen igen, eller fjern bilaget.`
    const what = say('attachment-file-missing', danish, { name, what: trouble })
    return finding('attachment-file-missing', 'error', {
      item,
      heading: slotHeading(item, 'attachment-list'),
      what,
    })
  })
}
