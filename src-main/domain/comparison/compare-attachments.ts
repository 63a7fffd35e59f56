import type { Attachment } from '../meeting/attachment.ts'
import type { Item } from '../meeting/item.ts'
import { say } from '../told/say.ts'
import type { Difference } from './difference.ts'

type Kind = 'attachment-added' | 'attachment-removed' | 'attachment-changed'

/** What changed among an item's attachments and those of its announcements: added, removed, another file or other flags. */
export function compareAttachments(sent: Item, now: Item): Difference[] {
  const { both, gone } = pairAttachments(sent, now)
  const news = attachmentsOf(now).flatMap((attachment) => {
    const pair = both.find((one) => one.now === attachment)
    if (pair === undefined) return [difference('attachment-added', now, attachment)]
    return isSame(pair.sent, attachment) ? [] : [difference('attachment-changed', now, attachment)]
  })
  return [...news, ...gone.map((attachment) => difference('attachment-removed', now, attachment))]
}

/** The attachments of an item that are in both, found by their titles, and those that are gone. */
export function pairAttachments(sent: Item, now: Item) {
  const gone = attachmentsOf(sent)
  const both = attachmentsOf(now).flatMap((attachment) => {
    const at = gone.findIndex((earlier) => earlier.title === attachment.title)
    const [earlier] = at < 0 ? [] : gone.splice(at, 1)
    return earlier === undefined ? [] : [{ sent: earlier, now: attachment }]
  })
  return { both, gone }
}

/** An item's attachments, then those of its announcements. */
export function attachmentsOf({ attachments, entries }: Item): Attachment[] {
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
