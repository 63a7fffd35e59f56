import type { Finding } from '../finding.ts'
import type { Attachment } from '../meeting/attachment.ts'
import type { Item } from '../meeting/item.ts'
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
  if (check === null) return [note('file-being-read', placed, 'bliver læst for CPR-numre.')]
  if (check.notRead !== null) {
    const severity = check.notRead === 'kind' ? 'note' : 'warning'
    return [
      {
        ...note('file-not-checked', placed, `er ikke kontrolleret for CPR-numre: ${reasons[check.notRead]}`),
        severity,
      },
    ]
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
  if (count === 0) return []
  if (item.access === 'closed' || attachment.access === 'internal') {
    const what = `har ${count === 1 ? '1 CPR-nummer' : `${count} CPR-numre`} og er ikke med i den offentlige udgave.`
    return [note('cpr-number-in-file', placed, what)]
  }
  const more = count - hits.length
  return hits.map(({ masked, around, place }, at) => {
    const where = place === null ? '' : `, ${place}`
    const others = more > 0 && at === hits.length - 1 ? ` Der er ${more} mere i filen.` : ''
    return finding('cpr-number-in-file', 'error', {
      item,
      heading: slotHeading(item, 'attachment-list'),
      what: `Bilaget «${nameOf(attachment)}»${where}: ${masked} ligner et CPR-nummer.${others} Gør bilaget internt, eller erstat filen.`,
      around,
      action: { do: 'make-internal', entry, position },
    })
  })
}

function without(placed: PlacedAttachment, { without: places }: FileCheck): Finding[] {
  if (places.length === 0) return []
  const shown =
    places.length > 3
      ? `${places.slice(0, 3).join(', ')} og ${places.length - 3} steder mere`
      : places.join(', ')
  const what = `er ikke kontrolleret overalt for CPR-numre: Der er ingen tekst at læse i ${shown}. Se dem igennem selv.`
  return [{ ...note('file-not-checked', placed, what), severity: 'warning' }]
}

function note(rule: string, { item, attachment }: PlacedAttachment, what: string): Finding {
  const heading = slotHeading(item, 'attachment-list')
  return finding(rule, 'note', { item, heading, what: `Bilaget «${nameOf(attachment)}» ${what}` })
}

function nameOf({ title, fileName }: Attachment): string {
  return title ?? fileName ?? 'uden navn'
}
