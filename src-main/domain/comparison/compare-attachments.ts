import type { Attachment } from '../meeting/attachment.ts'
import type { Item } from '../meeting/item.ts'
import { say } from '../told/say.ts'
import type { Difference } from './difference.ts'

type Kind = 'attachment-added' | 'attachment-removed' | 'attachment-changed'

/** What changed among an item's attachments and those of its announcements: added, removed, another file or other flags. */
export function compareAttachments(sent: Item, now: Item): Difference[] {
  const left = attachmentsOf(sent)
  const news = attachmentsOf(now).flatMap((attachment) => {
    const at = left.findIndex((earlier) => earlier.title === attachment.title)
    const [earlier] = at < 0 ? [] : left.splice(at, 1)
    if (earlier === undefined) return [difference('attachment-added', now, attachment)]
    return isSame(earlier, attachment) ? [] : [difference('attachment-changed', now, attachment)]
  })
  return [...news, ...left.map((attachment) => difference('attachment-removed', now, attachment))]
}

function attachmentsOf({ attachments, entries }: Item): Attachment[] {
  return [...attachments, ...entries.flatMap((entry) => entry.attachments)]
}

/** The label is computed from the place and no difference of its own. */
function isSame(one: Attachment, other: Attachment): boolean {
  return (
    one.sha256 === other.sha256 &&
    one.recommended === other.recommended &&
    one.access === other.access &&
    one.note === other.note
  )
}

const kinds = {
  'attachment-added': { how: 'added', verb: 'er føjet til' },
  'attachment-removed': { how: 'removed', verb: 'er fjernet' },
  'attachment-changed': { how: 'changed', verb: 'er ændret' },
} as const

function difference(kind: Kind, item: Item, { title }: Attachment): Difference {
  const named = title === null ? 'et bilag uden navn' : `bilaget «${title}»`
  const { how, verb } = kinds[kind]
  const danish = `Punkt ${item.number} «${item.title}»: ${named} ${verb}.`
  const values = { number: item.number, title: item.title, attachment: title, how }
  const message = say('attachment-differs', danish, values)
  return { kind, itemNumber: item.number, title: item.title, heading: null, message }
}
