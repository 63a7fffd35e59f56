import type { Finding } from '../finding.ts'
import type { Attachment } from '../meeting/attachment.ts'
import type { Item } from '../meeting/item.ts'
import { type Said, say } from '../told/say.ts'
import type { FileCheck } from './file-check.ts'
import { slotHeading } from './placed-text.ts'
import { finding } from './rule.ts'

/** An attachment with a file, and its place in the item; `entry` counts from 1, null is the item's own. */
export interface PlacedAttachment {
  readonly item: Item
  readonly attachment: Attachment
  readonly entry: number | null
  readonly position: number
}

/** The attachments of an item and of its entries that have a file. */
export function attachmentsWithFile(item: Item): PlacedAttachment[] {
  const placed = (entry: number | null) => (attachment: Attachment, position: number) => ({
    item,
    attachment,
    entry,
    position,
  })
  return [
    ...item.attachments.map(placed(null)),
    ...item.entries.flatMap(({ number, attachments }) => attachments.map(placed(number))),
  ].filter(({ attachment }) => attachment.sha256 !== null)
}

/** What was found in the text of an attached file; null is a file that is still being read. */
export function attachmentText(placed: PlacedAttachment, check: FileCheck | null): Finding[] {
  const name = nameOf(placed.attachment)
  if (check === null) {
    const what = say('file-being-read', `Bilaget «${name}» bliver læst for CPR-numre.`, { name })
    return [note('file-being-read', placed, what)]
  }
  if (check.notRead !== null) {
    const severity = check.notRead === 'kind' ? 'note' : 'warning'
    const why = check.notRead
    const danish = `Bilaget «${name}» er ikke kontrolleret for CPR-numre: ${reasons[why]}`
    return [{ ...note('file-not-checked', placed, say('file-not-checked', danish, { name, why })), severity }]
  }
  return [...numbers(placed, check), ...without(placed, check)]
}

const reasons: Readonly<Record<Exclude<FileCheck['notRead'], null>, string>> = {
  kind: 'Programmet kan ikke læse tekst i filer af den slags. Se filen igennem selv.',
  'too-big': 'Filen er for stor. Se den igennem selv.',
  protected:
    'Filen er beskyttet med en adgangskode. Vedhæft den uden adgangskode, eller se den igennem selv.',
  damaged: 'Filen kunne ikke læses. Åbn den, og se, om den er hel.',
}

function numbers(placed: PlacedAttachment, { hits, count }: FileCheck): Finding[] {
  const { item, attachment, entry, position } = placed
  const name = nameOf(attachment)
  if (count === 0) return []
  if (item.access === 'closed' || attachment.access === 'internal') {
    const has = count === 1 ? '1 CPR-nummer' : `${count} CPR-numre`
    const danish = `Bilaget «${name}» har ${has} og er ikke med i den offentlige udgave.`
    return [note('cpr-number-in-file', placed, say('cpr-in-internal-file', danish, { name, count }))]
  }
  const more = count - hits.length
  return hits.map(({ masked, around, place }, at) => {
    const where = place === null ? '' : `, ${place}`
    const left = at === hits.length - 1 ? Math.max(0, more) : 0
    const others = left > 0 ? ` Der er ${left} mere i filen.` : ''
    const danish = `Bilaget «${name}»${where}: ${masked} ligner et CPR-nummer.${others} Gør bilaget internt, eller erstat filen.`
    return finding('cpr-number-in-file', 'error', {
      item,
      heading: slotHeading(item, 'attachment-list'),
      what: say('cpr-in-file', danish, { name, place, masked, more: left }),
      around,
      action: { do: 'make-internal', entry, position },
    })
  })
}

function without(placed: PlacedAttachment, { without: places }: FileCheck): Finding[] {
  if (places.length === 0) return []
  const name = nameOf(placed.attachment)
  const shown = places.slice(0, 3)
  const more = places.length - shown.length
  const listed = `${shown.join(', ')}${more > 0 ? ` og ${more} steder mere` : ''}`
  const danish = `Bilaget «${name}» er ikke kontrolleret overalt for CPR-numre: Der er ingen tekst at læse i ${listed}. Se dem igennem selv.`
  const what = say('file-partly-checked', danish, { name, places: shown, more })
  return [{ ...note('file-not-checked', placed, what), severity: 'warning' }]
}

function note(rule: string, { item }: PlacedAttachment, what: Said): Finding {
  return finding(rule, 'note', { item, heading: slotHeading(item, 'attachment-list'), what })
}

function nameOf({ title, fileName }: Attachment): string {
  return title ?? fileName ?? 'uden navn'
}
