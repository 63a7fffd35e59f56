import { type Said, say } from '../../../domain/told/say.ts'
import { bullets, headingOf, plainParagraph } from '../../compose/blocks.ts'
import type { Block, Cell } from '../../outline/outline.ts'
import type { BinderAttachment } from './job.ts'
import type { OpenedAttachment, Reason } from './open-attachment.ts'

/** An attachment by its label and title: "Bilag 4.2 Skitse". */
export function attachmentName({ label, title }: BinderAttachment): string {
  return `Bilag ${label} ${title}`
}

/**
 * The list of attachments that ends the agenda: where each begins in the file, counted from an agenda of `agendaPages`,
 * and below those that are files of their own, with the reason.
 */
export function attachmentList(opened: readonly OpenedAttachment[], agendaPages: number): Block[] {
  if (opened.length === 0) return []
  const separate = separateLines(opened)
  return [
    { kind: 'page-break' },
    headingOf(2, 'Bilag', { id: 'bilag-i-filen', inContents: true }),
    ...boundTable(opened, agendaPages),
    ...(separate.length === 0 ? [] : [separateHeading, bullets(separate.map(({ danish }) => danish))]),
  ]
}

/** A line for each attachment that is not bound: "Bilag 4.3 Budget (budget.xlsx): særskilt fil". */
export function separateLines(opened: readonly OpenedAttachment[]): Said[] {
  return opened.flatMap(({ attachment, content }) => {
    if (typeof content !== 'string') return []
    const { file, label, title } = attachment
    const fileName = typeof file === 'string' ? null : file.name
    const name = fileName === null ? '' : ` (${fileName})`
    const danish = `${attachmentName(attachment)}${name}: ${reasons[content]}`
    return [say('attachment-separate', danish, { label, title, fileName, why: content })]
  })
}

const reasons: Readonly<Record<Reason, string>> = {
  none: 'der er ikke lagt en fil ind',
  missing: 'filen mangler',
  damaged: 'filen er beskadiget og kan ikke læses',
  encrypted: 'filen er beskyttet med adgangskode og er derfor en særskilt fil',
  'other-format': 'særskilt fil',
}

const separateHeading = headingOf(3, 'Bilag, der ikke er i denne fil', { id: 'bilag-for-sig' })

function boundTable(opened: readonly OpenedAttachment[], agendaPages: number): Block[] {
  let page = agendaPages + 1
  const rows = opened.flatMap(({ attachment, content }) => {
    if (typeof content === 'string') return []
    const row = [attachment.label, attachment.title, String(page)].map((text) => cellOf(text))
    page += content.pages
    return [row]
  })
  if (rows.length === 0) return []
  const head = ['Bilag', 'Titel', 'Side'].map((text) => ({ ...cellOf(text), header: true }))
  return [{ kind: 'table', headerRows: 1, widths: [12, 76, 12], rows: [head, ...rows] }]
}

function cellOf(text: string): Cell {
  return { header: false, colspan: 1, rowspan: 1, blocks: [plainParagraph(text)] }
}
